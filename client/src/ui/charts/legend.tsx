/** A key: one sign and one word each, wrapping as needed. */
import type { ReactNode } from 'react'
import styles from './legend.module.css'

interface Props {
  entries: readonly { id: string; sign: ReactNode; text: string }[]
}

export function Legend({ entries }: Props) {
  return (
    <ul className={styles.legend}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          {entry.sign}
          <span className={styles.text}>{entry.text}</span>
        </li>
      ))}
    </ul>
  )
}
