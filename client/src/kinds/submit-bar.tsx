/** What stands in thumb's reach at the foot of a question: a line of facts and the one step forward. */
import type { ReactNode } from 'react'
import styles from './submit-bar.module.css'

interface Props {
  /** Facts over the button, such as the dots left. */
  facts?: ReactNode
  children: ReactNode
}

export function SubmitBar({ facts, children }: Props) {
  return (
    <div className={styles.bar}>
      {facts && <div className={styles.facts}>{facts}</div>}
      <div className={styles.buttons}>{children}</div>
    </div>
  )
}
