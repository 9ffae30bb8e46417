/** A ranking as places: what is tied stands together on one step, with words that say so. */
import type { ReactNode } from 'react'
import styles from './tier-list.module.css'

export interface Tier {
  /** Place in words, e.g. "1" or "2". */
  place: string
  /** Why they stand together, e.g. "tied"; shown when given. */
  tie?: string | undefined
  items: { id: string; title: string; detail?: string | undefined; badge?: ReactNode }[]
}

interface Props {
  tiers: readonly Tier[]
  /** Spoken name of the list. */
  label: string
}

export function TierList({ tiers, label }: Props) {
  return (
    <ol className={styles.tiers} aria-label={label}>
      {tiers.map((tier) => (
        <li key={tier.items.map((item) => item.id).join(' ')} className={styles.tier}>
          <div className={styles.place}>
            <span>{tier.place}</span>
            {tier.tie && <span className={styles.tie}>{tier.tie}</span>}
          </div>
          <ul className={styles.items}>
            {tier.items.map((item) => (
              <li key={item.id} className={styles.item}>
                <span className={styles.title}>{item.title}</span>
                {item.detail && <span className={styles.detail}>{item.detail}</span>}
                {item.badge && <span className={styles.badge}>{item.badge}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
