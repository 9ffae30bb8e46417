/** A ring that empties as the time runs; the figures stand beside it. */
import styles from './time-ring.module.css'

interface Props {
  /** Of the whole time, 0..1. */
  part: number
  /** CSS length. */
  size: string
}

const RADIUS = 15
const AROUND = 2 * Math.PI * RADIUS

export function TimeRing({ part, size }: Props) {
  return (
    <svg
      viewBox="0 0 40 40"
      width={size}
      height={size}
      className={styles.ring}
      aria-hidden="true"
      focusable="false"
    >
      <circle className={styles.track} cx="20" cy="20" r={RADIUS} />
      <circle
        className={styles.left}
        cx="20"
        cy="20"
        r={RADIUS}
        strokeDasharray={AROUND}
        style={{ strokeDashoffset: AROUND * (1 - part) }}
      />
    </svg>
  )
}
