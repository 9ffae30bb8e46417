/** Done: what became of what was said, the digits to come back with, and the tablet goes on to the next person. */
import { useTranslation } from 'react-i18next'
import { useRefusal } from '../../i18n/use-refusal.ts'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import type { Seat } from '../../net/seats.ts'
import { Button } from '../../ui/button.tsx'
import { StatusLine } from '../../ui/status-line.tsx'
import styles from './kiosk.module.css'
import { useIdle } from './use-idle.ts'
import { usePageTop } from './use-page-top.ts'

interface Props {
  seat: Seat
  /** What was said last; null for whoever said nothing. */
  said: OutboxEntry | null
  isBegun: boolean
  onLeave: () => void
  onBack: () => void
}

/** Long enough to write four digits down. */
const PATIENCE = 60_000

export function SeatDone({ seat, said, isBegun, onLeave, onBack }: Props) {
  const { t } = useTranslation(['kiosk', 'kinds-phone'])
  const heading = usePageTop()
  const why = useRefusal(said?.refusal ?? null)
  useIdle({ on: true, patience: PATIENCE, count: 0, onLeave })
  const isSecret = said !== null && 'round' in said.command && said.command.key !== undefined
  const details = { 'on-phone': t('done.kept'), sent: undefined, recorded: undefined, refused: why }
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t(said === null ? 'done.place' : 'done.thanks')}
      </h1>
      {said && (
        <StatusLine
          state={said.state}
          text={t(said.state === 'on-phone' ? 'done.here' : `kinds-phone:delivery.${said.state}`)}
          detail={details[said.state]}
        />
      )}
      {isBegun && <p>{t('done.begun')}</p>}
      <section className={styles.ticket} aria-labelledby="kiosk-pin">
        <h2 id="kiosk-pin">{t('done.code')}</h2>
        <p className={styles.bigPin}>{seat.pin}</p>
        <p>{t('done.codeHelp')}</p>
      </section>
      {isSecret && <p className={styles.soft}>{t('done.secret')}</p>}
      <div className={styles.ways}>
        <Button look="primary" size="large" wide icon="check" onClick={onLeave}>
          {t('done.hand')}
        </Button>
        <Button look="quiet" wide icon="undo" onClick={onBack}>
          {t('done.again')}
        </Button>
      </div>
    </main>
  )
}
