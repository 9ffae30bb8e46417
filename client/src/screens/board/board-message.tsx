/** The board when there is nothing to show yet, or no more. */
import { Arcade } from '../../ui/arcade.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import styles from './board.module.css'

interface Props {
  title: string
  text: string
}

export function BoardMessage({ title, text }: Props) {
  return (
    <main className={styles.board} data-scale="board">
      <div className={styles.message}>
        <Wordmark />
        <h1 className={styles.question}>{title}</h1>
        {text !== '' && <p className={styles.prompt}>{text}</p>}
      </div>
      <Arcade />
    </main>
  )
}
