/** One activity on the phone: one question per screen, who can see the answer, and the kind's own page. */
import type { Mine } from '@cabildo/shared/workshop/mine'
import type { ActivityView, RoomGroup } from '@cabildo/shared/workshop/view'
import { Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { latePart } from '../../kinds/late-part.ts'
import { phonePageOf } from '../../kinds/phone-pages.ts'
import type { Outbox } from '../../net/outbox.ts'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import type { Session } from '../../net/session.ts'
import { LiveRegion } from '../../ui/live-region.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './activity-page.module.css'
import { IdeasButton } from './ideas-button.tsx'
import { recordedCast } from './receipt/recorded-cast.ts'
import { SecrecyLine } from './secrecy-line.tsx'
import { usePhoneProps } from './use-phone-props.ts'
import { Waiting } from './waiting.tsx'

const Receipt = latePart(async () => (await import('./receipt/receipt-button.tsx')).ReceiptButton)

interface Props {
  activity: ActivityView
  session: Session
  mine: Mine
  mineAt: number
  entries: readonly OutboxEntry[]
  outbox: Outbox | null
  groups: readonly Pick<RoomGroup, 'id' | 'name'>[]
  onIdeas?: (() => void) | undefined
}

export function ActivityPage(props: Props) {
  const { activity, session, mine, entries, onIdeas } = props
  const { t } = useTranslation(['phone', 'common'])
  const text = useLocalText()
  const foreign = useForeign()
  const heading = useRef<HTMLHeadingElement>(null)
  const page = usePhoneProps(props)
  const kind = phonePageOf(activity.kind)
  const answers = activity.kind !== 'present'
  const isOver = activity.phase === 'closed' || activity.phase === 'revealed'
  const cast = recordedCast(entries, activity.id, activity.round)

  // A new question begins at its top, also for who listens.
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])

  useEffect(() => kind?.prepare(), [kind])

  return (
    <article className={styles.page}>
      <LiveRegion text={answers ? t(`phase.${activity.phase}`) : ''} />
      <p className={styles.title} lang={foreign(activity.title)}>
        {text(activity.title)}
        {activity.asked > 1 && ` · ${t('round', { round: activity.asked })}`}
      </p>
      <h1 ref={heading} tabIndex={-1} className={styles.prompt} lang={foreign(activity.prompt)}>
        {text(activity.prompt) || text(activity.title)}
      </h1>
      {answers && activity.phase === 'open' && <SecrecyLine secrecy={activity.secrecy} />}
      {kind === undefined ? (
        <p>{t('unknownKind')}</p>
      ) : answers && activity.phase === 'planned' ? (
        <Waiting secrecy={activity.secrecy} />
      ) : (
        <div className={styles.kind}>
          <Suspense fallback={<Skeleton label={t('common:loading')} lines={4} />}>
            <kind.Page {...page} />
          </Suspense>
        </div>
      )}
      {isOver && cast && (
        <Suspense fallback={null}>
          <Receipt.Part activity={activity} session={session} person={mine.person} cast={cast} />
        </Suspense>
      )}
      {onIdeas && activity.phase !== 'open' && (
        <div className={styles.ideas}>
          <IdeasButton onOpen={onIdeas} />
        </div>
      )}
    </article>
  )
}
