/** Kendall's W: how much of one common order there is in a set of rankings, 0 none to 1 all alike. */
import { expressesNoOrder, type Ranks, tiersByRank } from './weak-order.ts'

/**
 * m items; n complete ballots that express an order; rankSums = per item the sum of doubled midranks (integers);
 * tieCorrection = sum over ballots and their tie groups of t³ - t; incomplete = ballots with an order and unseen items.
 */
export type Concordance = {
  m: number
  n: number
  rankSums: number[]
  tieCorrection: number
  incomplete: number
}

export function emptyConcordance(m: number): Concordance {
  return { m, n: 0, rankSums: new Array<number>(m).fill(0), tieCorrection: 0, incomplete: 0 }
}

/**
 * Counts `times` equal ballots into `state`, in place, O(m log m). One that ties everything is dropped: kept, it would turn
 * three identical ballots' W of 1 into 0.75. One with unseen items is only counted as incomplete.
 */
export function addToConcordance(state: Concordance, ranks: Ranks, times = 1): void {
  apply(state, ranks, times)
}

/** Takes a ballot out of `state`, in place: the exact inverse of addToConcordance with the same ranks. */
export function removeFromConcordance(state: Concordance, ranks: Ranks): void {
  apply(state, ranks, -1)
}

/** Sum of several states over the same items. An empty list is a state of no items. */
export function mergeConcordance(list: readonly Concordance[]): Concordance {
  const merged = emptyConcordance(list[0]?.m ?? 0)
  for (const state of list) {
    if (state.m !== merged.m) throw new RangeError('states of different items cannot be merged')
    merged.n += state.n
    merged.tieCorrection += state.tieCorrection
    merged.incomplete += state.incomplete
    for (const [item, sum] of state.rankSums.entries())
      merged.rankSums[item] = (merged.rankSums[item] ?? 0) + sum
  }
  return merged
}

/**
 * W = 12 S / (n²(m³ - m) - n T), S = sum over items of (R - n(m + 1)/2)², R = sum of midranks, T = tie correction.
 * In 0..1. null with fewer than two ballots or two items, and as soon as one ballot has unseen items (use the pair
 * agreement then). Exact integers up to the one division while they stay below 2^53 (n = 289,000 at m = 30).
 * Source: Kendall & Babington Smith 1939; Kendall 1948 (ties).
 */
export function kendallW({ m, n, rankSums, tieCorrection, incomplete }: Concordance): number | null {
  if (incomplete > 0 || n < 2 || m < 2) return null
  const fourS = rankSums.reduce((sum, doubled) => sum + (doubled - n * (m + 1)) ** 2, 0)
  return (3 * fourS) / (n * n * (m ** 3 - m) - n * tieCorrection)
}

function apply(state: Concordance, ranks: Ranks, times: number): void {
  if (ranks.length !== state.m)
    throw new RangeError(`a ballot over ${ranks.length} items in a count of ${state.m}`)
  if (expressesNoOrder(ranks)) return
  if (ranks.includes(null)) {
    state.incomplete += times
    return
  }
  state.n += times
  const { rankSums } = state
  let ties = 0
  let above = 0
  for (const tier of tiersByRank(ranks)) {
    const tied = tier.length
    // Twice the midrank, 1 + above + (tied - 1) / 2.
    for (const item of tier) rankSums[item] = (rankSums[item] ?? 0) + times * (2 * above + tied + 1)
    above += tied
    ties += tied ** 3 - tied
  }
  state.tieCorrection += times * ties
}
