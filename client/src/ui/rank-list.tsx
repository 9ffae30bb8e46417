/**
 * Ranking by tapping: tap items in order of preference, tap the number to undo, ↑ ↓ to move, "=" to tie with the one above.
 * Controlled: the value is the list of tiers, best first. No dragging is needed.
 */
import { useState } from 'react'
import { LiveRegion } from './live-region.tsx'
import styles from './rank-list.module.css'
import { append, isTied, move, placeOf, setTieWithPrevious, type Tiers, takeOut } from './rank-moves.ts'
import { type RankItem, RankRow, type RankRowWords } from './rank-row.tsx'
import { useKeepFocus } from './use-keep-focus.ts'

export interface RankWords extends RankRowWords {
  /** Heading of the ordered part. */
  ranked: string
  /** Heading of the part still to rank. */
  pool: string
  /** Stands in the ordered part while nothing is ranked. */
  empty: string
  /** Stands over the rest once the limit is reached. */
  full?: string | undefined
  /** Spoken after each act; place is null when the item was taken out. */
  said: (title: string, place: number | null, ranked: number, tied: boolean) => string
}

interface Props {
  /** All items, in the order in which they are offered. */
  items: readonly RankItem[]
  value: Tiers
  onChange: (value: Tiers) => void
  words: RankWords
  /** "Top k only". */
  limit?: number | undefined
  allowTies?: boolean | undefined
  disabled?: boolean | undefined
}

export function RankList({
  items,
  value,
  onChange,
  words,
  limit,
  allowTies = true,
  disabled = false,
}: Props) {
  const [said, setSaid] = useState('')
  const { root, keep } = useKeepFocus<HTMLDivElement>()
  const byId = new Map(items.map((item) => [item.id, item]))
  const order = value.flat().filter((id) => byId.has(id))
  const pool = items.filter((item) => !order.includes(item.id))
  const full = limit !== undefined && order.length >= limit

  const act = (id: string, next: Tiers, focus: string[]) => {
    if (disabled || next === value) return
    keep(focus)
    onChange(next)
    setSaid(words.said(byId.get(id)?.title ?? '', placeOf(next, id), next.flat().length, isTied(next, id)))
  }
  const rank = (id: string) => {
    const rest = pool.filter((item) => item.id !== id)
    const following =
      rest[
        Math.min(
          pool.findIndex((item) => item.id === id),
          rest.length - 1,
        )
      ]
    if (!full) act(id, append(value, id), [`pool ${following?.id}`, `undo ${id}`])
  }

  return (
    <div ref={root}>
      <LiveRegion text={said} />
      <h3 className={styles.heading}>{words.ranked}</h3>
      {order.length === 0 && <p className={styles.empty}>{words.empty}</p>}
      <ol className={styles.rows}>
        {order.map((id, index) => (
          <RankRow
            key={id}
            item={byId.get(id) ?? { id, title: id }}
            place={placeOf(value, id) ?? 0}
            above={index > 0 ? (byId.get(order[index - 1] ?? '')?.title ?? '') : null}
            tiedWithAbove={value.some((tier) => tier.indexOf(id) > 0)}
            last={index === order.length - 1 && !isTied(value, id)}
            first={index === 0 && !isTied(value, id)}
            allowTies={allowTies}
            disabled={disabled}
            words={words}
            onUndo={() => act(id, takeOut(value, id), [`pool ${id}`])}
            onMove={(by) => act(id, move(value, id, by), [`${by < 0 ? 'up' : 'down'} ${id}`, `undo ${id}`])}
            onTie={(tied) => act(id, setTieWithPrevious(value, id, tied), [`tie ${id}`])}
          />
        ))}
      </ol>
      {pool.length > 0 && <h3 className={styles.heading}>{full && words.full ? words.full : words.pool}</h3>}
      <ul className={styles.pool}>
        {pool.map((item) => (
          <li key={item.id} lang={item.lang}>
            <button
              type="button"
              className={styles.option}
              data-focus={`pool ${item.id}`}
              aria-disabled={full || disabled}
              onClick={() => rank(item.id)}
            >
              <span className={styles.hole} aria-hidden="true" />
              <span className={styles.text}>
                <span className={styles.title}>{item.title}</span>
                {item.why && <span className={styles.why}>{item.why}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
