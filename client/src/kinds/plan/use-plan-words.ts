/** Terms and days of a plan in the reader's words. */
import type { PlanConfig, Term } from '@cabildo/shared/kinds/plan/schema'
import { termEnd } from '@cabildo/shared/kinds/plan/terms'
import { useTranslation } from 'react-i18next'

export function usePlanWords({ terms, start }: Pick<PlanConfig, 'terms' | 'start'>) {
  const { t, i18n } = useTranslation('kind-plan')
  const written = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(i18n.language, { ...options, timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    )
  const horizon = start === undefined ? { terms } : { terms, start }
  return {
    term: (term: Term) => t(`term.${term}`),
    /** Until which month a term lasts, or how many months where the plan has no start. */
    until: (term: Term) => {
      const end = termEnd(horizon, term)
      if (end === null) return t('months', { count: terms[term] })
      return t('until', { month: written(end, { year: 'numeric', month: 'long' }) })
    },
    day: (day: string) => written(day, { dateStyle: 'medium' }),
  }
}
