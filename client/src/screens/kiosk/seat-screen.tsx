/** Somebody's place on the tablet: what a phone would show them, and the way to hand the tablet on. */
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { SeatMail } from '../../net/seat-mail.ts'
import { keptUnder, type Seat } from '../../net/seats.ts'
import type { Session } from '../../net/session.ts'
import { useWorkshop } from '../../net/use-workshop.ts'
import { Banner } from '../../ui/banner.tsx'
import { LiveRegion } from '../../ui/live-region.tsx'
import { Cover } from '../phone/cover.tsx'
import { Notices } from '../phone/notices.tsx'
import phone from '../phone/phone.module.css'
import { useCameIn } from '../phone/use-came-in.ts'
import { AreYouThere } from './are-you-there.tsx'
import { askedNow } from './asked-now.ts'
import { SeatAway } from './seat-away.tsx'
import { SeatBody } from './seat-body.tsx'
import { SeatDone } from './seat-done.tsx'
import { SeatGone } from './seat-gone.tsx'
import { SeatHead } from './seat-head.tsx'
import { useFinished } from './use-finished.ts'

interface Props {
  seat: Seat
  mail: SeatMail
  onLeave: () => void
}

export function SeatScreen({ seat, mail, onLeave }: Props) {
  const { t } = useTranslation('phone')
  const { session } = seat
  const { state } = useWorkshop('participant', { workshop: session.workshop, token: session.token })
  const outbox = useMemo(() => mail.outboxOf(seat), [mail, seat])
  const kept = useStore(outbox.state)
  const { view, mine, link } = state
  const [asked, setAsked] = useState(false)
  const ended = view?.workshop.status === 'ended'
  const waits = !ended && (mine?.waits ?? false)
  const cameIn = useCameIn(waits)
  const current = waits || ended ? null : (view?.current ?? null)
  const finished = useFinished(seat, current, kept)
  // Drafts are found by the session they belong to: here each seat has a name of its own for it.
  const own = useMemo<Session>(() => ({ ...session, workshop: keptUnder(seat) }), [session, seat])
  const paused = !ended && (view?.paused ?? false)
  // Said once, it stays until it is tapped: a new question may not come before whoever stands there next.
  if (finished.now && !asked) setAsked(true)

  // Whoever waits at the door is shown no question, and for a moment after they were let in.
  const [hasWaited, setHasWaited] = useState(false)
  if (waits && !hasWaited) setHasWaited(true)
  const open = askedNow(view, mine === null || hasWaited)
  useEffect(() => {
    if (open !== undefined) mail.asked(open)
  }, [mail, open])
  useEffect(() => {
    if (link === 'live') mail.wake()
  }, [mail, link])
  // What others have typed into this browser before is offered to nobody.
  useEffect(() => {
    const bare = ({ target }: FocusEvent) => {
      if (target instanceof HTMLInputElement) target.setAttribute('autocomplete', 'off')
    }
    document.addEventListener('focusin', bare)
    return () => document.removeEventListener('focusin', bare)
  }, [])

  if (link === 'gone') return <SeatGone refusal={state.gone} onLeave={onLeave} />
  if (asked) {
    return (
      <SeatDone
        seat={seat}
        said={finished.last}
        isBegun={finished.isBegun}
        onLeave={onLeave}
        onBack={() => {
          setAsked(false)
          finished.look()
        }}
      />
    )
  }
  const away = (
    <>
      {view?.workshop.rehearsal && <Banner tone="warn">{t('rehearsal')}</Banner>}
      <SeatAway link={link} entries={kept.entries} lasting={kept.lasting} />
    </>
  )
  return (
    <AreYouThere on={!paused} onLeave={onLeave}>
      <Cover paused={paused} notice={away}>
        <SeatHead seat={seat} state={state} onDone={() => setAsked(true)}>
          {away}
          <Notices codes={mine?.codes ?? 0} entries={kept.entries} current={current} outbox={outbox} />
        </SeatHead>
        <LiveRegion text={waits ? t('atDoor.title') : cameIn ? t('atDoor.admitted') : ''} />
        <main className={phone.main}>
          <SeatBody
            session={own}
            state={state}
            entries={kept.ready ? kept.entries : null}
            outbox={outbox}
            waits={waits}
            current={current}
          />
        </main>
      </Cover>
    </AreYouThere>
  )
}
