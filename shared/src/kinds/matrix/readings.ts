/** What an allocation says of its rows: nobody's, several people's at once, and where it departs from an earlier one. */
import type { MatrixDetail } from './schema.ts'

type Row = MatrixDetail['rows'][number]

/** Rows of which nobody said anything. */
export function orphans({ rows }: MatrixDetail): Row[] {
  return rows.filter(({ answered }) => answered === 0)
}

/** Rows that most of those who placed them put into several columns. */
export function overlaps({ rows }: MatrixDetail): Row[] {
  return rows.filter(({ answered, several }) => answered > 0 && several * 2 > answered)
}

/** Column ids that a row was given earlier, and those that enough of the room gives it now; in the order of the columns. */
export type Compared = { id: string; before: string[]; now: string[]; same: boolean }

/** Rows that stand in the earlier allocation; what changed comes first. `threshold`: a share of those who placed the row. */
export function compareOverlay({ config, rows }: MatrixDetail, threshold: number): Compared[] {
  if (config.mode !== 'allocate' || config.overlay === undefined) return []
  const overlay = new Map(Object.entries(config.overlay))
  const compared = rows.flatMap(({ id, answered, cells }): Compared[] => {
    const earlier = overlay.get(id)
    if (earlier === undefined) return []
    const before = cells.map(({ heading }) => heading).filter((heading) => earlier.includes(heading))
    const now = cells
      .filter(({ counts: [people = 0] }) => answered > 0 && people >= threshold * answered && people > 0)
      .map(({ heading }) => heading)
    return [{ id, before, now, same: before.join() === now.join() }]
  })
  return [...compared.filter(({ same }) => !same), ...compared.filter(({ same }) => same)]
}
