/** By what a round is counted: fixed when it opens, before the first answer, and printed with its result. */
import * as z from 'zod/mini'
import { kindOf } from '../kinds/index.ts'
import { isChoice } from './is-choice.ts'
import { type ActivitySetup, Thresholds } from './setup.ts'

/** The rule, with all that it depends on. */
export const RoundRule = z.object({
  /** Names the rule. */
  id: z.string().check(z.maxLength(40)),
  /** Raised whenever the same ballots would give another result. */
  version: z.int(),
  config: z.record(z.string(), z.unknown()),
  /** From which support, and from which gap between groups, labels are given. */
  thresholds: Thresholds,
  /** So many items are the top of the result, of which findings speak. */
  top: z.int(),
  /** Whether its result chooses among its items; missing in logs from before that was fixed. */
  chooses: z.optional(z.boolean()),
})
export type RoundRule = z.infer<typeof RoundRule>

/** The top of a list that nothing takes further. */
const USUAL_TOP = 5

/** The rule as the set-up has it now, for a round of so many items; null for a kind that takes no ballots. */
export function ruleOf(
  activities: readonly { setup: ActivitySetup }[],
  setup: ActivitySetup,
  items: number,
): RoundRule | null {
  const rules = kindOf(setup.kind)?.ballots
  const config = kindOf(setup.kind)?.config.parse(setup.config)
  if (!rules) return null
  return {
    ...rules.rule(config),
    config: setup.config,
    thresholds: setup.thresholds ?? rules.thresholds,
    top: topOf(activities, setup.id, items),
    chooses: isChoice(
      activities.map((activity) => activity.setup),
      setup,
    ),
  }
}

/** As many as the first activity that takes the best of this one will take; else the usual top, at most half of the items. */
function topOf(activities: readonly { setup: ActivitySetup }[], id: string, items: number): number {
  for (const { setup } of activities) {
    const { source } = setup
    if (source?.activity === id && source.take.rule === 'top') return Math.min(source.take.n, items)
  }
  return Math.min(USUAL_TOP, Math.max(1, Math.floor(items / 2)))
}
