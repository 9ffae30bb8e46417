/** Mean tau-b over all pairs of voters, without comparing any two: O(m²) per ballot instead of O(n² m²) in all. */
import { expressesNoOrder, type Ranks } from './weak-order.ts'

/**
 * m items; n complete ballots that express an order; incomplete = ballots with an order and unseen items.
 * `leads`: per number of pairs a ballot orders strictly, [a * m + b] for a < b = such ballots with a above b less those
 * with b above a.
 */
export type TauSum = { m: number; n: number; incomplete: number; leads: Map<number, Float64Array> }

export function emptyTauSum(m: number): TauSum {
  return { m, n: 0, incomplete: 0, leads: new Map() }
}

/** Counts `times` equal ballots into `state`, in place; -1 takes one out. One that ties everything changes nothing. */
export function addToTauSum(state: TauSum, ranks: Ranks, times = 1): void {
  const { m, leads } = state
  if (ranks.length !== m) throw new RangeError(`a ballot over ${ranks.length} items in a count of ${m}`)
  if (expressesNoOrder(ranks)) return
  if (ranks.includes(null)) {
    state.incomplete += times
    return
  }
  state.n += times
  const strict = strictPairs(ranks)
  const lead = leads.get(strict) ?? new Float64Array(m * m)
  leads.set(strict, lead)
  for (let a = 0; a < m; a++) {
    const rank = ranks[a] ?? 0
    for (let b = a + 1; b < m; b++) {
      const other = ranks[b] ?? 0
      if (rank !== other) lead[a * m + b] = (lead[a * m + b] ?? 0) + (rank < other ? times : -times)
    }
  }
}

/** Pairs of items of which one stands above the other. */
function strictPairs(ranks: Ranks): number {
  const sizes = new Map<number | null, number>()
  let strict = 0
  let before = 0
  for (const rank of ranks) {
    const tied = sizes.get(rank) ?? 0
    strict += before - tied
    sizes.set(rank, tied + 1)
    before += 1
  }
  return strict
}

/**
 * Mean of tau-b over the n(n - 1)/2 pairs of voters, -1..1. tau-b of two complete ballots is the product of their signs
 * per pair of items, each ballot divided by the root of its strict pairs; so the mean is (|sum of all|² - n) / (n(n - 1)).
 * null with fewer than two ballots, and as soon as one has unseen items. Equals 2 PA - 1 for complete strict ballots.
 */
export function meanTauB({ m, n, incomplete, leads }: TauSum): number | null {
  if (incomplete > 0 || n < 2) return null
  const sum = new Float64Array(m * m)
  let within = 0
  let withinRounded = 0
  for (const [strict, lead] of leads) {
    let squares = 0
    for (const [at, each] of lead.entries()) {
      squares += each * each
      const part = each / Math.sqrt(strict)
      sum[at] = (sum[at] ?? 0) + part
      withinRounded += part * part
    }
    // Without the root: identical ballots come to exactly 1.
    within += squares / strict
  }
  const across = sum.reduce((total, each) => total + each * each, 0) - withinRounded
  return (within + (leads.size > 1 ? across : 0) - n) / (n * (n - 1))
}
