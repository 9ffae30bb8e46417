/** One of the two columns on the board, with as many of its items as are on the wall just now. */
import type { TableColumn, TableRow } from '@cabildo/shared/workshop/table/table-types'
import { useTranslation } from 'react-i18next'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './table-board.module.css'
import { TableRows } from './table-rows.tsx'
import type { TableWords } from './use-table-words.ts'

interface Props {
  column: Exclude<TableColumn, 'neither'>
  rows: readonly TableRow[]
  shown: Shown
  words: TableWords
}

export function BoardColumn({ column, rows, shown, words }: Props) {
  const { t } = useTranslation('kind-present')
  const heading = t(`column.${column}`)
  return (
    <section className={classNames(styles.column, styles[column])} aria-label={heading}>
      <h2 className={styles.heading}>
        {heading} <span className={styles.count}>{rows.length}</span>
      </h2>
      {rows.length === 0 && <p className={styles.none}>{t(`none.${column}`)}</p>}
      <TableRows rows={sliceOf(rows, shown)} words={words} labelled={false} />
    </section>
  )
}
