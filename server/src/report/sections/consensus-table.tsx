/** What is consensual and what is controversial in earlier votes: one row per item, with the mark and the figures of each vote. */
import type {
  ConsensusTable as Table,
  TableColumn,
  TableRow,
  TableVote,
} from '@cabildo/shared/workshop/table/table-types'
import type { Translator } from '../translator.ts'
import { TableEvidence } from './table-evidence.tsx'
import { TableRules } from './table-rules.tsx'

const COLUMNS: readonly TableColumn[] = ['consensual', 'controversial', 'neither']

type Props = { words: Translator; table: Table }

export function ConsensusTable({ words, table: { votes, rows } }: Props) {
  const { t } = words
  const spoken = votes.filter(({ rule }) => rule !== null)
  return (
    <>
      {rows.length === 0 ? <p>{t('kind-present:empty.nothing')}</p> : null}
      {rows.length === 0
        ? null
        : COLUMNS.map((column) => (
            <Column
              key={column}
              words={words}
              column={column}
              votes={spoken}
              rows={rows.filter((row) => row.column === column)}
            />
          ))}
      <TableRules words={words} votes={votes} />
    </>
  )
}

type ColumnProps = {
  words: Translator
  column: TableColumn
  votes: readonly TableVote[]
  rows: readonly TableRow[]
}

function Column({ words, column, votes, rows }: ColumnProps) {
  const { t, local } = words
  if (rows.length === 0 && column === 'neither') return null
  return (
    <>
      <h4>
        {t(`kind-present:column.${column}`)} ({words.number(rows.length)})
      </h4>
      {rows.length === 0 ? (
        <p>{t(`kind-present:none.${column}`)}</p>
      ) : (
        <table data-column={column}>
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              {votes.map(({ id, title }) => (
                <th scope="col" key={id}>
                  <bdi>{local(title)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, text, evidence }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{local(text)}</bdi>
                </th>
                {votes.map((vote) => (
                  <td key={vote.id}>
                    <TableEvidence words={words} evidence={evidence.find((each) => each.vote === vote.id)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
