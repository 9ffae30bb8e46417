/** While the map is private: how many actors there are, and how much was said of them. */
import { useTranslation } from 'react-i18next'
import styles from './board.module.css'

interface Props {
  count: number | null
  statements: number | null
  open: boolean
}

export function PrivatePage({ count, statements, open }: Props) {
  const { t } = useTranslation('kind-map')
  return (
    <>
      <p className={styles.count}>
        <span className={styles.figure}>{count ?? 0}</span> {t('board.actors', { count: count ?? 0 })}
      </p>
      <p className={styles.count}>
        <span className={styles.figure}>{statements ?? 0}</span>{' '}
        {t('board.statements', { count: statements ?? 0 })}
      </p>
      <p className={styles.soft}>{t(open ? 'board.private' : 'board.closed')}</p>
    </>
  )
}
