/** "Is my answer in?": under the result of a round that this phone has answered. */
import '../../../i18n/receipt-words.ts'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../net/session.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './receipt.module.css'
import type { RecordedCast } from './recorded-cast.ts'
import { type Looked, useReceipt } from './use-receipt.ts'

interface Props {
  activity: Pick<ActivityView, 'id' | 'round' | 'secrecy'>
  session: Session
  person: string
  cast: RecordedCast
  /** The id of what names the question, where there are several on the page. */
  about?: string
}

export function ReceiptButton(props: Props) {
  const { t } = useTranslation('receipt')
  const { looking, look } = useReceipt(props)
  return (
    <section className={styles.receipt}>
      <Button icon="check" onClick={look} aria-describedby={props.about}>
        {looking === 'not-yet' ? t('ask') : t('again')}
      </Button>
      <output>
        {looking === 'busy' && <p>{t('busy')}</p>}
        {looking === 'later' && <p>{t('later')}</p>}
        {typeof looking === 'object' && <Found looked={looking} secrecy={props.activity.secrecy} />}
      </output>
    </section>
  )
}

interface FoundProps {
  looked: Looked
  secrecy: ActivityView['secrecy']
}

function Found({ looked: { receipt, ballots, root }, secrecy }: FoundProps) {
  const { t } = useTranslation('receipt')
  return (
    <>
      <p className={styles.answer} data-receipt={receipt}>
        {t(`answer.${receipt}`, { ballots })}
      </p>
      {secrecy !== 'open' && (receipt === 'sealed' || receipt === 'unknowable') && <p>{t('exchanged')}</p>}
      {receipt === 'sealed' && <p>{t('proves')}</p>}
      {receipt !== 'broken' && <Root root={root} />}
    </>
  )
}

/** Signs by which two people can compare a root aloud. */
const SHORT = 8

function Root({ root }: { root: string }) {
  const { t } = useTranslation('receipt')
  return (
    <details className={styles.root}>
      <summary>{t('root.short', { start: root.slice(0, SHORT), end: root.slice(-SHORT) })}</summary>
      <code>{root}</code>
      <p>{t('root.compare')}</p>
    </details>
  )
}
