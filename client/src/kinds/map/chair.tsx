/** A chair: filled where somebody sits, outlined where they are absent, dashed where nobody was asked. */
import type { SeatState } from '@cabildo/shared/kinds/map/marks'
import styles from './board.module.css'

const looks: Record<SeatState, string | undefined> = {
  present: styles.taken,
  absent: styles.left,
  'empty-chair': styles.kept,
}

export function Chair({ state }: { state: SeatState | null }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={state === null ? styles.unknown : looks[state]}
      aria-hidden="true"
      focusable="false"
    >
      <path d="M6 3h12v10H6Z" />
      <path d="M4 13h16v3H4ZM6 16v5M18 16v5" />
    </svg>
  )
}
