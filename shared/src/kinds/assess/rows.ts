/** The frame of a round: the scale of each row, and the columns it is marked in. Made once per round, every ballot asks. */
import type { Item } from '../item.ts'
import type { RoundContext } from '../kind.ts'
import { scaleOf } from './scale.ts'
import type { AssessConfig, Mark, Scale } from './schema.ts'

export type Context = RoundContext<AssessConfig>

/** `columns`: place of each heading, '' where there are none. */
export type Frame = {
  scales: readonly Scale[]
  columns: ReadonlyMap<string, number>
  weights: readonly number[]
}

const known = new WeakMap<readonly Item[], { config: AssessConfig; frame: Frame }>()

export function frameOf({ config, items }: Context): Frame {
  const earlier = known.get(items)
  if (earlier?.config === config) return earlier.frame
  const headings = headingIds(config)
  const frame = {
    scales: items.map(({ id }) => scaleOf(config, id)),
    columns: new Map(headings.map((id, column) => [id, column])),
    weights: config.headings.length === 0 ? [1] : config.headings.map(({ weight }) => weight),
  }
  known.set(items, { config, frame })
  return frame
}

export function headingIds({ headings }: Pick<AssessConfig, 'headings'>): string[] {
  return headings.length === 0 ? [''] : headings.map(({ id }) => id)
}

export function scaleAt({ scales }: Frame, row: number): Scale {
  const scale = scales[row]
  if (scale === undefined) throw new RangeError(`no row ${row} among ${scales.length}`)
  return scale
}

/** A person's marks of one row, by column. */
export type RowMarks = readonly (readonly [column: number, mark: Mark])[]

export function rowMarks({ columns }: Frame, given: Readonly<Record<string, Mark>>): RowMarks {
  return Object.entries(given).map(([heading, mark]) => {
    const column = columns.get(heading)
    if (column === undefined)
      throw new Error(`an accepted answer names a heading of another round: ${heading}`)
    return [column, mark]
  })
}
