/** Everybody's tally of a closed round, before any gate: for deciding what flows on, never for showing. */
import { kindOf } from '../../kinds/index.ts'
import type { Kind, Measure, RoundContext } from '../../kinds/kind.ts'
import type { GroupTally } from '../events.ts'
import type { RoundRule } from '../round-rule.ts'
import type { Activity, Round } from '../state.ts'

export type Totals = {
  kind: Kind
  rules: NonNullable<Kind['ballots']>
  /** By what the round is counted, whatever has become of the set-up since it opened. */
  rule: RoundRule
  context: RoundContext<unknown>
  tally: unknown
  measure: Measure
}

/** Tally and measure of a closed round over everybody; null where the kind takes no ballots. */
export function roundTotals(activity: Activity, round: Round): Totals | null {
  return round.closed && totalsOf(activity, round, round.closed.tallies)
}

/** The same of tallies that are not the round's yet. */
export function totalsOf({ setup }: Activity, round: Round, tallies: readonly GroupTally[]): Totals | null {
  const kind = kindOf(setup.kind)
  if (!kind?.ballots || round.rule === null) return null
  const context = { config: kind.config.parse(round.rule.config), items: round.items }
  const tally = kind.ballots.merge(
    context,
    tallies.map((group) => group.tally),
  )
  const measure = kind.ballots.measure(context, tally)
  return { kind, rules: kind.ballots, rule: round.rule, context, tally, measure }
}
