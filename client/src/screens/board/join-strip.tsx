/** How to get in, on every state after the lobby: late comers are part of the room. The time left stands beside it. */
import { displayCode } from '@cabildo/shared/join-code'
import type { DisplayView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icons.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import styles from './board.module.css'
import { spokenAddress } from './board-address.ts'
import { BoardTime } from './board-time.tsx'
import { LockedMark } from './locked-mark.tsx'
import { PausedMark } from './paused-mark.tsx'

interface Props {
  view: Pick<DisplayView, 'workshop' | 'people' | 'timer' | 'paused'>
  base: string
  away: boolean
  clockOffset: number | null
}

export function JoinStrip({ view: { workshop, people, timer, paused }, base, away, clockOffset }: Props) {
  const { t } = useTranslation('board')
  const { code, status } = workshop
  const goesOn = status !== 'ended'
  return (
    <footer className={styles.strip}>
      <div className={styles.stripQr}>
        <QrCode value={`${base}/j/${code}`} label={t('qr')} />
      </div>
      <p className={styles.stripJoin}>
        <span>{spokenAddress(base)}</span> <strong className={styles.stripCode}>{displayCode(code)}</strong>
      </p>
      {goesOn && <BoardTime timer={timer} clockOffset={clockOffset} />}
      <div className={styles.stripRoom}>
        <p className={styles.stripPeople}>
          {away ? (
            <output className={styles.away}>
              <Icon name="refresh" /> {t('away')}
            </output>
          ) : (
            <>
              <Icon name="people" />
              <span>{t('present', { count: people })}</span>
            </>
          )}
        </p>
        {goesOn && workshop.locked && <LockedMark />}
        {goesOn && paused && <PausedMark />}
      </div>
    </footer>
  )
}
