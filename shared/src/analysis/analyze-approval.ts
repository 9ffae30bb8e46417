/** Every approval method on one set of ballots. */
import { type ApprovalBallot, approvals, unrepresented } from '../methods/approval.ts'
import { approvalTopSets } from '../methods/approval-top.ts'
import { equalShares } from '../methods/equal-shares.ts'
import { completeByApprovals } from '../methods/equal-shares-completion.ts'
import { pav } from '../methods/pav.ts'
import type { ApprovalInput, Groups } from './analysis-input.ts'
import { approvalByGroup } from './approval-by-group.ts'
import { byName, listsOf, namesOf } from './named.ts'
import { orWhy, WHY } from './why.ts'

export type ApprovalAnalysis = ReturnType<typeof analyzeApproval>

/** Sets that tie are listed, up to so many. */
const MOST_SETS = 1000
const DEFAULT_TOP = 3

/**
 * `voters` submitted, empty ballots included. `topK`: every set of k items with the most support; `unrepresented`: share of
 * people who support nothing in it. `equalShares.sets`: what may be bought; `completed`: filled up to k by total support,
 * `added` being what was added. `pav` null when there are too many sets to try.
 */
export function analyzeApproval(input: ApprovalInput, top: number | null, groups: Groups | null) {
  const { candidates } = input
  const m = candidates.length
  const k = top ?? Math.min(DEFAULT_TOP, m)
  const ballots = aggregated(input.ballots)
  const { n, counts } = approvals(m, ballots)
  const { sets, certain, tied, places } = approvalTopSets(counts, k, MOST_SETS)
  const share = (set: readonly number[]) => (n === 0 ? null : unrepresented(ballots, set) / n)
  return {
    kind: 'approval' as const,
    voters: n,
    k,
    approvals: byName(candidates, counts),
    ...orWhy('topK', sets && listsOf(candidates, sets), WHY.manyTies),
    ...(tied.length === 0
      ? {}
      : { tie: { certain: namesOf(candidates, certain), tied: namesOf(candidates, tied), places } }),
    equalShares: sharesOf(candidates, ballots, counts, k),
    ...pavOf(candidates, ballots, k),
    ...orWhy('unrepresented', only(sets?.map(share)), n === 0 ? WHY.noBallots : WHY.tieDecides),
    ...(n > 0 && sets && sets.length > 1 ? { unrepresentedPerSet: sets.map(share) } : {}),
    ...(groups === null ? {} : approvalByGroup(input, groups, sets?.length === 1 ? sets[0] : undefined)),
  }
}

function sharesOf(
  candidates: readonly string[],
  ballots: readonly ApprovalBallot[],
  counts: readonly number[],
  k: number,
) {
  const n = ballots.reduce((sum, { count }) => sum + count, 0)
  const bought = equalShares(candidates.length, ballots, k, MOST_SETS)
  const sets = bought && inOrder(bought)
  const completions = sets && flat(sets.map((set) => completeByApprovals(set, counts, k, MOST_SETS)))
  const filled = completions?.map(({ bought, added }) => [...bought, ...added].sort((a, b) => a - b))
  const why = n === 0 ? WHY.noBallots : WHY.manyTies
  const outcomes = filled && unique(filled)
  const share = only(outcomes?.map((set) => unrepresented(ballots, set) / n))
  return {
    ...orWhy('sets', sets && listsOf(candidates, sets), why),
    ...orWhy('completed', outcomes ? listsOf(candidates, outcomes) : null, why),
    ...(completions
      ? {
          completions: completions.map(({ bought, added }) => ({
            bought: namesOf(candidates, bought),
            added: namesOf(candidates, added),
          })),
        }
      : {}),
    ...orWhy('unrepresented', share, n === 0 ? WHY.noBallots : WHY.tieDecides),
  }
}

function pavOf(candidates: readonly string[], ballots: readonly ApprovalBallot[], k: number) {
  const best = pav(candidates.length, ballots, k, MOST_SETS)
  const named = best && {
    score: best.score,
    ...orWhy('sets', best.sets && listsOf(candidates, best.sets), WHY.manyTies),
  }
  return orWhy('pav', named, WHY.tooManySets)
}

/** Equal ballots once. */
function aggregated(ballots: readonly ApprovalBallot[]): ApprovalBallot[] {
  const sets = new Map<string, { items: number[]; count: number }>()
  for (const { items, count } of ballots) {
    const sorted = [...items].sort((a, b) => a - b)
    const known = sets.get(sorted.join())
    if (known) known.count += count
    else sets.set(sorted.join(), { items: sorted, count })
  }
  return [...sets.values()]
}

/** The value that all have in common; null when they differ or there is none. */
function only(values: readonly (number | null)[] | null | undefined): number | null {
  const [first, ...others] = new Set(values ?? [])
  return first === undefined || others.length > 0 ? null : first
}

function unique(sets: readonly number[][]): number[][] {
  return inOrder([...new Map(sets.map((set) => [set.join(), set])).values()])
}

/** By the first item in which they differ. */
function inOrder(sets: readonly number[][]): number[][] {
  return [...sets].sort((one, other) => {
    const at = one.findIndex((item, place) => item !== other[place])
    return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? Number.POSITIVE_INFINITY)
  })
}

function flat<T>(lists: readonly (readonly T[] | null)[]): T[] | null {
  return lists.includes(null) ? null : lists.flatMap((list) => list ?? [])
}
