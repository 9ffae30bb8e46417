/** What is before somebody at their place on the tablet: the phone's own page of the question, or what stands in for it. */
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import type { Outbox } from '../../net/outbox.ts'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import type { Session } from '../../net/session.ts'
import type { WorkshopState } from '../../net/workshop-store.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ActivityPage } from '../phone/activity-page.tsx'
import styles from './kiosk.module.css'
import { NothingNow } from './nothing-now.tsx'
import { unseenAnswer } from './unseen-answer.ts'

interface Props {
  session: Session
  state: WorkshopState<'participant'>
  /** Null until what was kept is read. */
  entries: readonly OutboxEntry[] | null
  outbox: Outbox
  waits: boolean
  current: ActivityView | null
}

export function SeatBody({ session, state, entries, outbox, waits, current }: Props) {
  const { t } = useTranslation(['kiosk', 'phone', 'kinds-phone', 'common'])
  const { view, mine, mineAt } = state
  if (view === null || mine === null || entries === null) {
    return <Skeleton label={t('common:loading')} lines={4} />
  }
  if (waits) return <NothingNow title={t('phone:atDoor.title')} text={t('phone:atDoor.text')} mayLeave />
  if (view.workshop.status === 'ended') {
    return <NothingNow title={t('phone:lobby.ended')} text={t('phone:lobby.thanks')} />
  }
  if (current === null) {
    return <NothingNow title={t('phone:lobby.in')} text={t('phone:lobby.look')} mayLeave />
  }
  const unseen = unseenAnswer(current, mine, entries)
  if (unseen === 'closed')
    return <NothingNow title={t('kinds-phone:ballot.closed')} text={t('seat.secret')} />
  return (
    <>
      {unseen === 'given' && <p className={styles.note}>{t('seat.given')}</p>}
      <ActivityPage
        key={`${current.id}/${current.round}`}
        activity={current}
        session={session}
        mine={unseen === 'given' ? { ...mine, ballots: [] } : mine}
        mineAt={mineAt}
        entries={entries}
        outbox={outbox}
        groups={view.groups}
      />
    </>
  )
}
