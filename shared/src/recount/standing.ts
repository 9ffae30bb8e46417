/** Who stands where: places by exact fractions, ties kept. */

import type { Figure } from './counted-round.ts'
import { type Fraction, fraction, less, plus, times } from './naive/fractions.ts'
import { naiveRanks, naiveTop } from './naive/tiers.ts'

/** Places by what an answering person gave on average; whoever nobody answered stands last. */
export function placesByMean(figures: readonly Figure[]): number[] {
  const better = (one: Figure, other: Figure) => {
    if (one.n === 0 || other.n === 0) return one.n > 0 && other.n === 0
    return less(fraction(other.sum, other.n), fraction(one.sum, one.n))
  }
  return naiveRanks(figures, better)
}

/** The mean over parts of their means; null where nobody answered. */
export function equalMean(figures: readonly Figure[]): Fraction | null {
  const means = figures.filter(({ n }) => n > 0).map(({ sum, n }) => fraction(sum, n))
  const [first, ...others] = means
  if (first === undefined) return null
  return times(others.reduce(plus, first), fraction(1, means.length))
}

export function placesByFraction(means: readonly (Fraction | null)[]): number[] {
  const known = means.map((mean) => mean ?? fraction(-1))
  return naiveRanks(known, (one, other) => less(other, one))
}

export function isTied(places: readonly number[], at: number): boolean {
  return places.filter((place) => place === places[at]).length > 1
}

/** Whole tiers, at least `top` of them. */
export function topOf(places: readonly number[], top: number): number[] {
  return naiveTop(places, top)
}
