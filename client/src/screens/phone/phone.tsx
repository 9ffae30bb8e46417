/** The phone in a workshop: the link, the outbox, and whatever is in front of everybody. */
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { latePart } from '../../kinds/late-part.ts'
import type { Session } from '../../net/session.ts'
import { useOutbox } from '../../net/use-outbox.ts'
import { useWorkshop } from '../../net/use-workshop.ts'
import { Banner } from '../../ui/banner.tsx'
import { LiveRegion } from '../../ui/live-region.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ActivityPage } from './activity-page.tsx'
import { Cover } from './cover.tsx'
import { LinkBanner } from './link-banner.tsx'
import { Lobby } from './lobby.tsx'
import styles from './phone.module.css'
import { PhoneHeader } from './phone-header.tsx'
import { useCameIn } from './use-came-in.ts'

const Gone = lazy(async () => ({ default: (await import('./gone.tsx')).Gone }))
/** Many rooms never set a timer: what shows it is fetched when one runs. */
const Time = latePart(async () => (await import('./phone-time.tsx')).PhoneTime)
const AtDoor = latePart(async () => (await import('./at-door.tsx')).AtDoor)
const Notices = latePart(async () => (await import('./notices.tsx')).Notices)
const Ideas = latePart(async () => (await import('./ideas/ideas.tsx')).Ideas)

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
  const waits = !ended && (mine?.waits ?? false)
  const codes = mine?.codes ?? 0
  const cameIn = useCameIn(waits)
  const { id, round, phase, revealStep } = view?.current ?? {}
  const place = `${id}/${round}/${phase}/${ended}`
  const [aside, setAside] = useState<{ at: string; opener: Element | null } | null>(null)
  const beside = aside?.at === place ? aside : null
  const toIdeas = () => setAside({ at: place, opener: document.activeElement })
  useEffect(() => {
    document.title = title || 'Cabildo'
  }, [title])

  if (link === 'gone') return <Gone code={session.code} refusal={state.gone} pending={kept.entries} />
  const banner = (
    <>
      {view?.workshop.stopped && <Banner tone="warn">{t('stopped')}</Banner>}
      {view?.workshop.rehearsal && <Banner tone="warn">{t('rehearsal')}</Banner>}
      <LinkBanner link={link} entries={kept.entries} lasting={kept.lasting} />
    </>
  )
  const time = view?.timer && !ended && (
    <Suspense fallback={null}>
      <Time.Part view={view} clockOffset={state.clockOffset} />
    </Suspense>
  )
  return (
    <Cover paused={!ended && (view?.paused ?? false)} notice={banner}>
      <PhoneHeader
        session={session}
        title={title}
        mine={mine}
        time={time}
        onIdeas={waits ? undefined : toIdeas}
      >
        {banner}
        {(codes > 0 || kept.entries.some(({ state }) => state === 'refused')) && (
          <Suspense fallback={null}>
            <Notices.Part
              codes={codes}
              entries={kept.entries}
              current={view?.current ?? null}
              outbox={outbox}
            />
          </Suspense>
        )}
      </PhoneHeader>
      <LiveRegion text={waits ? t('atDoor.title') : cameIn ? t('atDoor.admitted') : ''} />
      <main className={styles.main}>
        {beside && mine && (
          <Suspense fallback={<Skeleton label={t('common:loading')} lines={4} />}>
            <Ideas.Part
              session={session}
              mine={mine}
              entries={kept.entries}
              asOf={`${revealStep}/${state.mineAt}`}
              ended={ended}
              opener={beside.opener}
              onClose={() => setAside(null)}
            />
          </Suspense>
        )}
        <div className={styles.front} hidden={beside !== null}>
          {view === null || mine === null || !kept.ready ? (
            <Skeleton label={t('common:loading')} lines={4} />
          ) : waits ? (
            <Suspense fallback={<Skeleton label={t('common:loading')} lines={4} />}>
              <AtDoor.Part session={session} view={view} mine={mine} />
            </Suspense>
          ) : ended || view.current === null ? (
            <Lobby session={session} view={view} mine={mine} onIdeas={toIdeas} />
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
              onIdeas={toIdeas}
            />
          )}
        </div>
      </main>
    </Cover>
  )
}
