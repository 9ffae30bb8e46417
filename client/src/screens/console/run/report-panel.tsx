/** The report, at any moment: as a page to print or hand over, and as data. */
import { isRefusal } from '@cabildo/shared/refusal'
import type { Language } from '@cabildo/shared/text'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { CheckField } from '../../../fields/check-field.tsx'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { SelectField } from '../../../fields/select-field.tsx'
import type { Trouble } from '../../../fields/use-attempt.ts'
import { INTERFACE_LANGUAGES } from '../../../i18n/languages.ts'
import { useLanguage } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { fetchCalendar, fetchReport } from '../fetch-report.ts'
import { saveFile } from '../save-file.ts'
import { CalendarButtons, type PlanStep } from './calendar-buttons.tsx'
import styles from './run.module.css'

const LANGUAGES: readonly { value: Language; label: string }[] = INTERFACE_LANGUAGES.map(
  ({ language, name }) => ({ value: language, label: name }),
)

interface Props {
  status: 'lobby' | 'running' | 'ended'
  code: string
  workshop: string
  token: string
  /** Steps of the kind plan, whose milestones are there as a calendar. */
  plans: readonly PlanStep[]
}

export function ReportPanel({ status, code, workshop, token, plans }: Props) {
  const { t } = useTranslation('console')
  const [language, setLanguage] = useState<Language>(useLanguage())
  const [busy, setBusy] = useState<'html' | 'json' | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [notes, setNotes] = useState(false)
  const [said, setSaid] = useState('')
  const save = async (format: 'html' | 'json') => {
    setBusy(format)
    setTrouble(null)
    const file = await fetchReport(workshop, format, { language, notes }, token)
    setBusy(null)
    if (file === null || isRefusal(file)) return setTrouble(file ?? 'unreachable')
    const name = `cabildo-${code.toLowerCase()}-${status === 'ended' ? 'final' : 'interim'}.${format}`
    saveFile(file, name)
    setSaid(t('report.saved', { name }))
  }
  return (
    <section className={styles.panel}>
      <h2 className={styles.panelTitle}>{t(status === 'ended' ? 'report.final' : 'report.interim')}</h2>
      <p className={styles.soft}>{t(status === 'ended' ? 'report.finalHelp' : 'report.interimHelp')}</p>
      <SelectField label={t('report.language')} value={language} options={LANGUAGES} onChange={setLanguage} />
      <CheckField
        label={t('report.notes')}
        help={t('report.notesHelp')}
        checked={notes}
        onChange={setNotes}
      />
      <div className={styles.buttons}>
        {(['html', 'json'] as const).map((format) => (
          <Button
            key={format}
            icon="download"
            busy={busy === format}
            onClick={() => {
              save(format).catch(() => setTrouble('unreachable'))
            }}
          >
            {t(`report.${format}`)}
          </Button>
        ))}
      </div>
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
      <RefusalLine attempt={{ failed: trouble === null ? null : { name: 'report', trouble } }} />
    </section>
  )
}
