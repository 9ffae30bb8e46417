/** The chi-square distribution, for the export. */

const ROUNDS = 10_000
const ENOUGH = 1e-16

/**
 * Probability 0..1 that chi-square with `df` degrees of freedom is at least `x`: the upper incomplete gamma Q(df/2, x/2).
 * df > 0, x >= 0; relative error below 1e-10. Source: Abramowitz & Stegun 1964, 26.4.19, 6.5.29 (series) and 6.5.31
 * (continued fraction, evaluated after Lentz 1976).
 */
export function chiSquareUpper(x: number, df: number): number {
  if (!(df > 0) || !(x >= 0)) throw new RangeError(`no chi-square at ${x} with ${df} degrees of freedom`)
  const [a, y] = [df / 2, x / 2]
  if (y === 0) return 1
  const scale = Math.exp(a * Math.log(y) - y - logGamma(a))
  return y < a + 1 ? 1 - scale * lowerSeries(a, y) : scale * upperFraction(a, y)
}

function lowerSeries(a: number, y: number): number {
  let term = 1 / a
  let sum = term
  for (let step = 1; step < ROUNDS && term > sum * ENOUGH; step++) {
    term *= y / (a + step)
    sum += term
  }
  return sum
}

function upperFraction(a: number, y: number): number {
  let b = y + 1 - a
  let c = Number.MAX_VALUE
  let d = 1 / b
  let value = d
  for (let step = 1; step < ROUNDS; step++) {
    const numerator = step * (a - step)
    b += 2
    d = 1 / (numerator * d + b)
    c = b + numerator / c
    value *= c * d
    if (Math.abs(c * d - 1) < ENOUGH) break
  }
  return value
}

/** Stirling's series, from 15 on exact to the last digits; smaller arguments are raised by the recurrence. */
function logGamma(a: number): number {
  let [x, shift] = [a, 0]
  for (; x < 15; x++) shift += Math.log(x)
  const r = 1 / (x * x)
  const tail = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r / 1188)))) / x
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + tail - shift
}
