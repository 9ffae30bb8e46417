/** Items of the table on the board, the marks of every vote beside each. */
import type { TableRow } from '@cabildo/shared/workshop/table/table-types'
import { useLocalText } from '../../i18n/use-language.ts'
import { EvidenceList } from './evidence-list.tsx'
import styles from './table-board.module.css'
import type { TableWords } from './use-table-words.ts'

interface Props {
  rows: readonly TableRow[]
  words: TableWords
  /** Whether each vote's label stands beside its mark. */
  labelled: boolean
}

export function TableRows({ rows, words, labelled }: Props) {
  const text = useLocalText()
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} className={styles.row}>
          <p className={styles.text}>{text(row.text)}</p>
          <EvidenceList evidence={row.evidence} words={words} labelled={labelled} onWall />
        </li>
      ))}
    </ul>
  )
}
