/** The report, at any moment: in every format and edition, the calendar of its plans, and how it compares with others. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useLanguage } from '../../../i18n/use-language.ts'
import { ExportPanel } from '../export/export-panel.tsx'
import { fetchCalendar } from '../fetch-report.ts'
import { CalendarButtons, type PlanStep } from './calendar-buttons.tsx'
import styles from './run.module.css'

interface Props {
  status: 'lobby' | 'running' | 'ended'
  workshop: string
  token: string
  /** Steps of the kind plan, whose milestones are there as a calendar. */
  plans: readonly PlanStep[]
}

export function ReportPanel({ status, workshop, token, plans }: Props) {
  const { t } = useTranslation('console')
  const language = useLanguage()
  const [said, setSaid] = useState('')
  return (
    <section className={styles.panel}>
      <h2 className={styles.panelTitle}>{t(status === 'ended' ? 'report.final' : 'report.interim')}</h2>
      <p className={styles.soft}>{t(status === 'ended' ? 'report.finalHelp' : 'report.interimHelp')}</p>
      <ExportPanel workshop={workshop} token={token} />
      <CalendarButtons
        plans={plans}
        fetch={(activity) => fetchCalendar(workshop, activity, language, token)}
        onSaved={setSaid}
      />
      <p className={styles.soft} aria-live="polite">
        {said}
      </p>
      <p>
        <Link href={`/console/w/${workshop}/compare`}>{t('compare.open')}</Link>
      </p>
    </section>
  )
}
