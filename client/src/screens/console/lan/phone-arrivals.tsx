/** The code for the test phone, and what came of it. */
import type { PhoneCheck } from '@cabildo/shared/wire/lan'
import { useTranslation } from 'react-i18next'
import { CheckLine, type CheckState } from '../../../ui/check-line.tsx'
import { QrCode } from '../../../ui/qr-code.tsx'
import { spokenAddress } from '../../board/board-address.ts'
import styles from './lan.module.css'
import type { PhoneTestState } from './use-phone-test.ts'

interface Props {
  base: string
  seen: PhoneTestState
}

export function PhoneArrivals({ base, seen: { test, late } }: Props) {
  const { t } = useTranslation('lan')
  const words = ({ device, via, ms, storage, fits }: PhoneCheck) =>
    [
      t('phone.reached', { device: t(`phone.device.${device}`), via: t(`phone.via.${via}`), ms }),
      ...(storage ? [] : [t('phone.noStorage')]),
      ...(fits ? [] : [t('phone.tooOld')]),
    ].join('. ')
  return (
    <>
      <p>{t('phone.scan')}</p>
      <div className={styles.phone}>
        <div className={styles.qr}>
          <QrCode value={`${base}/check`} label={t('phone.qr')} />
        </div>
        <p className={styles.typed}>{spokenAddress(base)}/check</p>
      </div>
      <div aria-live="polite">
        <ul>
          {test?.phones.map((phone) => (
            <CheckLine key={phone.id} state={stateOf(phone)} text={words(phone)} />
          ))}
          {!test?.phones.length && (
            <CheckLine state={late ? 'note' : 'wait'} text={t(late ? 'phone.late' : 'phone.waiting')} />
          )}
        </ul>
      </div>
      <p className={styles.soft}>{t('phone.private')}</p>
    </>
  )
}

function stateOf({ via, storage, fits }: PhoneCheck): CheckState {
  if (via === 'none') return 'bad'
  return via === 'websocket' && storage && fits ? 'good' : 'note'
}
