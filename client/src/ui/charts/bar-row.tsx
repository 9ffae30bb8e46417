/** One row of the bar chart: place, words, and one or two bars each with its figure. */
import { classNames } from '../class-names.ts'
import styles from './bar-chart.module.css'

export interface BarRowData {
  id: string
  label: string
  /** Null when undefined: no bar, the text says why. */
  value: number | null
  text: string
  /** The equal-group tally of the same item. */
  second?: { value: number | null; text: string } | undefined
  /** How many people the figure rests on, in words, e.g. "n 23". */
  n?: string | undefined
  /** Place in words, e.g. "2". */
  rank?: string | undefined
  /** Ties with the row above: the places are linked. */
  tie?: boolean | undefined
  /** Pale: not chosen, below the line. */
  faded?: boolean | undefined
}

interface Props {
  row: BarRowData
  length: (value: number) => number
  lengthSecond: (value: number) => number
  hatch: string
  textWidth: string
  /** Place in the drawing, for the stagger when bars grow in. */
  order: number
}

export function BarRow({ row, length, lengthSecond, hatch, textWidth, order }: Props) {
  const delay = { animationDelay: `${Math.min(order, 12) * 45}ms` }
  return (
    <div className={classNames(styles.row, row.faded && styles.faded, row.tie && styles.tie)}>
      {row.rank !== undefined && <span className={styles.rank}>{row.rank}</span>}
      <span className={styles.label}>
        {row.label}
        {row.n && <span className={styles.n}>{row.n}</span>}
      </span>
      <span className={styles.bars}>
        <span className={styles.pair}>
          <svg className={styles.bar} aria-hidden="true">
            {row.value !== null && (
              <rect className={styles.first} style={delay} width={`${length(row.value)}%`} height="100%" />
            )}
          </svg>
          <span className={styles.figure} style={{ width: textWidth }}>
            {row.text}
          </span>
        </span>
        {row.second && (
          <span className={styles.pair}>
            <svg className={styles.bar} aria-hidden="true">
              {row.second.value !== null && (
                <rect
                  className={styles.second}
                  style={delay}
                  width={`${lengthSecond(row.second.value)}%`}
                  height="100%"
                  fill={hatch}
                />
              )}
            </svg>
            <span className={styles.figure} style={{ width: textWidth }}>
              {row.second.text}
            </span>
          </span>
        )}
      </span>
    </div>
  )
}
