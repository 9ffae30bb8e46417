/** Pairwise preferences: how many voters put each item strictly above each other item. All ranking results come from it. */
import { expressesNoOrder, type Ranks, tiersByRank } from './weak-order.ts'

/** m items; n ballots that express an order; above[a * m + b] = voters who rank a strictly above b. Plain data. */
export type Pairwise = { m: number; n: number; above: number[] }

export function emptyPairwise(m: number): Pairwise {
  return { m, n: 0, above: new Array<number>(m * m).fill(0) }
}

/**
 * Counts `times` equal ballots into `state`, in place, O(m²). A ballot that expresses no order changes nothing: it is an
 * abstention. A pair with an unseen item is not counted. Throws RangeError when the ballot is of another number of items.
 */
export function addRanks(state: Pairwise, ranks: Ranks, times = 1): void {
  apply(state, ranks, times)
}

/** Takes a ballot out of `state`, in place: the exact inverse of addRanks with the same ranks. */
export function removeRanks(state: Pairwise, ranks: Ranks): void {
  apply(state, ranks, -1)
}

/** Sum of several states over the same items, for instance of the groups. An empty list is a state of no items. */
export function mergePairwise(list: readonly Pairwise[]): Pairwise {
  const merged = emptyPairwise(list[0]?.m ?? 0)
  for (const state of list) {
    if (state.m !== merged.m) throw new RangeError('states of different items cannot be merged')
    merged.n += state.n
    for (const [at, count] of state.above.entries()) merged.above[at] = (merged.above[at] ?? 0) + count
  }
  return merged
}

/** Voters who rank a strictly above b. */
export function countAbove({ m, above }: Pairwise, a: number, b: number): number {
  const count = above[a * m + b]
  if (count === undefined) throw new RangeError(`no pair ${a}, ${b} among ${m} items`)
  return count
}

/** One comparison, in voters. `noPreference` tie the two or have not seen both; the three add up to n. */
export function headToHead(
  state: Pairwise,
  a: number,
  b: number,
): { for: number; against: number; noPreference: number } {
  const ahead = countAbove(state, a, b)
  const against = countAbove(state, b, a)
  return { for: ahead, against, noPreference: state.n - ahead - against }
}

/**
 * The item that more voters prefer than not in every comparison (Condorcet 1785): N[a][b] > N[b][a] for every b.
 * null when there is none, or when no ballot expresses an order (always so with one item).
 */
export function condorcetWinner(state: Pairwise): number | null {
  if (state.n === 0) return null
  for (let a = 0; a < state.m; a++) if (beatsAll(state, a)) return a
  return null
}

function beatsAll(state: Pairwise, a: number): boolean {
  for (let b = 0; b < state.m; b++) {
    if (b !== a && countAbove(state, a, b) <= countAbove(state, b, a)) return false
  }
  return true
}

function apply(state: Pairwise, ranks: Ranks, times: number): void {
  const { m, above } = state
  if (ranks.length !== m) throw new RangeError(`a ballot over ${ranks.length} items in a count of ${m}`)
  if (expressesNoOrder(ranks)) return
  state.n += times
  // Every pair is met once, from the tier that stands higher; those below it are all that follow.
  const tiers = tiersByRank(ranks)
  const below = tiers.flat()
  for (const tier of tiers) {
    below.splice(0, tier.length)
    for (const a of tier) {
      const row = a * m
      for (const b of below) above[row + b] = (above[row + b] ?? 0) + times
    }
  }
}
