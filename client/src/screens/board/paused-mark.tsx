/** A small mark while phones are covered, so that nobody takes a covered phone for a broken one. */
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icons.tsx'
import styles from './board.module.css'

export function PausedMark() {
  const { t } = useTranslation('board')
  return (
    <p className={styles.paused}>
      <Icon name="pause" size="1em" /> <span>{t('paused')}</span>
    </p>
  )
}
