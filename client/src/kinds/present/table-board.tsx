/** The table on the board: two columns side by side, in parts where they are long; what is in neither, and by what it was decided, on slides of their own. */
import type { ConsensusTable, TableColumn } from '@cabildo/shared/workshop/table/table-types'
import { useTranslation } from 'react-i18next'
import { Fit } from '../../result/fit.tsx'
import { type Page, Pages } from '../../result/pages.tsx'
import { sliceOf } from '../../result/shown.ts'
import { BoardColumn } from './board-column.tsx'
import { BoardNotes } from './board-notes.tsx'
import styles from './table-board.module.css'
import { TableNotes } from './table-notes.tsx'
import { TableRows } from './table-rows.tsx'
import { useTableWords } from './use-table-words.ts'

export function TableBoard({ table }: { table: ConsensusTable }) {
  const { t } = useTranslation('kind-present')
  const words = useTableWords(table)
  const { votes, rows } = table
  const rowsOf = (column: TableColumn) => rows.filter((row) => row.column === column)
  const [consensual, controversial, neither] = [
    rowsOf('consensual'),
    rowsOf('controversial'),
    rowsOf('neither'),
  ]
  const of = rows.map(({ id, evidence }) => `${id} ${evidence.length}`).join()
  const columns: Page = {
    id: 'columns',
    title: `${t('column.consensual')} · ${t('column.controversial')}`,
    quiet: true,
    body: (
      <Fit count={Math.max(1, consensual.length, controversial.length)} of={of}>
        {(shown) => (
          <div className={styles.columns}>
            <BoardColumn column="consensual" rows={consensual} shown={shown} words={words} />
            <BoardColumn column="controversial" rows={controversial} shown={shown} words={words} />
          </div>
        )}
      </Fit>
    ),
  }
  const rest: Page = {
    id: 'neither',
    title: t('column.neither'),
    body: (
      <Fit count={neither.length} of={of}>
        {(shown) => <TableRows rows={sliceOf(neither, shown)} words={words} labelled />}
      </Fit>
    ),
  }
  const rules: Page = {
    id: 'rules',
    title: t('rule.title'),
    body: (
      <Fit count={1} of={of}>
        {() => <TableNotes words={words} onWall />}
      </Fit>
    ),
  }
  if (rows.length === 0) {
    return (
      <Fit count={1} of={words.untold.join()}>
        {() => (
          <div className={styles.empty}>
            <p>{t(votes.length === 0 ? 'empty.noVotes' : 'empty.nothing')}</p>
            <BoardNotes words={words} />
          </div>
        )}
      </Fit>
    )
  }
  return (
    <div className={styles.board}>
      <Pages pages={[columns, ...(neither.length > 0 ? [rest] : []), rules]} />
      <BoardNotes words={words} />
    </div>
  )
}
