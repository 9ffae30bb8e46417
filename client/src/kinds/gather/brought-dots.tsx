/** One dot for each card that a table may bring, full for those it brings. Words beside it say the same. */
import styles from './brought-dots.module.css'

interface Props {
  brought: number
  most: number
}

export function BroughtDots({ brought, most }: Props) {
  return (
    <span className={styles.dots} aria-hidden="true">
      {Array.from({ length: most }, (_, index) => index + 1).map((dot) => (
        <span key={dot} className={dot <= brought ? styles.full : styles.dot} />
      ))}
    </span>
  )
}
