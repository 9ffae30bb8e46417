/** `GET /api/workshops/ID/plan/ACTIVITY.ics`: milestones and check-ins of a plan as a calendar file, for those who run the workshop. */
import { kindOf } from '@cabildo/shared/kinds/index'
import { PlanReport } from '@cabildo/shared/kinds/plan/report'
import { refuse } from '@cabildo/shared/refusal'
import { findActivity, type WorkshopState } from '@cabildo/shared/workshop/state'
import { planCalendar } from '../report/calendar.ts'
import { isReportLanguage } from '../report/translator.ts'
import { refuseUnlessRunning } from './caller.ts'
import { sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

export const calendarRoutes: Routes = (router, { authenticator, runner, clock }) => {
  router.get('/workshops/:workshop/plan/:activity.ics', async (request, response) => {
    const { workshop, activity } = request.params
    const refusal = await refuseUnlessRunning(authenticator, request, workshop)
    if (refusal) return sendRefusal(response, refusal)
    const plan = await runner.read(workshop, ({ state }) => ({ found: planOf(state, activity) }))
    if (plan === null) return sendRefusal(response, refuse('unknown-workshop'))
    if (plan.found === null) return sendRefusal(response, refuse('unknown-activity'))
    const { language: asked } = request.query
    const file = planCalendar(plan.found, isReportLanguage(asked) ? asked : 'es', clock.now())
    response
      .set({
        'Content-Disposition': 'attachment; filename="plan.ics"',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      })
      .type('text/calendar; charset=utf-8')
      .send(file)
  })
}

/** Null for an activity that is no plan, or was never opened. */
function planOf(state: WorkshopState, id: string): PlanReport | null {
  const activity = findActivity(state, id)
  if (activity?.setup.kind !== 'plan' || activity.rounds.length === 0) return null
  const kind = kindOf(activity.setup.kind)
  const report = kind?.contributions?.report(kind.config.parse(activity.setup.config), activity.slice, true)
  return PlanReport.safeParse(report).data ?? null
}
