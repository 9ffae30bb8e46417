/** The phone in a workshop: the link, the outbox, and whatever is in front of everybody. */
import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { latePart } from '../../kinds/late-part.ts'
import type { Session } from '../../net/session.ts'
import { useOutbox } from '../../net/use-outbox.ts'
import { useWorkshop } from '../../net/use-workshop.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ActivityPage } from './activity-page.tsx'
import { Cover } from './cover.tsx'
import { LinkBanner } from './link-banner.tsx'
import { Lobby } from './lobby.tsx'
import styles from './phone.module.css'
import { PhoneHeader } from './phone-header.tsx'

const Gone = lazy(async () => ({ default: (await import('./gone.tsx')).Gone }))
/** Many rooms never set a timer: what shows it is fetched when one runs. */
const Time = latePart(async () => (await import('./phone-time.tsx')).PhoneTime)

interface Props {
  session: Session
}

export function Phone({ session }: Props) {
  const { t } = useTranslation(['phone', 'kinds-phone', 'common'])
  const text = useLocalText()
  const { state, deliver } = useWorkshop('participant', {
    workshop: session.workshop,
    token: session.token,
  })
  const { outbox, kept } = useOutbox(session.workshop, deliver, state.link)
  const { view, mine, link } = state
  const title = view ? text(view.workshop.title) : ''
  const ended = view?.workshop.status === 'ended'
  useEffect(() => {
    document.title = title || 'Cabildo'
  }, [title])

  if (link === 'gone') return <Gone code={session.code} refusal={state.gone} pending={kept.entries} />
  const banner = <LinkBanner link={link} entries={kept.entries} lasting={kept.lasting} />
  const time = view?.timer && !ended && (
    <Suspense fallback={null}>
      <Time.Part view={view} clockOffset={state.clockOffset} />
    </Suspense>
  )
  return (
    <Cover paused={!ended && (view?.paused ?? false)} notice={banner}>
      <PhoneHeader session={session} title={title} mine={mine} time={time}>
        {banner}
      </PhoneHeader>
      <main className={styles.main}>
        {view === null || mine === null || !kept.ready ? (
          <Skeleton label={t('common:loading')} lines={4} />
        ) : ended || view.current === null ? (
          <Lobby session={session} view={view} mine={mine} />
        ) : (
          <ActivityPage
            key={`${view.current.id}/${view.current.round}`}
            activity={view.current}
            session={session}
            mine={mine}
            mineAt={state.mineAt}
            entries={kept.entries}
            outbox={outbox}
            groups={view.groups}
          />
        )}
      </main>
    </Cover>
  )
}
