/** Everybody's tally of a closed round, before any gate: for deciding what flows on, never for showing. */
import { kindOf } from '../../kinds/index.ts'
import type { Kind, Measure, RoundContext } from '../../kinds/kind.ts'
import type { Activity, Round } from '../state.ts'

export type Totals = {
  kind: Kind
  rules: NonNullable<Kind['ballots']>
  context: RoundContext<unknown>
  tally: unknown
  measure: Measure
}

/** Tally and measure of a closed round over everybody; null where the kind takes no ballots. */
export function roundTotals(activity: Activity, round: Round): Totals | null {
  const kind = kindOf(activity.setup.kind)
  if (!kind?.ballots || round.closed === null) return null
  const context = { config: kind.config.parse(activity.setup.config), items: round.items }
  const tally = kind.ballots.merge(
    context,
    round.closed.tallies.map((group) => group.tally),
  )
  return { kind, rules: kind.ballots, context, tally, measure: kind.ballots.measure(context, tally) }
}
