/** Result orders a second time: an item's place is one more than the number of items that are better. */

export function naiveRanks<Score>(
  scores: readonly Score[],
  better: (a: Score, b: Score) => boolean,
): number[] {
  return scores.map((score) => 1 + scores.filter((other) => better(other, score)).length)
}

export function naiveTiers(ranks: readonly number[]): number[][] {
  const taken = [...new Set(ranks)].sort((a, b) => a - b)
  return taken.map((rank) => [...ranks.keys()].filter((item) => ranks[item] === rank))
}

/** Everything at least as good as the k-th: the smallest union of whole tiers with k items. */
export function naiveTop(ranks: readonly number[], k: number): number[] {
  return [...ranks.keys()].filter((item) => (ranks[item] ?? 0) <= k)
}
