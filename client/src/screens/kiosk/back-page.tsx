/** "I was here before": four digits lead back to one's own place on this tablet. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../../i18n/language-switch.tsx'
import { noteWrongPin, pinWait } from '../../net/pin-tries.ts'
import { type Seat, seatBy } from '../../net/seats.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AreYouThere } from './are-you-there.tsx'
import { FromElsewhere } from './from-elsewhere.tsx'
import styles from './kiosk.module.css'
import { usePageTop } from './use-page-top.ts'

interface Props {
  code: string
  onSeat: (seat: Seat) => void
  onLeave: () => void
}

export function BackPage({ code, onSeat, onLeave }: Props) {
  const { t } = useTranslation('kiosk')
  const heading = usePageTop()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<'form' | 'wrong' | null>(null)
  const { seconds, look } = usePinWait(code)
  const enter = () => {
    const pin = typed.replace(/\s/g, '')
    if (seconds > 0) return
    if (!/^\d{4}$/.test(pin)) return setError('form')
    const seat = seatBy(code, pin)
    if (seat !== null) return onSeat(seat)
    noteWrongPin(code, Date.now())
    look()
    setTyped('')
    setError('wrong')
  }
  return (
    <AreYouThere on onLeave={onLeave}>
      <header className={styles.house}>
        <Button look="quiet" icon="arrow-left" onClick={onLeave}>
          {t('toStart')}
        </Button>
        <LanguageSwitch />
      </header>
      <main className={styles.page}>
        <h1 ref={heading} tabIndex={-1}>
          {t('back.title')}
        </h1>
        <form
          className={styles.form}
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault()
            enter()
          }}
        >
          <TextField
            label={t('back.label')}
            help={t('back.help')}
            value={typed}
            onChange={(next) => {
              setTyped(next)
              setError(null)
            }}
            error={error && seconds === 0 ? t(`back.${error}`) : undefined}
            code
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
          />
          {seconds > 0 && (
            <div className={styles.note}>
              {/* Said once; the seconds are only seen. */}
              <p role="alert">{t('back.tooMany')}</p>
              <p className={styles.count} aria-hidden="true">
                {seconds}
              </p>
            </div>
          )}
          <Button type="submit" look="primary" size="large" wide disabled={seconds > 0}>
            {t('back.go')}
          </Button>
        </form>
        <FromElsewhere code={code} onSeat={onSeat} />
      </main>
    </AreYouThere>
  )
}

/** Whole seconds that nobody may try, read off the clock while there are any. */
function usePinWait(code: string): { seconds: number; look: () => void } {
  const read = () => Math.ceil(pinWait(code, Date.now()) / 1000)
  const [seconds, setSeconds] = useState(read)
  const waits = seconds > 0
  useEffect(() => {
    if (!waits) return
    const clock = setInterval(() => setSeconds(Math.ceil(pinWait(code, Date.now()) / 1000)), 500)
    return () => clearInterval(clock)
  }, [waits, code])
  return { seconds, look: () => setSeconds(read()) }
}
