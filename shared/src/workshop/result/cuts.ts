/** The room cut into stakeholder groups, and what the output gate lets through of each cut. */
import { type Bucket, mergeSmallGroups } from '../../disclosure/merge-small-groups.ts'
import type { Measure } from '../../kinds/kind.ts'
import { equalGroupValues } from '../../methods/group-weighting.ts'
import { tiersOf } from '../../methods/tiers.ts'
import type { GroupTally } from '../events.ts'
import type { Activity, Round, WorkshopState } from '../state.ts'
import type { ResultGroup } from './result-types.ts'
import type { Totals } from './round-totals.ts'

/** What groups that are shown as one are called, whichever they are. */
const POOLED = 'others'

/** A part of the room that is shown: its tally, and what that says of the items (or of whatever else it is asked about). */
export type Cut = { bucket: Bucket; id: string; tally: unknown; measure: Figures }

type Figures = Pick<Measure, 'sums' | 'support' | 'answered' | 'pairwise'>

/** The cuts of at least `k` people each, in the workshop's order; none where the room cannot be cut without giving somebody away. */
export function cutsOf(
  { groups }: Pick<WorkshopState, 'groups'>,
  tallies: readonly GroupTally[],
  k: number,
  totals: Totals,
): Cut[] {
  const place = new Map<string | null, number>(groups.map(({ id }, index) => [id, index]))
  const sizes = tallies
    .map(({ group, ballots }) => ({ group, n: ballots }))
    .sort((one, other) => (place.get(one.group) ?? groups.length) - (place.get(other.group) ?? groups.length))
  return mergeSmallGroups(sizes, k).map((bucket) => cutOf(bucket, tallies, totals))
}

/** The cuts of a closed round that may be shown: none of a secret one whose ballots were never exchanged, as in logs from before that. */
export function shownCuts(
  state: WorkshopState,
  { setup }: Activity,
  { closed, smallestGroup }: Round,
  totals: Totals,
): Cut[] {
  const isShown = closed !== null && (closed.exchanged || setup.secrecy === 'open')
  return isShown ? cutsOf(state, closed.tallies, smallestGroup, totals) : []
}

function cutOf(bucket: Bucket, tallies: readonly GroupTally[], { rules, context }: Totals): Cut {
  const own = tallies.filter(({ group }) => bucket.groups.includes(group))
  const tally = rules.merge(
    context,
    own.map((entry) => entry.tally),
  )
  const id = bucket.pooled ? POOLED : (bucket.groups[0] ?? POOLED)
  return { bucket, id, tally, measure: rules.measure(context, tally) }
}

/** Under which id a group is shown; null where the room is not cut. */
export function partOf(cuts: readonly Cut[], group: string | null): string | null {
  return cuts.find(({ bucket }) => bucket.groups.includes(group))?.id ?? null
}

/** The id of a part of the room that is shown as one. */
export function idOfPart(cuts: readonly Cut[], [only, ...others]: readonly number[] = []): string {
  return (others.length === 0 ? cuts[only ?? -1]?.id : undefined) ?? POOLED
}

export function resultGroup(
  { groups }: WorkshopState,
  { bucket, id }: Cut,
  present: ReadonlyMap<string, number>,
): ResultGroup {
  return {
    id,
    groups: bucket.groups.filter((group) => group !== null),
    name: bucket.pooled ? null : (groups.find((group) => group.id === id)?.name ?? null),
    n: bucket.n,
    present: bucket.groups.reduce((sum, group) => sum + (present.get(group ?? '') ?? 0), 0),
  }
}

export type Gate = { secret: boolean; k: number }

/** What `n` people of one part of the room gave one item together, and how many of them support it. */
export type Cell = { n: number; sum: number; support: number }

/**
 * Per item its figure of each cut. Elsewhere than in open rounds an item that fewer than `k` of some cut answered, nobody
 * included, is not cut at all (a row without cells).
 */
export function rowsOf(cuts: readonly Cut[], { secret, k }: Gate): Cell[][] {
  return itemsOf(cuts).map((item) => {
    const cells = cuts.map((cut) => cellOf(cut, item))
    return secret && cells.some(({ n }) => n < k) ? [] : cells
  })
}

/** One item's figures; each of which cuts, by their places: of several where they are pooled for this item. */
export type PooledRow = { cells: Cell[]; parts: number[][] }

/**
 * Per item its figures by parts of the room. Elsewhere than in open rounds cuts of which fewer than `k` answered this item are
 * pooled for it, by the rule by which the room was cut: each item is told in one way only, and never finer than the room was
 * cut, so that there are no two figures of it to subtract. A row without cells where that leaves a single part.
 */
export function pooledRows(cuts: readonly Cut[], { secret, k }: Gate): PooledRow[] {
  return itemsOf(cuts).map((item) => {
    const parts = secret ? partsOf(cuts, item, k) : cuts.map((_, at) => [at])
    const shown = parts.sort((one, other) => placeOf(one) - placeOf(other))
    return { cells: shown.map((part) => pooled(part.map((at) => cellOf(cuts[at], item)))), parts: shown }
  })
}

function itemsOf(cuts: readonly Cut[]): number[] {
  return [...(cuts[0]?.measure.sums.keys() ?? [])]
}

/** Groups as they are listed, what is pooled after them. */
function placeOf([first = 0, ...others]: readonly number[] = []): number {
  return others.length === 0 ? first : Number.POSITIVE_INFINITY
}

function partsOf(cuts: readonly Cut[], item: number, k: number): number[][] {
  const sizes = cuts.map(({ id, bucket, measure }) => ({
    group: bucket.pooled ? null : id,
    n: measure.answered[item] ?? 0,
  }))
  return mergeSmallGroups(sizes, k).map(({ groups }) =>
    groups.map((group) => sizes.findIndex((size) => size.group === group)),
  )
}

function cellOf(cut: Cut | undefined, item: number): Cell {
  const { answered = [], sums = [], support = [] } = cut?.measure ?? {}
  return { n: answered[item] ?? 0, sum: sums[item] ?? 0, support: support[item] ?? 0 }
}

function pooled(cells: readonly Cell[]): Cell {
  return cells.reduce(
    (all, { n, sum, support }) => ({ n: all.n + n, sum: all.sum + sum, support: all.support + support }),
    { n: 0, sum: 0, support: 0 },
  )
}

/**
 * Each group equal: per item the mean over groups of what a person gave, in the unit of the sums; null for an item that
 * no group answered.
 */
export function groupsEqual(rows: readonly (readonly Cell[])[]): {
  means: (number | null)[]
  tiers: number[][]
} {
  const means = rows.map((cells) => {
    const weighed = equalGroupValues(cells.map(({ n, sum }) => ({ n, sums: [sum] })))
    return weighed?.values[0] ?? null
  })
  return { means, tiers: tiersOf(means.map((mean) => mean ?? -1)) }
}
