/** After the end: takes from the tablet what it kept of everybody who used it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { SeatMail } from '../../net/seat-mail.ts'
import { forgetSeats } from '../../net/seats.ts'
import { Button } from '../../ui/button.tsx'
import styles from './kiosk.module.css'

interface Props {
  code: string
  mail: SeatMail
}

export function ClearTablet({ code, mail }: Props) {
  const { t } = useTranslation('kiosk')
  const [asked, setAsked] = useState(false)
  const { waiting } = useStore(mail.state)
  // What has not reached the server yet is kept until it has.
  if (waiting > 0) return null
  const clear = async () => {
    await mail.forget()
    forgetSeats(code)
    window.location.reload()
  }
  if (!asked) {
    return (
      <Button icon="trash" onClick={() => setAsked(true)}>
        {t('clear.do')}
      </Button>
    )
  }
  return (
    <section className={styles.ways} aria-label={t('clear.do')}>
      <p role="alert">{t('clear.sure')}</p>
      <Button look="danger" icon="trash" onClick={() => void clear()}>
        {t('clear.yes')}
      </Button>
      <Button onClick={() => setAsked(false)}>{t('clear.no')}</Button>
    </section>
  )
}
