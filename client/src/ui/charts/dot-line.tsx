/** One line of group signs. Signs that would lie on each other are set under each other. */
import { groupColour, groupShape } from '../group-shapes.ts'
import styles from './group-dots.module.css'
import { lanes } from './lanes.ts'

export interface DotRow {
  id: string
  label: string
  /** The whole room; null when it may not be shown. Shares from 0 to 1. */
  overall: { value: number | null; text: string }
  groups: readonly {
    id: string
    /** Null: not shown (too few people); only the text appears, in the table. */
    value: number | null
    text: string
  }[]
}

interface Props {
  row: DotRow
  markOf: ReadonlyMap<string, number>
  ticks: readonly { value: number }[]
  threshold: number | undefined
  /** Least distance of two signs in one lane, as a share of the line. */
  gap: number
}

const LANE = 1.05

const at = (share: number) => `${share * 100}%`

export function DotLine({ row, markOf, ticks, threshold, gap }: Props) {
  const shown = row.groups.flatMap(({ id, value }) => {
    const mark = markOf.get(id)
    return value === null || mark === undefined ? [] : [{ id, from: value, to: value, mark }]
  })
  const { laneOf, count } = lanes(shown, gap)
  const height = `${count * LANE + 0.5}em`
  const y = (lane: number) => (lane + 0.5) * LANE + 0.25
  return (
    <div className={styles.row}>
      <span className={styles.label}>{row.label}</span>
      <svg className={styles.line} style={{ height }} aria-hidden="true">
        {ticks.map(({ value }) => (
          <line key={value} x1={at(value)} x2={at(value)} y1="0" y2="100%" className={styles.grid} />
        ))}
        {threshold !== undefined && (
          <line x1={at(threshold)} x2={at(threshold)} y1="0" y2="100%" className={styles.threshold} />
        )}
        {row.overall.value !== null && (
          <line
            x1={at(row.overall.value)}
            x2={at(row.overall.value)}
            y1="0"
            y2="100%"
            className={styles.overall}
          />
        )}
        {shown.map(({ id, from, mark }) => (
          <svg
            key={id}
            x={at(from)}
            y={`${y(laneOf.get(id) ?? 0)}em`}
            width="1em"
            height="1em"
            viewBox="0 0 25 25"
            overflow="visible"
          >
            <path d={groupShape(mark)} fill={groupColour(mark)} className={styles.sign} />
          </svg>
        ))}
      </svg>
      <span className={styles.figure}>{row.overall.text}</span>
    </div>
  )
}
