/** The time left, in the head of the phone. It is advice: at the end it says so, and nothing closes. */
import type { ParticipantView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useTimeLeft } from '../../net/use-time-left.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icons.tsx'
import { clockFace } from '../pace/clock-face.ts'
import { TimeVoice } from '../pace/time-voice.tsx'
import styles from './phone.module.css'

interface Props {
  view: Pick<ParticipantView, 'timer' | 'current'>
  clockOffset: number | null
}

export function PhoneTime({ view: { timer, current }, clockOffset }: Props) {
  const { t } = useTranslation(['phone', 'common'])
  const left = useTimeLeft(timer, clockOffset)
  const answers = current?.phase === 'open' && current.kind !== 'present'
  const isOver = left?.seconds === 0
  return (
    <>
      <TimeVoice left={left} over={answers ? t('phone:stillOpen') : t('common:time.over')} />
      {left !== null && (
        <div className={styles.time} role="timer">
          {/* Both lie in one place, so that the line stays as it is when the words take over. */}
          <p className={classNames(styles.left, isOver && styles.unseen)}>
            <Icon name="clock" size="1.25em" />
            <span className="sr-only">{t('common:time.left')} </span>
            <span>{clockFace(left.seconds)}</span>
          </p>
          <p className={classNames(styles.left, !isOver && styles.unseen)}>
            <Icon name="clock" size="1.25em" />
            <span>{t('common:time.over')}</span>
          </p>
        </div>
      )}
    </>
  )
}
