/** Before the first activity: how to get in, readable from the last row, and who is already there by group against seats. */
import { displayCode } from '@cabildo/shared/join-code'
import type { DisplayView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { RoomSeats } from '../../result/room-seats.tsx'
import { Arcade } from '../../ui/arcade.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import styles from './board.module.css'
import { spokenAddress } from './board-address.ts'

interface Props {
  view: DisplayView
  base: string
  away: boolean
}

export function Lobby({ view: { workshop, room, people }, base, away }: Props) {
  const { t } = useTranslation('board')
  const inWords = useLocalText()
  return (
    <main className={styles.board} data-scale="board">
      <div className={styles.lobby}>
        <div className={styles.lobbyWords}>
          <Wordmark />
          <h1 className={styles.question}>{inWords(workshop.title)}</h1>
          <p className={styles.present} aria-live="polite">
            {t('present', { count: people })}
            {away && <span className={styles.away}> · {t('away')}</span>}
          </p>
          <Fit count={1} of={String(room.length)}>
            {() => (
              <div className={styles.seats}>
                <RoomSeats room={room} />
              </div>
            )}
          </Fit>
        </div>
        <div className={styles.lobbyJoin}>
          <p className={styles.scan}>{t('scan')}</p>
          <div className={styles.lobbyQr}>
            <QrCode value={`${base}/j/${workshop.code}`} label={t('qr')} />
          </div>
          <p className={styles.bigCode}>{displayCode(workshop.code)}</p>
          <p className={styles.address}>{spokenAddress(base)}</p>
        </div>
      </div>
      <Arcade />
    </main>
  )
}
