/** An item as a card: what, why, and small facts; it can be chosen as a whole. */
import type { ReactNode } from 'react'
import styles from './card.module.css'
import { CardBody } from './card-body.tsx'
import { classNames } from './class-names.ts'

interface Props {
  title: string
  why?: string | undefined
  /** Small facts under the text: who, how many, from where. */
  meta?: ReactNode
  /** A Badge or mark at the top right. */
  badge?: ReactNode
  /** Place or count at the left, large. */
  number?: string | undefined
  selected?: boolean | undefined
  /** Makes the card's face a toggle; its spoken name is the card's text. */
  onSelect?: (() => void) | undefined
  /** Buttons under the face, never inside it. */
  actions?: ReactNode
  /** Hidden or merged: drawn dashed and soft. */
  faded?: boolean | undefined
  lang?: string | undefined
}

export function Card(props: Props) {
  const { title, why, meta, badge, number, selected, onSelect, actions, faded, lang } = props
  const body = <CardBody title={title} why={why} meta={meta} badge={badge} number={number} />
  return (
    <article
      lang={lang}
      className={classNames(styles.card, selected && styles.selected, faded && styles.faded)}
    >
      {onSelect ? (
        <button type="button" className={styles.face} aria-pressed={Boolean(selected)} onClick={onSelect}>
          {body}
        </button>
      ) : (
        <div className={styles.face}>{body}</div>
      )}
      {actions && <div className={styles.actions}>{actions}</div>}
    </article>
  )
}
