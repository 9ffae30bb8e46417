/** Under the table on the board, in few words: what is not told, and which vote a mark is of. */
import styles from './table-board.module.css'
import type { TableWords } from './use-table-words.ts'

export function BoardNotes({ words: { votes, untold } }: { words: TableWords }) {
  const [only, ...others] = votes
  return (
    <div className={styles.notes}>
      {untold.map((note) => (
        <p key={note} className={styles.untold}>
          {note}
        </p>
      ))}
      {only && <p>{others.length === 0 ? `${only.marks}.` : votes.map(({ title }) => title).join(' · ')}</p>}
    </div>
  )
}
