/** Where each cell of a table stands, those counted that reach into the rows below. */
import type { Cell, Table } from '../document/blocks.ts'

export type GridCell = { cell: Cell; column: number }

export type Grid = { head: GridCell[][]; body: GridCell[][]; columns: number }

export function gridOf({ head, body }: Pick<Table, 'head' | 'body'>): Grid {
  const taken: number[] = []
  const place = (row: readonly Cell[]) => {
    let column = 0
    const placed = row.map((cell) => {
      while ((taken[column] ?? 0) > 0) column++
      const at = column
      for (let each = at; each < at + cell.columns; each++) taken[each] = cell.rows
      column += cell.columns
      return { cell, column: at }
    })
    for (const [each, rows] of taken.entries()) taken[each] = Math.max(0, (rows ?? 0) - 1)
    return placed
  }
  const placed = { head: head.map(place), body: body.map(place) }
  return { ...placed, columns: Math.max(1, taken.length) }
}
