/** Slides of one step that follow one another by themselves, for a screen without controls; a figure tells which one is shown. */
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './pages.module.css'
import { SECONDS_A_PART, Turns } from './turns.ts'

export interface Page {
  id: string
  title: string
  /** The title is on the screen already: said, not shown. */
  quiet?: boolean | undefined
  body: ReactNode
}

interface Props {
  pages: readonly Page[]
}

/** How long a slide stays; one whose list turns in parts stays until each part was seen. */
const SECONDS = 14

export function Pages({ pages }: Props) {
  const { t } = useTranslation('result')
  const [turn, setTurn] = useState(0)
  const [parts, setParts] = useState(1)
  const many = pages.length > 1
  useEffect(() => {
    if (!many) return
    const timer = setTimeout(() => setTurn(turn + 1), Math.max(SECONDS, parts * SECONDS_A_PART) * 1000)
    return () => clearTimeout(timer)
  }, [many, parts, turn])
  const at = turn % Math.max(1, pages.length)
  const page = pages[at]
  if (!page) return null
  return (
    <section className={styles.pages} aria-label={page.title}>
      <div className={page.quiet ? styles.quiet : styles.head}>
        <h2 className={page.quiet ? 'sr-only' : styles.title}>{page.title}</h2>
        {many && (
          <p className={styles.marks}>
            <span className="sr-only">{t('page', { at: at + 1, of: pages.length })}</span>
            <span aria-hidden="true">
              {at + 1}/{pages.length}
            </span>
          </p>
        )}
      </div>
      <Turns.Provider value={setParts}>
        <div key={page.id} className={styles.body}>
          {page.body}
        </div>
      </Turns.Provider>
    </section>
  )
}
