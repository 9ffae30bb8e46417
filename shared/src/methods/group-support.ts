/** Support within stakeholder groups: "even in the least convinced group about x % agree". */

/** Of n people who answered, `support` support the item. */
export type Support = { readonly support: number; readonly n: number }

/** The support of one stakeholder group. */
export type GroupSupport = Support & { readonly id: string }

/** Answers a group must have before its support is compared with others. */
export const FEWEST_ANSWERS = 3

/**
 * How far the first is ahead of the second, a share -1..1. One division of whole numbers, as a share is, so that it rounds to
 * the very number a threshold such as 0.3 is written as: subtracting two shares, 7/10 - 4/10 comes out below 0.3.
 */
export function supportGap(high: Support, low: Support): number {
  return (high.support * low.n - low.support * high.n) / (high.n * low.n)
}

/**
 * Share of support, drawn towards one half by two imagined answers: (A + 1) / (S + 2), strictly within 0..1;
 * 1/2 without answers. Source: Small et al. 2021 (Polis, group-informed consensus).
 */
export function smoothedSupport({ support, n }: Support): number {
  return (support + 1) / (n + 2)
}

/** Smallest smoothed support among the groups with at least 3 answers, 0..1; null when there is no such group. */
export function lowestGroupSupport(groups: readonly Support[]): number | null {
  const shares = groups.filter(({ n }) => n >= FEWEST_ANSWERS).map(smoothedSupport)
  return shares.length === 0 ? null : Math.min(...shares)
}
