/** The server let this phone go for good: why, what is still kept here, and the ways on. */
import type { Refusal } from '@cabildo/shared/refusal'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-browser-location'
import { useRefusal } from '../../i18n/use-refusal.ts'
import { leave } from '../../net/joining.ts'
import { isPending, type OutboxEntry } from '../../net/outbox-entry.ts'
import { Button } from '../../ui/button.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import styles from '../message-page.module.css'

interface Props {
  code: string
  refusal: Refusal | null
  pending: readonly OutboxEntry[]
}

export function Gone({ code, refusal, pending }: Props) {
  const { t } = useTranslation(['phone', 'common'])
  const why = useRefusal(refusal)
  const removed = refusal?.refused === 'person-removed'
  const dropped = refusal?.refused === 'rehearsal-dropped'
  const outdated = refusal?.refused === 'client-outdated'
  const waiting = pending.filter(isPending).length
  return (
    <main className={styles.page}>
      <Wordmark />
      <h1>{t('gone.title')}</h1>
      <p role="alert">{refusal === null ? t('gone.text') : removed ? t('gone.removed') : why}</p>
      {waiting > 0 && <p>{t('gone.kept', { count: waiting })}</p>}
      {!removed && !dropped && (
        <Button look="primary" size="large" icon="refresh" onClick={() => window.location.reload()}>
          {t('common:fault.reload')}
        </Button>
      )}
      {!outdated && !dropped && (
        <Button
          look={removed ? 'primary' : 'secondary'}
          onClick={() => {
            leave(code)
            navigate(`/j/${code}`)
          }}
        >
          {t('gone.joinAgain')}
        </Button>
      )}
    </main>
  )
}
