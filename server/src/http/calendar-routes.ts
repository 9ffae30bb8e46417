/** `GET /api/workshops/ID/plan/ACTIVITY.ics`: milestones and check-ins of a plan as a calendar file, for those who run the workshop. */
import { kindOf } from '@cabildo/shared/kinds/index'
import { calendarOf } from '@cabildo/shared/kinds/plan/calendar'
import { PlanReport } from '@cabildo/shared/kinds/plan/report'
import { refuse } from '@cabildo/shared/refusal'
import { findActivity, type WorkshopState } from '@cabildo/shared/workshop/state'
import { isReportLanguage, translatorFor } from '../report/translator.ts'
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
    const { t, language } = translatorFor(isReportLanguage(asked) ? asked : 'es')
    const words = {
      title: t('plan.calendar.title'),
      milestone: t('plan.milestone'),
      checkIn: t('plan.calendar.checkIn'),
      champion: t('plan.champion'),
    }
    const file = calendarOf(plan.found, { words, language, stamp: stampOf(clock.now()) })
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

/** A moment as calendar files write it: YYYYMMDDTHHMMSSZ. */
function stampOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
