/** One item's support as a line from 0 to 100 %: the room, the range over groups, and the threshold. */
import styles from './result.module.css'

interface Props {
  overall: number | null
  lowest: number | null
  highest: number | null
  threshold: number
}

const at = (share: number) => `${share * 100}%`

/** Decoration of the words beside it; says nothing to screen readers. */
export function SupportRange({ overall, lowest, highest, threshold }: Props) {
  return (
    <svg className={styles.range} aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" className={styles.rangeLine} />
      {lowest !== null && highest !== null && (
        <line x1={at(lowest)} x2={at(highest)} y1="50%" y2="50%" className={styles.rangeBand} />
      )}
      <line x1={at(threshold)} x2={at(threshold)} y1="0" y2="100%" className={styles.rangeThreshold} />
      {overall !== null && (
        <line x1={at(overall)} x2={at(overall)} y1="8%" y2="92%" className={styles.rangeOverall} />
      )}
    </svg>
  )
}
