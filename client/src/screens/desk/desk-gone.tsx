/** The server let this desk go for good: why, and what is still kept here. */
import type { Refusal } from '@cabildo/shared/refusal'
import { useTranslation } from 'react-i18next'
import { useRefusal } from '../../i18n/use-refusal.ts'
import { Button } from '../../ui/button.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import message from '../message-page.module.css'

interface Props {
  refusal: Refusal | null
  /** Entered and not acknowledged. */
  waiting: number
}

export function DeskGone({ refusal, waiting }: Props) {
  const { t } = useTranslation(['desk', 'common'])
  const why = useRefusal(refusal)
  return (
    <main className={message.page}>
      <Wordmark />
      <h1>{t('gone.title')}</h1>
      <p role="alert">{why}</p>
      <p>{t('noPass.text')}</p>
      {waiting > 0 && <p>{t('gone.kept', { count: waiting })}</p>}
      <Button look="primary" size="large" icon="refresh" onClick={() => window.location.reload()}>
        {t('common:fault.reload')}
      </Button>
    </main>
  )
}
