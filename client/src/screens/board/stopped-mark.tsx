/** The ribbon over a board whose workshop goes on elsewhere. */
import { useTranslation } from 'react-i18next'
import styles from './rehearsal-mark.module.css'

export function StoppedMark() {
  const { t } = useTranslation('board')
  return (
    <p className={styles.rehearsal} role="status">
      {t('stopped')}
    </p>
  )
}
