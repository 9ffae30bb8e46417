/** The ribbon over everything a board shows of a rehearsal. */
import { useTranslation } from 'react-i18next'
import styles from './rehearsal-mark.module.css'

export function RehearsalMark() {
  const { t } = useTranslation('board')
  return <p className={styles.rehearsal}>{t('rehearsal')}</p>
}
