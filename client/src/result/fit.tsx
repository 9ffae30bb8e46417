/**
 * Makes a list fit its box without scrolling: first closer lines, then as many rows as fit, turning by themselves to the
 * next ones. For a screen that nobody can scroll.
 */
import { type ReactNode, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './fit.module.css'
import type { Shown } from './shown.ts'
import { Turns } from './turns.ts'

interface Props {
  /** How many rows there are. */
  count: number
  /** Changes when the rows do, so that the fit is tried anew. */
  of: string
  /** Draws these rows; density 0 is roomy, 2 the closest. */
  children: (shown: Shown, density: number) => ReactNode
  /** How long a part of the rows stays. */
  seconds?: number | undefined
}

/** How it is tried to lay the rows out: in so many parts, at this density. */
type Try = { of: string; box: string; parts: number; density: number }

const DENSEST = 2

export function Fit({ count, of, children, seconds = 12 }: Props) {
  const { t } = useTranslation('result')
  const outer = useRef<HTMLDivElement>(null)
  const inner = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState('')
  const [turn, setTurn] = useState(0)
  const [tried, setTried] = useState<Try>({ of, box, parts: 1, density: 0 })
  const fit = tried.of === of && tried.box === box ? tried : { of, box, parts: 1, density: 0 }
  // Eight rows of which seven fit make four and four, not seven and a lonely one.
  const rows = Math.max(1, Math.ceil(count / fit.parts))
  const parts = Math.max(1, Math.ceil(count / rows))
  const from = (turn % parts) * rows
  const shown = { from, to: Math.min(count, from + rows) }

  useLayoutEffect(() => {
    const element = outer.current
    if (!element || typeof ResizeObserver !== 'function') return
    const measure = () => setBox(`${element.clientWidth}x${element.clientHeight}`)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])

  // Runs until it settles, before anything is painted: closer lines first, then one part more and roomy again.
  useLayoutEffect(() => {
    const room = outer.current?.clientHeight ?? 0
    const wanted = inner.current?.scrollHeight ?? 0
    if (room === 0 || wanted <= room + 1) return
    if (fit.density < DENSEST) setTried({ ...fit, density: fit.density + 1 })
    else if (rows > 1) {
      const guess = Math.floor(((parts * wanted) / room) * 0.8)
      // At least so many that a part becomes shorter: anything less would try the same again for ever.
      const fewer = Math.ceil(count / (rows - 1))
      setTried({ ...fit, parts: Math.min(count, Math.max(fewer, guess)), density: 0 })
    }
  })

  const tell = useContext(Turns)
  useEffect(() => tell(parts), [tell, parts])
  useEffect(() => {
    if (parts < 2) return
    const timer = setInterval(() => setTurn((before) => before + 1), seconds * 1000)
    return () => clearInterval(timer)
  }, [parts, seconds])

  return (
    <div ref={outer} className={styles.fit} data-density={fit.density}>
      <div ref={inner} className={styles.inner}>
        <div key={from} className={parts > 1 ? styles.part : undefined}>
          {children(shown, fit.density)}
        </div>
        {parts > 1 && <p className={styles.more}>{t('part', { from: from + 1, to: shown.to, of: count })}</p>}
      </div>
    </div>
  )
}
