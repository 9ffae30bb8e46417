/** The table as phones and console show it: two columns side by side where there is room, else one under the other; the rest below. */
import type { ConsensusTable as Table, TableColumn } from '@cabildo/shared/workshop/table/table-types'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './consensus-table.module.css'
import { EvidenceList } from './evidence-list.tsx'
import { TableNotes } from './table-notes.tsx'
import { useTableWords } from './use-table-words.ts'

export function ConsensusTable({ table }: { table: Table }) {
  const { t } = useTranslation('kind-present')
  const words = useTableWords(table)
  const isEmpty = table.rows.length === 0
  const hasRest = table.rows.some(({ column }) => column === 'neither')
  return (
    <div>
      {isEmpty ? (
        <p className={styles.none}>{t(table.votes.length === 0 ? 'empty.noVotes' : 'empty.nothing')}</p>
      ) : (
        <div className={styles.columns}>
          <Column table={table} column="consensual" words={words} />
          <Column table={table} column="controversial" words={words} />
          {hasRest && <Column table={table} column="neither" words={words} />}
        </div>
      )}
      <TableNotes words={words} />
    </div>
  )
}

interface Props {
  table: Table
  column: TableColumn
  words: ReturnType<typeof useTableWords>
}

function Column({ table, column, words }: Props) {
  const { t } = useTranslation('kind-present')
  const text = useLocalText()
  const foreign = useForeign()
  const rows = table.rows.filter((row) => row.column === column)
  const heading = t(`column.${column}`)
  return (
    <section className={classNames(styles.column, styles[column])} aria-label={heading}>
      <h3 className={styles.heading}>
        {heading} <span className={styles.count}>{t('count', { count: rows.length })}</span>
      </h3>
      {rows.length === 0 && column !== 'neither' && <p className={styles.none}>{t(`none.${column}`)}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <p className={styles.text} lang={foreign(row.text)}>
              {text(row.text)}
            </p>
            <EvidenceList
              evidence={row.evidence}
              words={words}
              labelled={column === 'neither' || row.evidence.length > 1}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
