/** Head of the console's own pages: the house's name and the languages. */
import type { ReactNode } from 'react'
import { LanguageSwitch } from '../../i18n/language-switch.tsx'
import { Arcade } from '../../ui/arcade.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import styles from './console.module.css'

interface Props {
  children: ReactNode
}

export function ConsoleFrame({ children }: Props) {
  return (
    <>
      <header className={styles.frameHead}>
        <Wordmark />
        <LanguageSwitch />
      </header>
      <Arcade />
      {children}
    </>
  )
}
