/** Ends the workshop, and takes the end back. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { Button } from '../../../ui/button.tsx'
import type { RunCommand } from '../run-command.ts'
import { Confirm } from './confirm.tsx'
import styles from './run.module.css'

interface Props {
  view: FacilitatorView
  run: RunCommand
}

export function EndPanel({ view, run }: Props) {
  const { t } = useTranslation('console')
  const attempt = useAttempt()
  const [asking, setAsking] = useState(false)
  const ended = view.workshop.status === 'ended'
  const send = (type: 'end-workshop' | 'resume-workshop') => {
    attempt.attempt('end', () => run({ type })).catch(() => {})
  }
  const answer = (yes: boolean) => {
    setAsking(false)
    if (yes) send('end-workshop')
  }
  return (
    <section className={styles.panel}>
      <h2 className={styles.panelTitle}>{t(ended ? 'end.ended' : 'end.title')}</h2>
      <p className={styles.soft}>{t(ended ? 'end.endedHelp' : 'end.help')}</p>
      <Button
        icon={ended ? 'undo' : 'stop'}
        busy={attempt.busy !== null}
        onClick={() => (ended ? send('resume-workshop') : setAsking(true))}
      >
        {t(ended ? 'end.resume' : 'end.end')}
      </Button>
      <RefusalLine attempt={attempt} />
      <Confirm view={view} next={asking ? { act: 'end' } : null} onAnswer={answer} />
    </section>
  )
}
