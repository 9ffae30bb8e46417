/** How to get in, on every state after the lobby: late comers are part of the room. */
import { displayCode } from '@cabildo/shared/join-code'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icons.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import styles from './board.module.css'
import { spokenAddress } from './board-address.ts'

interface Props {
  code: string
  base: string
  people: number
  away: boolean
}

export function JoinStrip({ code, base, people, away }: Props) {
  const { t } = useTranslation('board')
  return (
    <footer className={styles.strip}>
      <div className={styles.stripQr}>
        <QrCode value={`${base}/j/${code}`} label={t('qr')} />
      </div>
      <p className={styles.stripJoin}>
        <span>{spokenAddress(base)}</span> <strong className={styles.stripCode}>{displayCode(code)}</strong>
      </p>
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
    </footer>
  )
}
