/** Sets a timer, and while it runs tells the time left, gives more and stops it. At its end nothing closes by itself. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useTimeLeft } from '../../../net/use-time-left.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useFollowFocus } from '../../../ui/use-follow-focus.ts'
import { clockFace } from '../../pace/clock-face.ts'
import { TimeRing } from '../../pace/time-ring.tsx'
import { TimeVoice } from '../../pace/time-voice.tsx'
import styles from './pace-strip.module.css'
import type { PaceActs } from './use-pace.ts'

interface Props {
  timer: FacilitatorView['timer']
  pace: PaceActs
  clockOffset: number | null
  /** Minutes that the step before the room is meant to take. */
  planned: number | undefined
}

const PRESETS = [1, 2, 3, 5, 10] as const

export function TimerButtons({ timer, pace, clockOffset, planned }: Props) {
  const { t } = useTranslation(['console', 'common'])
  const left = useTimeLeft(timer, clockOffset)
  const root = useFollowFocus<HTMLDivElement>(timer === null)
  const isOver = left?.seconds === 0
  return (
    <div ref={root} className={styles.timer}>
      {timer === null ? (
        <>
          <Icon name="clock" />
          {planned !== undefined && (
            <Button
              aria-label={t('console:pace.startPlanned', { minutes: planned })}
              onClick={() => pace.start(planned)}
            >
              {t('console:pace.planned', { minutes: planned })}
            </Button>
          )}
          {PRESETS.filter((minutes) => minutes !== planned).map((minutes) => (
            <Button
              key={minutes}
              aria-label={t('console:pace.start', { minutes })}
              onClick={() => pace.start(minutes)}
            >
              {t('console:pace.preset', { minutes })}
            </Button>
          ))}
        </>
      ) : (
        <>
          <div className={styles.time} role="timer">
            {left !== null && !isOver && <TimeRing part={left.part} size="1.5em" />}
            {left !== null && (
              <p className={isOver ? styles.over : styles.figures}>
                {!isOver && <span className="sr-only">{t('common:time.left')} </span>}
                {isOver ? `${t('common:time.over')}. ${t('console:pace.advice')}` : clockFace(left.seconds)}
              </p>
            )}
          </div>
          <Button onClick={pace.moreTime} aria-keyshortcuts="T">
            {t('console:pace.more')}
          </Button>
          <Button icon="stop" aria-label={t('console:pace.stopTimer')} onClick={pace.stop}>
            {t('console:pace.stop')}
          </Button>
        </>
      )}
      <TimeVoice left={left} over={t('common:time.over')} />
    </div>
  )
}
