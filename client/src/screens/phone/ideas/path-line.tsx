/** One line of the way: a sign, words, and what belongs under them. */
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../../../ui/icons.tsx'
import styles from './ideas.module.css'

interface Props {
  icon: IconName
  children: ReactNode
}

export function PathLine({ icon, children }: Props) {
  return (
    <li className={styles.line}>
      <span className={styles.sign}>
        <Icon name={icon} size="1.15em" />
      </span>
      <div className={styles.says}>{children}</div>
    </li>
  )
}
