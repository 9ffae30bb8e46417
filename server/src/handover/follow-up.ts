/**
 * What a follow-up workshop opens with: the batteries of the earlier one, to be asked again just so, its last plan with
 * the rows that stand, and what its report told of those batteries, of the whole room alone (H8).
 */
import { AssessDetail } from '@cabildo/shared/kinds/assess/schema'
import { rowsFromEarlier } from '@cabildo/shared/kinds/plan/earlier'
import { PlanReport } from '@cabildo/shared/kinds/plan/report'
import type { Predecessor } from '@cabildo/shared/workshop/predecessor'
import type { ReportActivity } from '@cabildo/shared/workshop/report/report-model'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import type { ActivitySetup, WorkshopSetup } from '@cabildo/shared/workshop/setup'
import { findActivity, type WorkshopState } from '@cabildo/shared/workshop/state'

type Told = Predecessor['told'][number]
type Carried = { setup: ActivitySetup; told: Told | null }

export function followUpOf(
  state: WorkshopState,
  head: string,
): { setup: WorkshopSetup; predecessor: Predecessor } {
  const { id, title, purpose, languages, groups, smallestGroup, template, openedAt } = state
  const { activities } = reportOf(state)
  const lastPlan = activities.findLast((activity) => planOf(activity) !== null)
  const carried = activities.flatMap((activity): Carried[] => {
    const setup = findActivity(state, activity.id)?.setup
    if (setup === undefined) return []
    return activity === lastPlan ? planAgain(setup, activity) : batteryAgain(setup, activity)
  })
  return {
    setup: {
      ...{ title, purpose, languages, groups, smallestGroup, template },
      agenda: carried.map(({ setup }) => setup),
    },
    predecessor: { id, title, head, openedAt, told: carried.flatMap(({ told }) => told ?? []) },
  }
}

function planOf({ kind, contributions }: ReportActivity) {
  const plan = kind === 'plan' ? PlanReport.safeParse(contributions) : null
  const baseline = plan?.success ? rowsFromEarlier(plan.data) : null
  return baseline && baseline.rows.length > 0 ? baseline : null
}

/** How far each row has come is asked by the plan itself. */
function planAgain(setup: ActivitySetup, activity: ReportActivity): Carried[] {
  const baseline = planOf(activity)
  if (baseline === null) return []
  return [{ setup: { ...setup, config: { ...setup.config, baseline }, items: [], source: null }, told: null }]
}

/** The rule and the rows that were fixed when it was asked, whatever has become of the step since. */
function batteryAgain(setup: ActivitySetup, { id, kind, rounds }: ReportActivity): Carried[] {
  if (kind !== 'assess') return []
  const shown = rounds.filter(({ result }) => result !== null)
  // Where some rows were asked again, the whole battery was asked before.
  const round = shown.findLast(({ partial }) => !partial) ?? shown.at(-1)
  const detail = AssessDetail.safeParse(round?.result?.detail)
  if (!round?.rule || round.result === null || !detail.success) return []
  const { rule } = round
  const items = round.items.map((item) => ({ ...item, from: [] }))
  // Reasons are words of people who were in another room.
  const rows = detail.data.rows.map((row) => ({ ...row, moved: null }))
  const told: Told = {
    ...{ activity: id, answered: round.answered ?? 0, rule, items },
    detail: { ...detail.data, reasons: [], rows },
  }
  return [{ setup: { ...setup, config: rule.config, items, source: null }, told }]
}
