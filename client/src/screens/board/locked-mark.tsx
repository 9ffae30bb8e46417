/** A small mark while nobody new may come in, so that nobody tries the code in vain. */
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icons.tsx'
import styles from './board.module.css'

export function LockedMark() {
  const { t } = useTranslation('board')
  return (
    <p className={styles.paused}>
      <Icon name="lock" size="1em" /> <span>{t('locked')}</span>
    </p>
  )
}
