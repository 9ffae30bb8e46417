/** The face of a card; spans only, so that it may lie inside a button. */
import type { ReactNode } from 'react'
import styles from './card.module.css'

interface Props {
  title: string
  why: string | undefined
  meta: ReactNode
  badge: ReactNode
  number: string | undefined
}

export function CardBody({ title, why, meta, badge, number }: Props) {
  return (
    <>
      {number && <span className={styles.number}>{number}</span>}
      <span className={styles.body}>
        <span className={styles.title}>{title}</span>
        {badge && <span className={styles.badge}>{badge}</span>}
        {why && <span className={styles.why}>{why}</span>}
        {meta && <span className={styles.meta}>{meta}</span>}
      </span>
    </>
  )
}
