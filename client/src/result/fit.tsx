/**
 * Makes a list fill its box without scrolling: as large as fits, then closer lines, then a smaller question above; only when
 * all that is not enough in parts of the same length, turning by themselves. For a screen that nobody can scroll.
 */
import { type ReactNode, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './fit.module.css'
import { CLOSEST, firstTry, nextTry, partsOf, type Try } from './fit-tries.ts'
import { Headroom } from './headroom.ts'
import type { Shown } from './shown.ts'
import { SECONDS_A_PART, Turns } from './turns.ts'

interface Props {
  /** How many rows there are. */
  count: number
  /** Changes when the rows do, so that the fit is tried anew. */
  of: string
  /** Draws these rows; density 0 is large, 3 the closest, 4 smaller words. */
  children: (shown: Shown, density: number) => ReactNode
}

export function Fit({ count, of, children }: Props) {
  const { t } = useTranslation('result')
  const outer = useRef<HTMLDivElement>(null)
  const inner = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState('')
  const [turn, setTurn] = useState(0)
  const [tried, setTried] = useState<Try>(firstTry)
  const [triedFor, setTriedFor] = useState('')
  const now = `${of} ${count} ${box}`
  const settled = useRef({ fit: firstTry, list: '', count: 0, box: '' })
  const list = of.split(' ', 1)[0] ?? ''
  // What was too large for fewer rows is too large for more: with every card that comes all would be laid out many times.
  const grown = settled.current.list === list && settled.current.box === box && count > settled.current.count
  const fit = triedFor === now ? tried : grown ? settled.current.fit : firstTry
  const parts = partsOf(count, fit.parts)
  const at = turn % parts.length
  const { taken, take } = useContext(Headroom)

  // Measured at once where the question has just given way, so that nobody sees the list before it has grown into the room.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `taken` changes the height of the box.
  useLayoutEffect(() => {
    const element = outer.current
    if (!element || typeof ResizeObserver !== 'function') return
    const measure = () => setBox(`${element.clientWidth}x${element.clientHeight}`)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [taken])

  // Runs until it settles, before anything is painted.
  useLayoutEffect(() => {
    const room = outer.current?.clientHeight ?? 0
    const wanted = inner.current?.scrollHeight ?? 0
    if (room === 0) return
    if (wanted > room + 1 && fit.density >= CLOSEST && !taken) return take()
    const next = nextTry(fit, { count, room, wanted })
    if (next === null) {
      settled.current = { fit: { ...fit, splitting: false }, list, count, box }
      return
    }
    setTried(next)
    setTriedFor(now)
  })

  const tell = useContext(Turns)
  useEffect(() => tell(parts.length), [tell, parts.length])
  useEffect(() => {
    if (parts.length < 2) return
    const timer = setInterval(() => setTurn((before) => before + 1), SECONDS_A_PART * 1000)
    return () => clearInterval(timer)
  }, [parts.length])

  // Every part is laid out, in the same place: what fits one must fit all, or the words would change size at a turn.
  return (
    <div ref={outer} className={styles.fit}>
      <div ref={inner} className={styles.inner} data-density={fit.density}>
        <div className={styles.parts}>
          {parts.map((shown, part) => (
            <div
              key={shown.from}
              className={parts.length > 1 ? (part === at ? styles.part : styles.waiting) : undefined}
              aria-hidden={part !== at || undefined}
            >
              {children(shown, fit.density)}
            </div>
          ))}
        </div>
        {parts.length > 1 && (
          <p className={styles.more}>
            {t('part', {
              at: at + 1,
              parts: parts.length,
              from: (parts[at]?.from ?? 0) + 1,
              to: parts[at]?.to,
              of: count,
            })}
          </p>
        )}
      </div>
    </div>
  )
}
