/** Results as weak orders: items in tiers, best first; a tie is shown, never broken by id, alphabet or time. */

/**
 * Tiers of item indexes by score, highest first; within a tier in index order. Numbers are compared as they are, so
 * pass integers (doubled scores), or any other kind of score with `compare` (positive when the first is better).
 * No items give no tiers.
 */
export function tiersOf(scores: readonly number[]): number[][]
export function tiersOf<Score>(
  scores: readonly Score[],
  compare: (first: Score, second: Score) => number,
): number[][]
export function tiersOf<Score>(
  scores: readonly Score[],
  compare: (first: Score, second: Score) => number = (first, second) => Number(first) - Number(second),
): number[][] {
  const bestFirst = [...scores.entries()].sort(([, first], [, second]) => compare(second, first))
  const tiers: { score: Score; items: number[] }[] = []
  for (const [item, score] of bestFirst) {
    const last = tiers.at(-1)
    if (last && compare(last.score, score) === 0) last.items.push(item)
    else tiers.push({ score, items: [item] })
  }
  return tiers.map(({ items }) => items)
}

/** Whole tiers from the top until at least k items are in; `exceeded` when a tie at the border brought in more than k. */
export function topTiers(
  tiers: readonly (readonly number[])[],
  k: number,
): { items: number[]; exceeded: boolean } {
  const items: number[] = []
  for (const tier of tiers) {
    if (items.length >= k) break
    items.push(...tier)
  }
  return { items, exceeded: items.length > Math.max(k, 0) }
}

/** Competition rank per item from 1 ("1224"): tied items share the best place, the next tier skips. For tiers of 0..m-1. */
export function rankOf(tiers: readonly (readonly number[])[]): number[] {
  const ranks: number[] = []
  let placed = 0
  for (const tier of tiers) {
    for (const item of tier) ranks[item] = placed + 1
    placed += tier.length
  }
  return ranks
}
