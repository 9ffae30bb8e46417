/** What equal shares left unspent goes to the items with the most supporters, and is marked: "added by total support". */
import { approvalTopSets } from './approval-top.ts'

export type Completed = { bought: number[]; added: number[] }

/**
 * Every way to fill a bought set up to k items (at most all) by supporters, ties listed; nothing is added to a set that has
 * k already. null when there are more than `most` ways. Source: completion by approvals, Lackner & Skowron 2023.
 */
export function completeByApprovals(
  bought: readonly number[],
  counts: readonly number[],
  k: number,
  most: number,
): Completed[] | null {
  const rest = [...counts.keys()].filter((item) => !bought.includes(item))
  const { sets } = approvalTopSets(
    rest.map((item) => counts[item] ?? 0),
    Math.max(0, k - bought.length),
    most,
  )
  return sets?.map((set) => ({ bought: [...bought], added: set.map((at) => rest[at] ?? 0) })) ?? null
}
