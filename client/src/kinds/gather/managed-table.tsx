/** In the console, on a card: the tables it came from, and whether it goes to the plenary. */
import type { GatherManage } from '@cabildo/shared/kinds/gather/view'
import { useTranslation } from 'react-i18next'
import styles from './tables-desk.module.css'
import { useTableNames } from './use-table-names.ts'

type ManageCard = GatherManage['cards'][number]

/** `leaves`: the cards in it as they were written. */
export function ManagedTable({ leaves }: { leaves: readonly ManageCard[] }) {
  const { t } = useTranslation('kind-gather')
  const nameOf = useTableNames()
  const tables = [...new Set(leaves.flatMap(({ table }) => table ?? []))].sort((one, other) => one - other)
  if (tables.length === 0) return null
  return (
    <span className={styles.brings}>
      {t('tables.from', { count: tables.length, tables: nameOf(tables) })}
      {leaves.some(({ brought }) => brought) && (
        <>
          {' · '}
          <strong>{t('tables.brought')}</strong>
        </>
      )}
    </span>
  )
}
