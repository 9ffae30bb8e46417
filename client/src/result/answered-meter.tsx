/** "17 of 23 answered", and "at least 15" while an anonymous round is open. */
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
  const key = coarse ? 'answered.atLeast' : 'answered.exactly'
  return (
    <Meter
      value={answered}
      max={Math.max(people, answered)}
      text={t(key, { answered, people })}
      size={size}
    />
  )
}
