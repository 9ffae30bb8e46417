/** Tables at work, on the board: which have written, and how much each brings. Not a word of what. */
import type { TableTally } from '@cabildo/shared/kinds/gather/tables-schema'
import { useTranslation } from 'react-i18next'
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import { classNames } from '../../ui/class-names.ts'
import { BroughtDots } from './brought-dots.tsx'
import styles from './tables-board.module.css'

interface Props {
  tables: readonly TableTally[]
  most: number
  open: boolean
  /** Changes with the step. */
  of: string
}

export function TablesBoard({ tables, most, open, of }: Props) {
  const { t } = useTranslation('kind-gather')
  const inUse = tables.filter(({ people, written }) => people + written > 0)
  const written = inUse.filter((table) => table.written > 0)
  return (
    <>
      <p className={styles.sum}>
        {inUse.length === 0
          ? t('tables.board.choose')
          : t('tables.board.written', { count: written.length, of: inUse.length })}
      </p>
      <Fit count={tables.length} of={`${of} ${most}`}>
        {(shown) => (
          <ul className={styles.tables}>
            {sliceOf(tables, shown).map((table) => (
              <li
                key={table.table}
                className={classNames(
                  styles.table,
                  table.written > 0 && styles.writing,
                  table.people + table.written === 0 && styles.empty,
                )}
              >
                <span className="sr-only">{t('tables.board.cell', { ...table, most })}</span>
                <span aria-hidden="true" className={styles.number}>
                  {table.table}
                </span>
                <BroughtDots brought={table.brought} most={most} />
              </li>
            ))}
          </ul>
        )}
      </Fit>
      <p className={styles.key}>{t(open ? 'tables.board.key' : 'tables.board.closed')}</p>
    </>
  )
}
