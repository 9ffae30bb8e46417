/** Before the first activity: how to get in, readable from the last row, and who is already there by group against seats. */
import type { DisplayView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Fit } from '../../result/fit.tsx'
import { RoomSeats } from '../../result/room-seats.tsx'
import { Arcade } from '../../ui/arcade.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import styles from './board.module.css'
import { BoardTime } from './board-time.tsx'
import { LockedMark } from './locked-mark.tsx'
import { PausedMark } from './paused-mark.tsx'
import { RehearsalMark } from './rehearsal-mark.tsx'
import { StoppedMark } from './stopped-mark.tsx'
import { useWifi } from './use-wifi.ts'
import { WaysIn } from './ways-in.tsx'

interface Props {
  view: DisplayView
  base: string
  away: boolean
  clockOffset: number | null
}

export function Lobby({ view, base, away, clockOffset }: Props) {
  const { workshop, room, people, timer, paused } = view
  const { t } = useTranslation('board')
  const inWords = useLocalText()
  const wifi = useWifi(workshop.id)
  return (
    <main className={styles.board} data-scale="board">
      {workshop.stopped && <StoppedMark />}
      {workshop.rehearsal && <RehearsalMark />}
      <div className={styles.lobby}>
        <div className={styles.lobbyWords}>
          <Wordmark />
          <h1 className={styles.question}>{inWords(workshop.title)}</h1>
          <p className={styles.present} aria-live="polite">
            {t('present', { count: people })}
            {away && <span className={styles.away}> · {t('away')}</span>}
          </p>
          <div className={styles.lobbyPace}>
            <BoardTime timer={timer} clockOffset={clockOffset} />
            {workshop.locked && <LockedMark />}
            {paused && <PausedMark />}
          </div>
          <Fit count={1} of={String(room.length)}>
            {() => (
              <div className={styles.seats}>
                <RoomSeats room={room} />
              </div>
            )}
          </Fit>
        </div>
        <WaysIn code={workshop.code} base={base} wifi={wifi} />
      </div>
      <Arcade />
    </main>
  )
}
