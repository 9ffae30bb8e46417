/** The milestones and check-ins of each plan as a calendar file. */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import type { LocalText } from '@cabildo/shared/text'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import type { Trouble } from '../../../fields/use-attempt.ts'
import { useLocalText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { saveFile } from '../save-file.ts'
import styles from './run.module.css'

export type PlanStep = { id: string; title: LocalText }

interface Props {
  plans: readonly PlanStep[]
  fetch: (activity: string) => Promise<Blob | Refusal | null>
  /** Hears what was saved, in words. */
  onSaved: (words: string) => void
}

export function CalendarButtons({ plans, fetch, onSaved }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const [busy, setBusy] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const save = async ({ id, title }: PlanStep) => {
    setBusy(id)
    setTrouble(null)
    const file = await fetch(id)
    setBusy(null)
    if (file === null || isRefusal(file)) return setTrouble(file ?? 'unreachable')
    const name = `cabildo-${id}.ics`
    saveFile(file, name)
    onSaved(t('report.saved', { name: `${inWords(title)} (${name})` }))
  }
  if (plans.length === 0) return null
  return (
    <>
      <div className={styles.buttons}>
        {plans.map((plan) => (
          <Button
            key={plan.id}
            icon="clock"
            busy={busy === plan.id}
            onClick={() => {
              save(plan).catch(() => setTrouble('unreachable'))
            }}
          >
            {t('report.calendar', { title: inWords(plan.title) })}
          </Button>
        ))}
      </div>
      <RefusalLine attempt={{ failed: trouble === null ? null : { name: 'calendar', trouble } }} />
    </>
  )
}
