/** The calendar of a plan in the words of a language. */
import { calendarOf } from '@cabildo/shared/kinds/plan/calendar'
import { PlanReport } from '@cabildo/shared/kinds/plan/report'
import { type ReportLanguage, translatorFor } from './translator.ts'

/** Null for what is no plan. */
export function planCalendar(
  contributions: unknown,
  language: ReportLanguage,
  writtenAt: number,
): string | null {
  const plan = PlanReport.safeParse(contributions)
  if (!plan.success) return null
  const { t } = translatorFor(language)
  const words = {
    title: t('plan.calendar.title'),
    milestone: t('plan.milestone'),
    checkIn: t('plan.calendar.checkIn'),
    champion: t('plan.champion'),
  }
  return calendarOf(plan.data, { words, language, stamp: stampOf(writtenAt) })
}

/** A moment as calendar files write it: YYYYMMDDTHHMMSSZ. */
function stampOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
