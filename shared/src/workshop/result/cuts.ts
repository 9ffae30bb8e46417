/** The room cut into stakeholder groups, and what the output gate lets through of each cut. */
import { doubledMiddle, guardUnanimous, type ReleasedCell } from '../../disclosure/guard-unanimous.ts'
import { type Bucket, mergeSmallGroups } from '../../disclosure/merge-small-groups.ts'
import type { Measure } from '../../kinds/kind.ts'
import { equalGroupValues } from '../../methods/group-weighting.ts'
import { tiersOf } from '../../methods/tiers.ts'
import type { GroupTally } from '../events.ts'
import type { WorkshopState } from '../state.ts'
import type { GroupFigure, ResultGroup } from './result-types.ts'
import type { Totals } from './round-totals.ts'

export type Cut = { bucket: Bucket; id: string; measure: Measure }

/** The cuts of at least `k` people each; none where the room cannot be cut without giving somebody away. */
export function cutsOf(tallies: readonly GroupTally[], k: number, totals: Totals): Cut[] {
  const sizes = tallies.map(({ group, ballots }) => ({ group, n: ballots }))
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

export function resultGroup(state: WorkshopState, { bucket, id }: Cut): ResultGroup {
  return {
    id,
    groups: bucket.groups.filter((group) => group !== null),
    name: bucket.pooled ? null : (state.groups.find((group) => group.id === id)?.name ?? null),
    n: bucket.n,
  }
}

/**
 * Per item, per cut: what may be known of the figure. In confidential and anonymous rounds extremes are guarded, and an
 * item that only a few of some group answered is not cut at all (an empty row).
 */
export function releaseRows(
  cuts: readonly Cut[],
  of: 'sums' | 'support',
  bounds: { min: number; max: number },
  gate: { secret: boolean; k: number },
): ReleasedCell[][] {
  const items = cuts[0]?.measure.sums.length ?? 0
  return Array.from({ length: items }, (_, item) => {
    const cells = cuts.map(({ measure }) => ({ n: measure.answered[item] ?? 0, sum: measure[of][item] ?? 0 }))
    if (gate.secret && cells.some(({ n }) => n > 0 && n < gate.k)) return []
    if (gate.secret) return guardUnanimous(cells, bounds.min, bounds.max)
    return cells.map(({ n, sum }) => ({ n, low: sum, high: sum }))
  })
}

/**
 * Each group equal: per item the mean over groups of what a person gave, in the unit of the sums; null for an item that
 * no group answered. Computed from the released cells alone.
 */
export function groupsEqual(rows: readonly ReleasedCell[][]): {
  means: (number | null)[]
  tiers: number[][]
} {
  const means = rows.map((row) => {
    // Twice the middle over twice the people: a range of odd width stays a whole number.
    const weighed = equalGroupValues(row.map((cell) => ({ n: cell.n * 2, sums: [doubledMiddle(cell)] })))
    return weighed?.values[0] ?? null
  })
  return { means, tiers: tiersOf(means.map((mean) => mean ?? -1)) }
}

/** One group's released figure for one item, per person, in display units. */
export function figureOf(id: string, sum: ReleasedCell, support: ReleasedCell, divisor: number): GroupFigure {
  const perPerson = (value: number, by: number) => (sum.n === 0 ? 0 : value / by / sum.n)
  return {
    id,
    n: sum.n,
    low: perPerson(sum.low, divisor),
    high: perPerson(sum.high, divisor),
    support: { low: perPerson(support.low, 1), high: perPerson(support.high, 1) },
  }
}
