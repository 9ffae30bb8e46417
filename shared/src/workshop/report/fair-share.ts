/** The fair-share set beside the most supported: who would get nothing they support under either. */
import { type ApprovalBallot, approvals, unrepresented } from '../../methods/approval.ts'
import { approvalTopSets } from '../../methods/approval-top.ts'
import { equalShares } from '../../methods/equal-shares.ts'
import { type Completed, completeByApprovals } from '../../methods/equal-shares-completion.ts'
import type { Cut } from '../result/cuts.ts'

/** People who get nothing they support: in all, and which share of the group with the fewest and the most of them. */
export type LeftOut = {
  /** How many people. */
  people: number
  /** The least share of a shown group, 0..1; null where no groups are shown. */
  low: number | null
  /** The greatest share of a shown group, 0..1; null where no groups are shown. */
  high: number | null
}

/** A set chosen by equal shares. */
export type FairSet = {
  /** The ids of the items in it. */
  items: string[]
  /** The ids of those of them that fill places which nobody could pay for, however ties fall. */
  added: string[]
}

/** The sets for so many `seats`, out of `n` ballots: `fair` by equal shares, `most` by number of supporters. */
export type FairShare = {
  /** So many items are chosen. */
  seats: number
  /** So many ballots were read. */
  n: number
  /** Every set that the ties can come to; the choice is the facilitator's. Null when the ways are too many. */
  fair: FairSet[] | null
  /** Every set of the most supported items that the ties can come to, as ids; null when there are too many. */
  most: string[][] | null
  /** Null where a tie leaves it open which set it is. */
  leftByFair: LeftOut | null
  /** Of the most supported set; null where a tie leaves it open which that is. */
  leftByMost: LeftOut | null
}

/** What one ballot supports, by position, and the group it was given in. */
export type SupportBallot = { group: string | null; items: readonly number[] }

/** Sets that tie are listed up to so many. */
const MOST_SETS = 12

export function fairShare(
  items: readonly string[],
  ballots: readonly SupportBallot[],
  seats: number,
  cuts: readonly Cut[],
): FairShare | null {
  const m = items.length
  const together = aggregated(ballots)
  const { n, counts } = approvals(m, together)
  const bought = equalShares(m, together, seats, MOST_SETS)
  if (n === 0) return null
  const completed = bought?.map((set) => completeByApprovals(set, counts, seats, MOST_SETS)) ?? [null]
  const fair = completed.includes(null) ? null : distinctSets(completed.flatMap((sets) => sets ?? []))
  const { sets: most } = approvalTopSets(counts, seats, MOST_SETS)
  const named = (set: readonly number[]) => items.filter((_, index) => set.includes(index))
  const leftBy = (set: readonly number[] | undefined) => (set ? leftOut(ballots, set, cuts) : null)
  const [onlyFair, otherFair] = fair ?? []
  const [onlyMost, otherMost] = most ?? []
  return {
    seats,
    n,
    fair: fair?.map((set) => ({ items: named(set.items), added: named(set.added) })) ?? null,
    most: most?.map(named) ?? null,
    leftByFair: leftBy(otherFair ? undefined : onlyFair?.items),
    leftByMost: leftBy(otherMost ? undefined : onlyMost),
  }
}

/** Ties that come to the same set in the end are no ties. */
function distinctSets(completed: readonly Completed[]): { items: number[]; added: number[] }[] {
  const sets = new Map<string, { items: number[]; added: number[] }>()
  for (const { bought, added } of completed) {
    const items = [...bought, ...added].sort((one, other) => one - other)
    const known = sets.get(items.join())
    sets.set(items.join(), {
      items,
      added: known ? known.added.filter((item) => added.includes(item)) : added,
    })
  }
  return [...sets.values()].sort((one, other) => firstDifference(one.items, other.items))
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((item, place) => item !== other[place])
  return (one[at] ?? 0) - (other[at] ?? 0)
}

function leftOut(ballots: readonly SupportBallot[], set: readonly number[], cuts: readonly Cut[]): LeftOut {
  const left = (own: readonly SupportBallot[]) => unrepresented(aggregated(own), set)
  const shares = cuts.map(
    ({ bucket }) => left(ballots.filter(({ group }) => bucket.groups.includes(group))) / bucket.n,
  )
  return {
    people: left(ballots),
    low: shares.length === 0 ? null : Math.min(...shares),
    high: shares.length === 0 ? null : Math.max(...shares),
  }
}

/** Equal ballots once, with how many they are. */
function aggregated(ballots: readonly SupportBallot[]): ApprovalBallot[] {
  const sets = new Map<string, { items: readonly number[]; count: number }>()
  for (const { items } of ballots) {
    const sorted = [...items].sort((one, other) => one - other)
    const known = sets.get(sorted.join())
    if (known) known.count += 1
    else sets.set(sorted.join(), { items: sorted, count: 1 })
  }
  return [...sets.values()]
}
