/** How far one's last word on something has come, and what the room says of it. */
import { useTranslation } from 'react-i18next'
import { DeliveryLine } from '../delivery-line.tsx'
import type { Said } from '../kind-ui.ts'
import styles from './phone.module.css'

interface Props {
  last: Said | null
  /** What the room says, in words; '' when nothing. */
  told: string
}

export function WordLine({ last, told }: Props) {
  const { t } = useTranslation('kind-map')
  return (
    <>
      {told !== '' && <p className={styles.told}>{t('phone.room', { told })}</p>}
      {last && <DeliveryLine said={last} />}
    </>
  )
}
