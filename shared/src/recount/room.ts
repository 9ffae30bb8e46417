/** The room against its target seats, a second time: from the heads of each group as they are printed. */
import type { Expected } from './expected.ts'
import { naiveMirror } from './naive/groups.ts'
import type { PrintedReport } from './recounted-report.ts'

export function recountRoom({ room: { rows } }: PrintedReport): Expected {
  const people = rows.reduce((sum, { present }) => sum + present, 0)
  const seats = rows.reduce((sum, row) => sum + row.seats, 0)
  const mirror = naiveMirror(rows.map((row) => ({ target: row.seats, present: row.present })))
  const gapOf = (present: number, own: number) => (mirror === null ? null : present / people - own / seats)
  return {
    people,
    seats,
    mirror,
    rows: rows.map(({ present, seats: own }) => ({ gap: gapOf(present, own) })),
  }
}
