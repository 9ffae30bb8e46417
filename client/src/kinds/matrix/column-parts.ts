/** As many columns as can be read side by side on a wall; more of them go on to further slides, of the same width. */

const MOST = 4

export type ColumnPart<Column> = { from: number; to: number; columns: Column[] }

/** Six columns of which four fit make three and three; seven make four and three. `from` counts from 1, `to` is the last. */
export function columnParts<Column>(columns: readonly Column[], most = MOST): ColumnPart<Column>[] {
  const parts = Math.max(1, Math.ceil(columns.length / most))
  const width = Math.ceil(columns.length / parts)
  return Array.from({ length: parts }, (_, part) => {
    const own = columns.slice(part * width, (part + 1) * width)
    return { from: part * width + 1, to: part * width + own.length, columns: own }
  })
}
