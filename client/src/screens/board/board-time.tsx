/** The time left, to be read from the last row: figures and a ring that empties, and at the end calm words instead. */
import type { DisplayView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useTimeLeft } from '../../net/use-time-left.ts'
import { clockFace } from '../pace/clock-face.ts'
import { TimeRing } from '../pace/time-ring.tsx'
import { TimeVoice } from '../pace/time-voice.tsx'
import styles from './board.module.css'

interface Props {
  timer: DisplayView['timer']
  clockOffset: number | null
}

export function BoardTime({ timer, clockOffset }: Props) {
  const { t } = useTranslation(['board', 'common'])
  const left = useTimeLeft(timer, clockOffset)
  return (
    <>
      <TimeVoice left={left} over={t('board:timeOver')} />
      {left !== null && (
        <div className={styles.time} role="timer">
          {left.seconds === 0 ? (
            <p className={styles.timeOver}>{t('board:timeOver')}</p>
          ) : (
            <>
              <TimeRing part={left.part} size="1.25em" />
              <p className={styles.timeFigures}>
                <span className="sr-only">{t('common:time.left')} </span>
                {clockFace(left.seconds)}
              </p>
            </>
          )}
        </div>
      )}
    </>
  )
}
