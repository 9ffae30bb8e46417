/** One thing that was looked at: whether it is well, in a sign and in words. */
import styles from './check-line.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icons.tsx'

/** wait: being looked at; note: works, with a limit or not yet. */
export type CheckState = 'wait' | 'good' | 'note' | 'bad'

const signs = { wait: 'clock', good: 'check', note: 'alert', bad: 'close' } as const

interface Props {
  state: CheckState
  text: string
}

export function CheckLine({ state, text }: Props) {
  return (
    <li className={classNames(styles.line, styles[state])} data-state={state}>
      <span className={styles.sign}>
        <Icon name={signs[state]} size="1.1em" />
      </span>
      <span className={styles.text}>{text}</span>
    </li>
  )
}
