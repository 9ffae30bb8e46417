/**
 * Where every item of an activity stands after its rounds: a round that asked again about some items speaks for those, and
 * the earlier ones for the rest. Nothing that was once agreed is lost because it was not asked about again.
 */
import type { Item } from '../kinds/item.ts'
import type { Measure } from '../kinds/kind.ts'
import { isAnswered } from './asked-before.ts'
import { roundTotals } from './result/round-totals.ts'
import type { Activity, Round } from './state.ts'

/** `measure` speaks for the items in their order; `n` and `abstained` are those of the last round. `last`: the round that spoke last of each item. */
export type Standing = { items: Item[]; measure: Measure | null; last: Round[] }

/** Null when no round that `counts` was closed. A round that nobody answered says nothing against one that was answered. */
export function standingOf(
  activity: Activity,
  counts: (round: Round) => boolean = activity.rounds.some(isAnswered) ? isAnswered : isClosed,
): Standing | null {
  const standing = standsBy(activity, counts)
  return standing && { ...standing, measure: measureOf(activity, standing.items, standing.last) }
}

/** The same without counting anything. */
export function standsBy(
  activity: Activity,
  counts: (round: Round) => boolean,
): Omit<Standing, 'measure'> | null {
  const closed = activity.rounds.filter(counts)
  const base = closed.findLastIndex(({ partial }) => !partial)
  const first = closed[base]
  if (first === undefined) return null
  const rounds = closed.slice(base)
  const { items } = first
  const last = items.map(
    ({ id }) => rounds.findLast((round) => round.items.some((item) => item.id === id)) ?? first,
  )
  return { items, last }
}

function isClosed({ closed }: Round): boolean {
  return closed !== null
}

function measureOf(activity: Activity, items: readonly Item[], last: readonly Round[]): Measure | null {
  const measures = new Map([...new Set(last)].map((round) => [round, roundTotals(activity, round)?.measure]))
  const latest = [...measures.keys()].reduce((one, other) => (other.n > one.n ? other : one))
  const newest = measures.get(latest)
  if (!newest || measures.size === 1) return newest ?? null
  const of = (figure: 'sums' | 'support' | 'answered') =>
    items.map(({ id }, index) => {
      const round = last[index]
      const at = round?.items.findIndex((item) => item.id === id) ?? -1
      return (round && measures.get(round)?.[figure][at]) ?? 0
    })
  // Comparisons of items asked in different rounds are nobody's.
  return { ...newest, sums: of('sums'), support: of('support'), answered: of('answered'), pairwise: null }
}
