/** How to get in, large: the QR with code and address, and before it the Wi-Fi where the facilitator wants it there. */
import { displayCode } from '@cabildo/shared/join-code'
import { useTranslation } from 'react-i18next'
import { QrCode } from '../../ui/qr-code.tsx'
import styles from './board.module.css'
import { spokenAddress } from './board-address.ts'
import { type Wifi, wifiCode } from './wifi.ts'

interface Props {
  code: string
  base: string
  wifi: Wifi | null
}

export function WaysIn({ code, base, wifi }: Props) {
  const { t } = useTranslation('board')
  return (
    <div className={wifi ? styles.lobbyWays : styles.lobbyJoin}>
      {wifi ? (
        <ol className={styles.ways}>
          <li className={styles.way}>
            <p className={styles.scan}>{t('wifi.first')}</p>
            <div className={styles.wayQr}>
              <QrCode value={wifiCode(wifi)} label={t('wifi.qr', { name: wifi.name })} />
            </div>
            <p className={styles.address}>{wifi.name}</p>
          </li>
          <li className={styles.way}>
            <p className={styles.scan}>{t('wifi.then')}</p>
            <div className={styles.wayQr}>
              <QrCode value={`${base}/j/${code}`} label={t('qr')} />
            </div>
            <p className={styles.address}>{spokenAddress(base)}</p>
          </li>
        </ol>
      ) : (
        <>
          <p className={styles.scan}>{t('scan')}</p>
          <div className={styles.lobbyQr}>
            <QrCode value={`${base}/j/${code}`} label={t('qr')} />
          </div>
        </>
      )}
      <p className={styles.bigCode}>{displayCode(code)}</p>
      {!wifi && <p className={styles.address}>{spokenAddress(base)}</p>}
    </div>
  )
}
