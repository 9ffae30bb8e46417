/** Tells who listens of the time twice and no more: when a minute is left, and when it is up. */
import { useTranslation } from 'react-i18next'
import type { TimeLeft } from '../../net/use-time-left.ts'
import { LiveRegion } from '../../ui/live-region.tsx'

interface Props {
  left: TimeLeft | null
  /** What to say at the end. */
  over: string
}

/** After sleep the minute may be long past: later than this it is not told. */
const MINUTE = { from: 60, to: 50 }

export function TimeVoice({ left, over }: Props) {
  const { t } = useTranslation('common')
  const isMinute = left !== null && left.seconds <= MINUTE.from && left.seconds > MINUTE.to
  return <LiveRegion text={left?.seconds === 0 ? over : isMinute ? t('time.minute') : ''} />
}
