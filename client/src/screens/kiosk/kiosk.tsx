/** One tablet, many people: the start page, and from there each to a place of their own, one after the other. */
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { switchLanguage } from '../../i18n/i18n.ts'
import { useLanguage, useLocalText } from '../../i18n/use-language.ts'
import { leaveSeat, unansweredSeat } from '../../net/seat-joining.ts'
import { type Seat, seatsOf } from '../../net/seats.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { BackPage } from './back-page.tsx'
import styles from './kiosk.module.css'
import type { KioskPass } from './kiosk-pass.ts'
import { NoDoor } from './no-door.tsx'
import { SeatScreen } from './seat-screen.tsx'
import { StartPage } from './start-page.tsx'
import { TakeSeat } from './take-seat.tsx'
import { useDoor } from './use-door.ts'
import { useSeatMail } from './use-seat-mail.ts'
import { useStepBack } from './use-step-back.ts'

interface Props {
  code: string
  pass: KioskPass
}

type Place = { at: 'start' | 'take' | 'back' } | { at: 'seat'; seat: Seat }

export function Kiosk(props: Props) {
  return (
    <div className={styles.tablet}>
      <Places {...props} />
    </div>
  )
}

function Places({ code, pass }: Props) {
  const { t } = useTranslation(['kiosk', 'common'])
  const text = useLocalText()
  const language = useLanguage()
  const [place, setPlace] = useState<Place>(() => ({ at: unansweredSeat(code) ? 'take' : 'start' }))
  const atStart = place.at === 'start'
  const { door, refusal, away, ask } = useDoor(code, atStart || place.at === 'take')
  const mail = useSeatMail(code)
  const toStart = useCallback(() => {
    // By whichever way they go: what somebody began is not taken over by the next.
    const begun = unansweredSeat(code)
    if (begun !== null) leaveSeat(begun)
    setPlace({ at: 'start' })
  }, [code])
  useStepBack(!atStart, toStart)

  const title = text(door?.workshop.title)
  useEffect(() => {
    document.title = title || 'Cabildo'
  }, [title])

  // Everybody finds the same start page, in whatever language the one before has read.
  useEffect(() => {
    if (atStart) switchLanguage(pass.language).catch(() => {})
  }, [atStart, pass.language])

  const seated = place.at === 'seat' ? place.seat : null
  useEffect(() => mail?.sit(seated), [mail, seated])

  const sit = (seat: Seat) => {
    if (seat.language !== language) switchLanguage(seat.language).catch(() => {})
    setPlace({ at: 'seat', seat })
  }

  if (place.at === 'seat') {
    if (mail === null) return <Waiting label={t('common:loading')} />
    return <SeatScreen key={place.seat.id} seat={place.seat} mail={mail} onLeave={toStart} />
  }
  if (place.at === 'back') return <BackPage code={code} onSeat={sit} onLeave={toStart} />
  if (door === null) {
    if (refusal === null && !away) return <Waiting label={t('common:loading')} />
    return <NoDoor refusal={refusal} onAgain={ask} onBack={refusal ? null : () => setPlace({ at: 'back' })} />
  }
  if (place.at === 'take') return <TakeSeat code={code} door={door} onSeat={sit} onLeave={toStart} />
  return (
    <StartPage
      code={code}
      token={pass.token}
      door={door}
      away={away}
      mail={mail}
      used={seatsOf(code).length}
      onStart={() => setPlace({ at: 'take' })}
      onBack={() => setPlace({ at: 'back' })}
    />
  )
}

function Waiting({ label }: { label: string }) {
  return (
    <main className={styles.page}>
      <Skeleton label={label} lines={4} />
    </main>
  )
}
