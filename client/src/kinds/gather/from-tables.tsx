/** The tables that a card came from. */
import { useTranslation } from 'react-i18next'
import styles from './gather.module.css'
import { useTableNames } from './use-table-names.ts'

export function FromTables({ tables }: { tables: readonly number[] }) {
  const { t } = useTranslation('kind-gather')
  const nameOf = useTableNames()
  return <p className={styles.tables}>{t('tables.from', { count: tables.length, tables: nameOf(tables) })}</p>
}
