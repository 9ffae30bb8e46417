/** A calm thin strip that says what is going on; it never covers or blocks anything. */
import type { ReactNode } from 'react'
import styles from './banner.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icons.tsx'

const signs = { info: 'refresh', good: 'check', warn: 'alert' } as const

interface Props {
  tone: 'info' | 'good' | 'warn'
  children: ReactNode
  icon?: IconName | undefined
  /** A quiet button at the end. */
  action?: ReactNode
}

export function Banner({ tone, children, icon = signs[tone], action }: Props) {
  return (
    <div className={classNames(styles.banner, styles[tone])}>
      <Icon name={icon} size="1.3em" />
      <output className={styles.text}>{children}</output>
      {action}
    </div>
  )
}
