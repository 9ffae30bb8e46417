/** The server let this place go: why, and back to the start for the next. */
import type { Refusal } from '@cabildo/shared/refusal'
import { useTranslation } from 'react-i18next'
import { useRefusal } from '../../i18n/use-refusal.ts'
import { Button } from '../../ui/button.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import message from '../message-page.module.css'
import { useIdle } from './use-idle.ts'
import { usePageTop } from './use-page-top.ts'

interface Props {
  refusal: Refusal | null
  onLeave: () => void
}

const PATIENCE = 30_000

export function SeatGone({ refusal, onLeave }: Props) {
  const { t } = useTranslation(['kiosk', 'phone', 'common'])
  const why = useRefusal(refusal)
  const heading = usePageTop()
  const removed = refusal?.refused === 'person-removed'
  useIdle({ on: true, patience: PATIENCE, count: 0, onLeave })
  return (
    <main className={message.page}>
      <Wordmark />
      <h1 ref={heading} tabIndex={-1}>
        {t('gone.title')}
      </h1>
      <p role="alert">{refusal === null ? t('phone:gone.text') : removed ? t('gone.removed') : why}</p>
      <Button look="primary" size="large" onClick={onLeave}>
        {t('toStart')}
      </Button>
      {!removed && (
        <Button icon="refresh" onClick={() => window.location.reload()}>
          {t('common:fault.reload')}
        </Button>
      )}
    </main>
  )
}
