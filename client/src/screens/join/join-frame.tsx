/** What stands on every page before the workshop: the house, the language, and nothing else. */
import type { ReactNode } from 'react'
import { LanguageSwitch } from '../../i18n/language-switch.tsx'
import { Arcade } from '../../ui/arcade.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import styles from './join-frame.module.css'

export function JoinFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <header className={styles.head}>
        <Wordmark />
        <LanguageSwitch />
      </header>
      <Arcade />
      <main className={styles.main}>{children}</main>
    </>
  )
}
