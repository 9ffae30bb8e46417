/** The frame of every ballot on a phone: the form, what was said and what became of it, what counted, and the result. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusal } from '../i18n/use-refusal.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import styles from './ballot-page.module.css'
import type { BallotState } from './ballot-state.ts'
import { DeliveryLine } from './delivery-line.tsx'
import type { PhoneProps } from './kind-ui.ts'
import { PhoneResult } from './phone-result.tsx'
import { SubmitBar } from './submit-bar.tsx'

interface Props<Answer> {
  page: Pick<PhoneProps, 'activity' | 'onDraft'>
  ballot: BallotState<Answer>
  /** An answer for reading. */
  summary: (answer: Answer) => ReactNode
  /** Own answer about one item in a few words; null when it says nothing of it. */
  own: (answer: Answer, item: string) => string | null
  /** The form sends as it goes: what was said so far is not "earlier". */
  stepwise?: boolean | undefined
  /** What a draft begins with when the person changes what they said. */
  reopen?: ((answer: Answer) => unknown) | undefined
  /** The kind's own page of a released result, in place of the common one. */
  result?: ReactNode
  /** The form with its own submit bar; shown while writing. */
  children: ReactNode
}

export function BallotPage<Answer>({
  page,
  ballot,
  summary,
  own,
  stepwise,
  reopen,
  result,
  children,
}: Props<Answer>) {
  const { t } = useTranslation('kinds-phone')
  const why = useRefusal(ballot.refused)
  const { activity, onDraft } = page
  const { answer, counted, last } = ballot
  const earlier = counted !== null && !stepwise

  if (activity.phase === 'open' && ballot.elsewhere) {
    return (
      <div className={styles.banner}>
        <Banner tone="info" icon="lock">
          {t('ballot.elsewhere')}
        </Banner>
      </div>
    )
  }
  if (activity.phase === 'open' && ballot.mode === 'edit') {
    return (
      <>
        {ballot.refused && (
          <p className={styles.refused} role="alert">
            <Icon name="alert" /> <span>{why}</span>
          </p>
        )}
        {ballot.fromEarlier && <p className={styles.note}>{t('ballot.sendAgain')}</p>}
        {earlier && <p className={styles.note}>{t('ballot.earlierCounts')}</p>}
        {children}
        {earlier && (
          <Button look="quiet" wide icon="undo" onClick={() => onDraft(null)}>
            {t('ballot.keepEarlier')}
          </Button>
        )}
      </>
    )
  }
  if (activity.phase === 'open') {
    return (
      <>
        <section className={styles.said} aria-label={t('ballot.yours')}>
          <DeliveryLine
            said={last && last.state !== 'refused' ? last : { state: 'recorded', refusal: null }}
            recordedDetail={t('ballot.lastCounts')}
          />
          <div className={styles.summary}>{summary(answer)}</div>
        </section>
        <SubmitBar>
          <Button icon="edit" wide onClick={() => onDraft(reopen ? reopen(answer) : answer)}>
            {t('ballot.change')}
          </Button>
        </SubmitBar>
      </>
    )
  }
  const unsent = last && (last.state === 'on-phone' || last.state === 'sent')
  return (
    <>
      {ballot.late !== null && (
        <div className={styles.banner}>
          <Banner tone="warn">{t(counted === null ? 'ballot.late' : 'ballot.lateChange')}</Banner>
        </div>
      )}
      {unsent && last && <DeliveryLine said={last} />}
      {activity.phase === 'revealed' && activity.result ? (
        (result ?? (
          <PhoneResult
            activity={activity}
            own={counted === null ? undefined : (item) => own(counted, item)}
          />
        ))
      ) : (
        <>
          <p className={styles.closed}>
            {t(activity.phase === 'revealed' ? 'ballot.tooFew' : 'ballot.closed')}
          </p>
          <section className={styles.said} aria-label={t('ballot.yours')}>
            <h2 className={styles.heading}>
              {t(counted === null ? 'ballot.noneCounted' : 'ballot.counted')}
            </h2>
            {counted !== null && <div className={styles.summary}>{summary(counted)}</div>}
            {ballot.late !== null && (
              <div className={styles.summary}>
                <p className={styles.note}>{t('ballot.kept')}</p>
                {summary(ballot.late)}
              </div>
            )}
          </section>
        </>
      )}
    </>
  )
}
