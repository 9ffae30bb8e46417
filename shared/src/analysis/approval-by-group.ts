/** The approvals of each group, the least convinced group, and each group equal. */
import { type ApprovalBallot, approvals, unrepresented } from '../methods/approval.ts'
import { lowestGroupSupport } from '../methods/group-support.ts'
import { equalGroupValues } from '../methods/group-weighting.ts'
import type { ApprovalInput, Groups } from './analysis-input.ts'
import { byName, listsOf } from './named.ts'
import { splitByGroup } from './split-by-group.ts'
import { orWhy, WHY } from './why.ts'

/** `set`: the top k, when it is one set; for the share of each group that gets nothing it supports. */
export function approvalByGroup(
  { candidates, ballots }: ApprovalInput,
  groups: Groups,
  set: readonly number[] | undefined,
) {
  const m = candidates.length
  const split = [...splitByGroup(ballots, groups)].map(([id, own]) => ({ id, own, ...approvals(m, own) }))
  const equal = equalGroupValues(split.map(({ n, counts }) => ({ n, sums: counts })))
  const lowest = candidates.map((_, item) =>
    lowestGroupSupport(split.map(({ n, counts }) => ({ n, support: counts[item] ?? 0 }))),
  )
  const comparable = lowest.every((each) => each !== null)
  return {
    groups: Object.fromEntries(
      split.map(({ id, own, n, counts }) => [
        id,
        { voters: n, ...groupResult(candidates, own, n, counts, set) },
      ]),
    ),
    ...orWhy('minOverGroups', comparable ? byName(candidates, lowest) : null, WHY.fewInGroups),
    ...orWhy(
      'eachGroupEqual',
      equal && { shares: byName(candidates, equal.values), ranking: listsOf(candidates, equal.tiers) },
      WHY.noBallots,
    ),
  }
}

function groupResult(
  candidates: readonly string[],
  ballots: readonly ApprovalBallot[],
  n: number,
  counts: readonly number[],
  set: readonly number[] | undefined,
) {
  return {
    approvals: byName(candidates, counts),
    ...orWhy('unrepresented', set ? unrepresented(ballots, set) / n : null, WHY.tieDecides),
  }
}
