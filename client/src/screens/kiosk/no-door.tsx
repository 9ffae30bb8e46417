/** The tablet cannot show a workshop: there is none under this code, or the server is out of reach. */
import type { Refusal } from '@cabildo/shared/refusal'
import { useTranslation } from 'react-i18next'
import { useRefusal } from '../../i18n/use-refusal.ts'
import { Button } from '../../ui/button.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import message from '../message-page.module.css'

interface Props {
  /** Null when the server could not be reached. */
  refusal: Refusal | null
  onAgain: () => void
  /** For those who have a place on this tablet; null where there can be none. */
  onBack: (() => void) | null
}

export function NoDoor({ refusal, onAgain, onBack }: Props) {
  const { t } = useTranslation(['kiosk', 'phone'])
  const why = useRefusal(refusal)
  return (
    <main className={message.page}>
      <Wordmark />
      <h1>{t(refusal === null ? 'phone:door.unreachableTitle' : 'noWorkshop')}</h1>
      <p role="alert">{refusal === null ? t('unreachable') : why}</p>
      <Button look="primary" size="large" icon="refresh" onClick={onAgain}>
        {t('phone:door.again')}
      </Button>
      {onBack && <Button onClick={onBack}>{t('start.back')}</Button>}
    </main>
  )
}
