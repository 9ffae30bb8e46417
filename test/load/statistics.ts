/** The statistics of a bench: medians and quantiles of what was measured. */

/** Quantile by linear interpolation between order statistics (Hyndman and Fan 1996, definition 7); null for no values. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * Math.min(1, Math.max(0, share))
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (place - Math.floor(place))
}

export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}

export type Spread = { middle: number; least: number; most: number }

/** Median and range; null for no values. */
export function spreadOf(values: readonly number[]): Spread | null {
  const middle = median(values)
  return middle === null ? null : { middle, least: Math.min(...values), most: Math.max(...values) }
}

/** Ratio of what was measured in the same run; null where the divisor is nothing to compare with. */
export function ratio(value: number | undefined, base: number | undefined): number | null {
  return value === undefined || base === undefined || base <= 0 ? null : value / base
}

/** To three significant digits: more would claim a precision that a busy machine does not have. */
export function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(3))
}
