/** "17 of 23 answered"; while an anonymous round is open "at least 15", and "fewer than 5" before that. */
import { ANONYMOUS_STEP } from '@cabildo/shared/disclosure/answered'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { Meter } from '../ui/meter.tsx'

interface Props {
  activity: Pick<ActivityView, 'answered' | 'secrecy' | 'phase'>
  /** People in the room. */
  people: number
  size?: 'normal' | 'large' | undefined
}

export function AnsweredMeter({ activity: { answered, secrecy, phase }, people, size }: Props) {
  const { t } = useTranslation('result')
  if (answered === null) return null
  const coarse = secrecy === 'anonymous' && phase === 'open'
  const few = coarse && answered < ANONYMOUS_STEP
  const key = few ? 'answered.fewer' : coarse ? 'answered.atLeast' : 'answered.exactly'
  return (
    <Meter
      value={answered}
      max={Math.max(people, answered)}
      text={t(key, { answered, people, step: ANONYMOUS_STEP })}
      size={size}
    />
  )
}
