/** What became of something said: kept here, on its way, received, or not taken. "Received" is the server's word alone. */
import { useTranslation } from 'react-i18next'
import { useRefusal } from '../i18n/use-refusal.ts'
import { StatusLine } from '../ui/status-line.tsx'
import type { Said } from './kind-ui.ts'

interface Props {
  said: Pick<Said, 'state' | 'refusal'>
  /** Under "Received", while it can still be changed. */
  recordedDetail?: string | undefined
}

export function DeliveryLine({ said, recordedDetail }: Props) {
  const { t } = useTranslation('kinds-phone')
  const why = useRefusal(said.refusal)
  const details = {
    'on-phone': t('delivery.onPhoneDetail'),
    sent: undefined,
    recorded: recordedDetail,
    refused: why,
  }
  return <StatusLine state={said.state} text={t(`delivery.${said.state}`)} detail={details[said.state]} />
}
