/** The room cut into stakeholder groups, and what the output gate lets through of each cut. */
import {
  type Cell,
  exactRow,
  guardUnanimous,
  type ReleasedCell,
  type ReleasedRow,
} from '../../disclosure/guard-unanimous.ts'
import { type Bucket, mergeSmallGroups } from '../../disclosure/merge-small-groups.ts'
import type { Measure } from '../../kinds/kind.ts'
import { equalGroupValues } from '../../methods/group-weighting.ts'
import { tiersOf } from '../../methods/tiers.ts'
import type { GroupTally } from '../events.ts'
import type { WorkshopState } from '../state.ts'
import type { GroupFigure, ResultGroup } from './result-types.ts'
import type { Totals } from './round-totals.ts'

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
  const id = bucket.pooled ? 'others' : (bucket.groups[0] ?? 'others')
  return { bucket, id, measure: rules.measure(context, tally) }
}

export function resultGroup({ groups }: WorkshopState, { bucket, id }: Cut): ResultGroup {
  return {
    id,
    groups: bucket.groups.filter((group) => group !== null),
    name: bucket.pooled ? null : (groups.find((group) => group.id === id)?.name ?? null),
    n: bucket.n,
  }
}

/**
 * Per item, per cut: what may be known of the figure. In confidential and anonymous rounds extremes are guarded, and an
 * item that only a few of some group answered is not cut at all (a row without cells).
 */
export function releaseRows(
  cuts: readonly Cut[],
  of: 'sums' | 'support',
  bounds: { min: number; max: number },
  gate: { secret: boolean; k: number },
): ReleasedRow[] {
  const items = cuts[0]?.measure.sums.length ?? 0
  return Array.from({ length: items }, (_, item) => {
    const cells = cuts.map(({ measure }) => ({ n: measure.answered[item] ?? 0, sum: measure[of][item] ?? 0 }))
    if (!gate.secret) return exactRow(cells)
    if (cells.some(({ n }) => n > 0 && n < gate.k)) return exactRow([])
    return guardInOrder(cuts, cells, bounds)
  })
}

/** Guards a row in the order of the groups' ids, so that moving groups about in the list never opens another cell. */
function guardInOrder(
  cuts: readonly Cut[],
  cells: readonly Cell[],
  { min, max }: { min: number; max: number },
): ReleasedRow {
  const order = cells
    .map((_, index) => index)
    .sort((one, other) => ((cuts[one]?.id ?? '') < (cuts[other]?.id ?? '') ? -1 : 1))
  const guarded = guardUnanimous(
    order.flatMap((index) => cells[index] ?? []),
    min,
    max,
  )
  return {
    scale: guarded.scale,
    cells: cells.flatMap((_, index) => guarded.cells[order.indexOf(index)] ?? []),
  }
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

/** The share of one group in support of one item, as far as it may be told. The sums of a group are not told beside it: the two together say more than each. */
export function figureOf(id: string, { n, low, high }: ReleasedCell): GroupFigure {
  const share = (people: number) => (n === 0 ? 0 : people / n)
  return { id, n, support: { low: share(low), high: share(high) } }
}
