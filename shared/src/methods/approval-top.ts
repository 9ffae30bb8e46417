/** "Most supported": the k items with the most supporters, and every way to settle a tie at the border. */
import { binomial, combinations } from './combinations.ts'
import { tiersOf } from './tiers.ts'

export type TopSets = {
  /** In every set. */
  certain: number[]
  /** Tied at the border for the `places` that are left; empty when there is no tie. */
  tied: number[]
  places: number
  /** All sets of k items with the most support, each in index order; null when they are more than `most`. */
  sets: number[][] | null
}

/** Of m items at most all. Ties are listed, never broken. Source: AV, Lackner & Skowron 2023. */
export function approvalTopSets(counts: readonly number[], k: number, most: number): TopSets {
  const certain: number[] = []
  let [tied, places]: [number[], number] = [[], 0]
  for (const tier of tiersOf(counts)) {
    const left = k - certain.length
    if (tier.length <= left) certain.push(...tier)
    else {
      if (left > 0) [tied, places] = [tier, left]
      break
    }
  }
  certain.sort((a, b) => a - b)
  const sets =
    binomial(tied.length, places) > most
      ? null
      : [...combinations(tied, places)].map((chosen) => [...certain, ...chosen].sort((a, b) => a - b))
  return { certain, tied, places, sets }
}
