/** Over everything at one's place: the workshop, the time, one's digits, the language, and the way to hand the tablet on. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../../i18n/language-switch.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import type { Seat } from '../../net/seats.ts'
import type { WorkshopState } from '../../net/workshop-store.ts'
import { Button } from '../../ui/button.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import phone from '../phone/phone.module.css'
import { PhoneTime } from '../phone/phone-time.tsx'
import styles from './kiosk.module.css'

interface Props {
  seat: Seat
  state: WorkshopState<'participant'>
  onDone: () => void
  /** What is to stay in sight while one scrolls. */
  children: ReactNode
}

export function SeatHead({ seat, state: { view, clockOffset }, onDone, children }: Props) {
  const { t } = useTranslation('kiosk')
  const text = useLocalText()
  const title = text(view?.workshop.title)
  const ended = view?.workshop.status === 'ended'
  return (
    <header className={phone.head}>
      <div className={styles.headLine}>
        {title ? <p className={phone.title}>{title}</p> : <Wordmark />}
        {view?.timer && !ended && <PhoneTime view={view} clockOffset={clockOffset} />}
        <Button icon="check" onClick={onDone}>
          {t('seat.done')}
        </Button>
      </div>
      <div className={styles.place}>
        <p>
          {t('seat.code')} <strong className={styles.pin}>{seat.pin}</strong>
        </p>
        <LanguageSwitch />
      </div>
      {children}
    </header>
  )
}
