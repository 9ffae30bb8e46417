/** Where the cells of a table stand, those that reach down from rows above counted. */
import type { Cell } from '../document/blocks.ts'

/** Every cell with the column it begins in. */
export function placed(rows: readonly (readonly Cell[])[]): { cell: Cell; at: number }[][] {
  const taken = new Map<number, number>()
  return rows.map((row) => {
    let at = 0
    const cells = row.map((cell) => {
      while ((taken.get(at) ?? 0) > 0) at += 1
      const from = at
      at += cell.columns
      return { cell, at: from }
    })
    for (const [column, left] of taken) taken.set(column, left - 1)
    for (const { cell, at: from } of cells)
      for (let column = from; column < from + cell.columns; column++) taken.set(column, cell.rows - 1)
    return cells
  })
}

export function columnsOf(rows: readonly (readonly Cell[])[]): number {
  return Math.max(
    1,
    ...placed(rows).map((row) => Math.max(0, ...row.map(({ at, cell }) => at + cell.columns))),
  )
}
