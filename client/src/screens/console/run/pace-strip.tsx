/** The pace of the room: how much time there still is, and whether phones are covered so that everybody looks up. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../../fields/refusal-line.tsx'
import type { Attempt } from '../../../fields/use-attempt.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './pace-strip.module.css'
import { TimerButtons } from './timer-buttons.tsx'
import type { PaceActs } from './use-pace.ts'

interface Props {
  view: FacilitatorView
  pace: PaceActs
  attempt: Attempt
  clockOffset: number | null
}

export function PaceStrip({ view, pace, attempt, clockOffset }: Props) {
  const { t } = useTranslation('console')
  const { timer, paused, workshop, agenda, current } = view
  const now = agenda.find(({ setup }) => setup.id === current?.id)
  if (workshop.status === 'ended') return null
  return (
    <section className={styles.strip} aria-label={t('pace.label')}>
      <div className={styles.row}>
        <TimerButtons timer={timer} pace={pace} clockOffset={clockOffset} planned={now?.setup.minutes} />
        <div className={paused ? styles.phonesCovered : styles.phones}>
          <p role="status" className={styles.state}>
            {paused && t('pace.paused')}
          </p>
          <Button
            icon={paused ? 'play' : 'pause'}
            busy={attempt.busy === 'pace phones'}
            onClick={pace.togglePhones}
            aria-keyshortcuts="P"
          >
            {t(paused ? 'pace.resume' : 'pace.pause')}
          </Button>
        </div>
      </div>
      <RefusalLine attempt={attempt} of="pace" />
    </section>
  )
}
