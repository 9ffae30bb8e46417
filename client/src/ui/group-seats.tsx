/** Who is in the room against who should be: one bar per stakeholder group, with a notch where its target lies. */
import { classNames } from './class-names.ts'
import { GroupMark } from './group-mark.tsx'
import styles from './group-seats.module.css'

export interface SeatRow {
  id: string
  name: string
  /** Place of the group in the workshop's list, from 0: its sign. */
  mark: number
  present: number
  /** Null when no target was set. */
  target: number | null
  /** The count in words, e.g. "5 of 8". */
  text: string
  /** What is missing, e.g. "3 missing"; shown strong when given. */
  gap?: string | undefined
}

interface Props {
  rows: readonly SeatRow[]
  /** Spoken name of the list. */
  label: string
}

export function GroupSeats({ rows, label }: Props) {
  const widest = Math.max(1, ...rows.map((row) => Math.max(row.present, row.target ?? 0)))
  const percent = (seats: number) => `${(seats / widest) * 100}%`
  return (
    <ul className={styles.rows} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className={styles.row}>
          <span className={styles.name}>
            <GroupMark index={row.mark} />
            <span className={styles.words}>{row.name}</span>
          </span>
          <span className={styles.count}>
            {row.text}
            {row.gap && <span className={styles.gap}>{row.gap}</span>}
          </span>
          <span className={styles.track} aria-hidden="true">
            {row.target !== null && <span className={styles.target} style={{ width: percent(row.target) }} />}
            <span
              className={classNames(
                styles.present,
                row.target !== null && row.present < row.target && styles.short,
              )}
              style={{ width: percent(row.present), backgroundColor: `var(--group-${(row.mark % 8) + 1})` }}
            />
            {row.target !== null && <span className={styles.notch} style={{ left: percent(row.target) }} />}
          </span>
        </li>
      ))}
    </ul>
  )
}
