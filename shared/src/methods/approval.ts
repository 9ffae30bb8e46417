/** Approval: each person supports any number of items. */

/** `items`: what the ballot supports, each once; nothing is a ballot too. `count`: people who voted so. */
export type ApprovalBallot = { readonly items: readonly number[]; readonly count: number }

/**
 * `n` = people who submitted, empty ballots included: the denominator of every share. `counts` = supporters per item.
 * Source: Brams & Fishburn 1978.
 */
export function approvals(m: number, ballots: readonly ApprovalBallot[]): { n: number; counts: number[] } {
  const counts = new Array<number>(m).fill(0)
  let n = 0
  for (const { items, count } of ballots) {
    n += count
    for (const item of items) counts[item] = (counts[item] ?? 0) + count
  }
  return { n, counts }
}

/** People of n who support nothing in the set; the share of people left without representation is people / n. */
export function unrepresented(ballots: readonly ApprovalBallot[], set: readonly number[]): number {
  const chosen = new Set(set)
  return ballots.reduce(
    (people, { items, count }) => people + (items.some((item) => chosen.has(item)) ? 0 : count),
    0,
  )
}
