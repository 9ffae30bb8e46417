/** Weak orders: what one voter's ranking says about the items of a round, each addressed by its index. */

/** One entry per item: the tier it stands in (0 first, lower is better, equal is tied); null = never shown to this voter. */
export type Ranks = readonly (number | null)[]

/**
 * Ranks of the m items from the tiers a voter listed, best first. Items shown but not listed tie in last place;
 * `unseen` items get null. Throws RangeError when an item is unknown or named twice: such a ballot was never accepted.
 * Unranked = tied last spends the same points on every ballot, so listing fewer items does not pay.
 */
export function ranksFromTiers(
  m: number,
  tiers: readonly (readonly number[])[],
  unseen: readonly number[] = [],
): Ranks {
  const listed = tiers.filter((tier) => tier.length > 0)
  const ranks = new Array<number | null>(m).fill(listed.length)
  const name = (item: number, rank: number | null) => {
    // Whoever is known and not yet named still stands last.
    if (ranks[item] !== listed.length) throw new RangeError(`item ${item} is unknown or named twice`)
    ranks[item] = rank
  }
  for (const [rank, tier] of listed.entries()) for (const item of tier) name(item, rank)
  for (const item of unseen) name(item, null)
  return ranks
}

/** True when the ballot puts no item above another: empty, everything tied, or fewer than two items seen. An abstention. */
export function expressesNoOrder(ranks: Ranks): boolean {
  let first: number | null = null
  for (const rank of ranks) {
    if (rank === null) continue
    if (first === null) first = rank
    else if (rank !== first) return false
  }
  return true
}

/** The items the voter saw, tier by tier, best first; in a tier by index. Kept while the ranks are: several counts ask for the tiers of one ballot. */
export function tiersByRank(ranks: Ranks): readonly (readonly number[])[] {
  const known = tiersOfRanks.get(ranks)
  if (known) return known
  const tiers = sortedTiers(ranks)
  tiersOfRanks.set(ranks, tiers)
  return tiers
}

const tiersOfRanks = new WeakMap<Ranks, readonly (readonly number[])[]>()

function sortedTiers(ranks: Ranks): number[][] {
  const seen: number[] = []
  for (let item = 0; item < ranks.length; item++) if (ranks[item] !== null) seen.push(item)
  seen.sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0))
  const tiers: number[][] = []
  let last: number | null = null
  for (const item of seen) {
    const rank = ranks[item] ?? null
    if (rank === last) tiers.at(-1)?.push(item)
    else tiers.push([item])
    last = rank
  }
  return tiers
}

/**
 * Place of each item among those the voter saw, from 1; tied items share the mean of their places, null = unseen.
 * Formula: 1 + items above + (items tied with it) / 2. Source: Kendall 1948.
 */
export function midranks(ranks: Ranks): (number | null)[] {
  return ranks.map((rank) => {
    if (rank === null) return null
    let above = 0
    let tied = -1
    for (const other of ranks) {
      if (other === null) continue
      if (other < rank) above += 1
      else if (other === rank) tied += 1
    }
    return 1 + above + tied / 2
  })
}
