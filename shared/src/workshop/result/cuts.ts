/** The room cut into stakeholder groups, and what the output gate lets through of each cut. */
import { coverUnanimous, type GivingBounds } from '../../disclosure/cover-unanimous.ts'
import {
  exactRow,
  guardUnanimous,
  type ReleasedCell,
  type ReleasedRow,
} from '../../disclosure/guard-unanimous.ts'
import { type Bucket, mergeSmallGroups } from '../../disclosure/merge-small-groups.ts'
import type { Measure } from '../../kinds/kind.ts'
import { FEWEST_ANSWERS } from '../../methods/group-support.ts'
import { equalGroupValues } from '../../methods/group-weighting.ts'
import { tiersOf } from '../../methods/tiers.ts'
import type { GroupTally } from '../events.ts'
import type { WorkshopState } from '../state.ts'
import type { GroupFigure, ResultGroup } from './result-types.ts'
import type { Totals } from './round-totals.ts'

/** What groups that are shown as one are called, whichever they are. */
const POOLED = 'others'

export type Cut = { bucket: Bucket; id: string; measure: Measure }

/** The cuts of at least `k` people each, in the workshop's order; none where the room cannot be cut without giving somebody away. */
export function cutsOf(
  { groups }: WorkshopState,
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

function cutOf(bucket: Bucket, tallies: readonly GroupTally[], { rules, context }: Totals): Cut {
  const own = tallies.filter(({ group }) => bucket.groups.includes(group))
  const tally = rules.merge(
    context,
    own.map((entry) => entry.tally),
  )
  const id = bucket.pooled ? POOLED : (bucket.groups[0] ?? POOLED)
  return { bucket, id, measure: rules.measure(context, tally) }
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

/**
 * Per item, per cut: what may be known of the figure. In confidential and anonymous rounds extremes are guarded, and an
 * item that only a few of some group answered, or nobody, is not cut at all (a row without cells).
 */
export function releaseRows(
  cuts: readonly Cut[],
  of: 'sums' | 'support',
  { min, max }: { min: number; max: number },
  gate: Gate,
): ReleasedRow[] {
  return rowsOf(cuts, gate, (cells) => {
    const figures = cells.map((cell) => ({ n: cell.n, sum: cell[of] }))
    return gate.secret ? guardUnanimous(figures, min, max) : exactRow(figures)
  })
}

/** One item's row of support. `parts`: of which cuts each cell is, by their places; of several where they are pooled for this item. */
export type SupportRow = ReleasedRow & { parts: number[][] }

/**
 * Per item how many support it. Elsewhere than in open rounds cuts of which fewer than `k` answered this item are pooled for
 * it, by the rule by which the room was cut. Each item is told in one way only, and never finer than the room was cut, so
 * that there are no two figures of it to subtract. A row without cells where that leaves a single part.
 */
export function supportRows(cuts: readonly Cut[], { secret, k }: Gate): SupportRow[] {
  const items = cuts[0]?.measure.sums.length ?? 0
  return Array.from({ length: items }, (_, item) => {
    const parts = secret ? partsOf(cuts, item, k) : cuts.map((_, at) => [at])
    const figures = parts.map((part) => pooled(part.flatMap((at) => figuresOf(cuts[at], item))))
    const row = secret ? guardUnanimous(figures, 0, 1) : exactRow(figures)
    const shown = [...parts.keys()].sort((one, other) => placeOf(parts[one]) - placeOf(parts[other]))
    return {
      scale: row.scale,
      cells: shown.flatMap((at) => row.cells[at] ?? []),
      parts: shown.flatMap((at) => [parts[at] ?? []]),
    }
  })
}

/** Groups as they are listed, what is pooled after them. */
function placeOf([first = 0, ...others]: readonly number[] = []): number {
  return others.length === 0 ? first : Number.POSITIVE_INFINITY
}

/** In the order in which every row is guarded: two rows of the same figures must open the same cells. */
function partsOf(cuts: readonly Cut[], item: number, k: number): number[][] {
  const sizes = cuts.map(({ id, bucket, measure }) => ({
    group: bucket.pooled ? null : id,
    n: measure.answered[item] ?? 0,
  }))
  const order = byId(cuts)
  const first = (part: readonly number[]) => Math.min(...part.map((at) => order.indexOf(at)))
  return mergeSmallGroups(sizes, k)
    .map(({ groups }) => groups.map((group) => sizes.findIndex((size) => size.group === group)))
    .sort((one, other) => first(one) - first(other))
}

function pooled(figures: readonly Figures[]): { n: number; sum: number } {
  return {
    n: figures.reduce((sum, { n }) => sum + n, 0),
    sum: figures.reduce((sum, { support }) => sum + support, 0),
  }
}

/** Per item the sums of each cut for conclusions about groups: elsewhere than in open rounds, rows in which no group answered alike. */
export function rowsForConclusions(cuts: readonly Cut[], bounds: GivingBounds, gate: Gate): ReleasedRow[] {
  return rowsOf(cuts, gate, (cells) =>
    gate.secret
      ? coverUnanimous(
          cells.map(({ n, sums, support }) => ({ n, sum: sums, support })),
          bounds,
        )
      : exactRow(cells.map(({ n, sums }) => ({ n, sum: sums }))),
  )
}

export type Gate = { secret: boolean; k: number }
type Figures = { n: number; sums: number; support: number }

/** Lets each row out in the order of the groups' ids, so that moving groups about in the list never opens another cell. */
function rowsOf(
  cuts: readonly Cut[],
  gate: Gate,
  release: (cells: readonly Figures[]) => ReleasedRow,
): ReleasedRow[] {
  const items = cuts[0]?.measure.sums.length ?? 0
  const order = byId(cuts)
  return Array.from({ length: items }, (_, item) => {
    const cells = order.flatMap((at) => figuresOf(cuts[at], item))
    if (gate.secret && cells.some(({ n }) => n < gate.k)) return exactRow([])
    const row = release(cells)
    return { scale: row.scale, cells: cuts.flatMap((_, at) => row.cells[order.indexOf(at)] ?? []) }
  })
}

function byId(cuts: readonly Cut[]): number[] {
  const places = [...cuts.keys()]
  return places.sort((one, other) => ((cuts[one]?.id ?? '') < (cuts[other]?.id ?? '') ? -1 : 1))
}

function figuresOf(cut: Cut | undefined, item: number): Figures[] {
  if (cut === undefined) return []
  const { answered, sums, support } = cut.measure
  return [{ n: answered[item] ?? 0, sums: sums[item] ?? 0, support: support[item] ?? 0 }]
}

/**
 * Each group equal: per item the mean over groups of what a person gave, in the unit of the sums; null for an item that
 * no group answered. Computed from the released estimates alone.
 */
export function groupsEqual(rows: readonly ReleasedRow[]): { means: (number | null)[]; tiers: number[][] } {
  const means = rows.map(({ scale, cells }) => {
    const weighed = equalGroupValues(cells.map(({ n, estimate }) => ({ n: n * scale, sums: [estimate] })))
    return weighed?.values[0] ?? null
  })
  return { means, tiers: tiersOf(means.map((mean) => mean ?? -1)) }
}

/** The least convinced group, by what was released: (A + 1) / (S + 2); null where no group has enough answers. */
export function lowestOf(
  cells: readonly { id: string; cell: ReleasedCell }[],
  scale: number,
): { share: number; groups: string[] } | null {
  const shares = cells
    .filter(({ cell }) => cell.n >= FEWEST_ANSWERS)
    // One division of whole numbers, so that equal shares come out equal.
    .map(({ id, cell }) => ({ id, share: (cell.estimate + scale) / ((cell.n + 2) * scale) }))
  if (shares.length === 0) return null
  const share = Math.min(...shares.map((each) => each.share))
  return { share, groups: shares.filter((each) => each.share === share).map(({ id }) => id) }
}

/** The share of one group in support of one item, as far as it may be told. The sums of a group are not told beside it: the two together say more than each. */
export function figureOf(id: string, { n, low, high }: ReleasedCell): GroupFigure {
  const share = (people: number) => (n === 0 ? 0 : people / n)
  return { id, n, support: { low: share(low), high: share(high) } }
}
