/** Groups too small to be shown apart are pooled, so that neither their figures nor the rest of the room minus the others gives them away (S3). */

export type GroupSize = { group: string | null; n: number }

/** A shown part of the room: one group, or several pooled as "other groups". `n` people answered. */
export type Bucket = { groups: (string | null)[]; n: number; pooled: boolean }

/**
 * Splits groups into buckets of at least `k` people. Smaller groups, and people without a group, are pooled; while the
 * pool is not empty and still under `k`, the smallest shown group joins it (of equal ones always the same, however the
 * groups are listed), for what is left over when the shown groups are subtracted from the whole is a figure too. A group
 * with no answers is a small one too: that all of it kept silent is a figure. Fewer than two buckets: no cut at all ([]).
 */
export function mergeSmallGroups(sizes: readonly GroupSize[], k: number): Bucket[] {
  const shown = sizes.filter(({ group, n }) => group !== null && n >= k).sort(largestFirst)
  const pool = sizes.filter((size) => !shown.includes(size))
  while (pool.length > 0 && total(pool) < k) {
    const smallest = shown.pop()
    if (smallest === undefined) return []
    pool.push(smallest)
  }
  const order = new Map(sizes.map(({ group }, index) => [group, index]))
  const buckets = shown
    .map(({ group, n }): Bucket => ({ groups: [group], n, pooled: false }))
    .sort((a, b) => (order.get(a.groups[0] ?? null) ?? 0) - (order.get(b.groups[0] ?? null) ?? 0))
  if (pool.length > 0) buckets.push({ groups: pool.map(({ group }) => group), n: total(pool), pooled: true })
  return buckets.length < 2 ? [] : buckets
}

/** Two cuts of one round would give away by subtraction what neither shows: the order of the list decides nothing. */
function largestFirst(one: GroupSize, other: GroupSize): number {
  if (one.n !== other.n) return other.n - one.n
  return (one.group ?? '') < (other.group ?? '') ? -1 : 1
}

function total(sizes: readonly GroupSize[]): number {
  return sizes.reduce((sum, { n }) => sum + n, 0)
}
