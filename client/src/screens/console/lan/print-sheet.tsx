/** A sheet for the door: Wi-Fi first, then the workshop. It stands on the paper alone, and on no screen. */
import { displayCode } from '@cabildo/shared/join-code'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { QrCode } from '../../../ui/qr-code.tsx'
import { spokenAddress } from '../../board/board-address.ts'
import { type Wifi, wifiCode } from '../../board/wifi.ts'
import styles from './print-sheet.module.css'

interface Props {
  wifi: Wifi
  code: string
  base: string
  /** The same function each time: another one would print again. */
  onDone: () => void
}

export function PrintSheet({ wifi, code, base, onDone }: Props) {
  const { t } = useTranslation('lan')
  useEffect(() => {
    document.body.dataset.printing = 'sheet'
    window.addEventListener('afterprint', onDone)
    window.print()
    return () => {
      window.removeEventListener('afterprint', onDone)
      delete document.body.dataset.printing
    }
  }, [onDone])
  return createPortal(
    <div className={styles.sheet}>
      <section className={styles.step}>
        <h1>{t('sheet.first')}</h1>
        <div className={styles.qr}>
          <QrCode value={wifiCode(wifi)} label={t('sheet.first')} />
        </div>
        <p>
          {t('wifi.name')}: <strong>{wifi.name}</strong>
        </p>
        {wifi.security === 'WPA' && (
          <p>
            {t('wifi.password')}: <strong className={styles.exact}>{wifi.password}</strong>
          </p>
        )}
      </section>
      <section className={styles.step}>
        <h1>{t('sheet.then')}</h1>
        <div className={styles.qr}>
          <QrCode value={`${base}/j/${code}`} label={t('sheet.then')} />
        </div>
        <p>
          {spokenAddress(base)} <strong>{displayCode(code)}</strong>
        </p>
      </section>
    </div>,
    document.body,
  )
}
