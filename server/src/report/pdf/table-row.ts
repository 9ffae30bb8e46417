/** A row of a table: one slab, or a slab for every line where it is higher than a page. */
import type { Cell } from '../document/blocks.ts'
import { COLOURS, SHEET } from './print-style.ts'
import { drawStack, heightOf, type Slab, slab, trimmed } from './slab.ts'
import type { GridCell } from './table-grid.ts'
import type { Tag } from './tag.ts'
import type { BlockSlabs, Column } from './text-slabs.ts'

/** Beside and, a little less, above and below what stands in a cell. */
export const PAD = 4
const ABOVE = 3

/** Half a page is kept together; what is higher may go on overleaf. */
const HIGHEST = (SHEET.short - SHEET.top - SHEET.foot) * 0.8

type SetCell = { slabs: Slab[]; x: number }

export function rowSlabs(
  row: readonly GridCell[],
  widths: readonly number[],
  column: Column,
  blockSlabs: BlockSlabs,
): Slab[] {
  const tag = column.tag.part('TR')
  const cells = row.map((each) => setCell(each, widths, { ...column, tag }, blockSlabs))
  const width = widths.reduce((sum, each) => sum + each, 0)
  const isHead = row.length > 0 && row.every(({ cell }) => cell.header === 'column')
  const height = Math.max(0, ...cells.map(({ slabs }) => heightOf(slabs)))
  if (height > HIGHEST) return lineSlabs(cells, width)
  return [wholeSlab(cells, height, width, isHead)]
}

function wholeSlab(cells: readonly SetCell[], height: number, width: number, isHead: boolean): Slab {
  const full = height + ABOVE * 2 + 1
  return slab(full, (pen, x, y) => {
    for (const { slabs, x: left } of cells) {
      // Names of columns stand on the line.
      const top = isHead ? height - heightOf(slabs) : 0
      drawStack(slabs, pen, x + left + PAD, y + ABOVE + top)
    }
    const weight = isHead ? 1 : 0.6
    const colour = isHead ? COLOURS.soft : COLOURS.line
    pen.decoration(() => pen.fill({ x, y: y + full - weight, width, height: weight }, colour))
  })
}

/** Line by line, those of all cells side by side. */
function lineSlabs(cells: readonly SetCell[], width: number): Slab[] {
  const count = Math.max(0, ...cells.map(({ slabs }) => slabs.length))
  return Array.from({ length: count }, (_, at) => {
    const isLast = at === count - 1
    const side = cells.flatMap(({ slabs, x }) => {
      const line = slabs[at]
      return line ? [{ line, x }] : []
    })
    const height = Math.max(0, ...side.map(({ line }) => line.height)) + (isLast ? ABOVE + 1 : 0)
    return slab(height + (at === 0 ? ABOVE : 0), (pen, x, y) => {
      for (const { line, x: left } of side) line.draw(pen, x + left + PAD, y + (at === 0 ? ABOVE : 0))
      const foot = { x, y: y + height + (at === 0 ? ABOVE : 0) - 0.6, width, height: 0.6 }
      if (isLast) pen.decoration(() => pen.fill(foot, COLOURS.line))
    })
  })
}

function setCell(
  { cell, column: at }: GridCell,
  widths: readonly number[],
  column: Column,
  blockSlabs: BlockSlabs,
): SetCell {
  const width = widths.slice(at, at + cell.columns).reduce((sum, each) => sum + each, 0) - PAD * 2
  const inner: Column = {
    ...column,
    width,
    tag: cellTag(cell, column.tag),
    isFigure: cell.figure,
    text: cell.header ? { ...column.text, bold: true } : column.text,
  }
  return {
    slabs: trimmed(blockSlabs(cell.blocks, inner)),
    x: widths.slice(0, at).reduce((sum, each) => sum + each, 0),
  }
}

function cellTag({ header, columns, rows }: Cell, row: Tag): Tag {
  const attributes: Record<string, unknown> = {
    O: 'Table',
    ...(header ? { Scope: header === 'column' ? 'Column' : 'Row' } : {}),
    ...(columns > 1 ? { ColSpan: columns } : {}),
    ...(rows > 1 ? { RowSpan: rows } : {}),
  }
  const isPlain = Object.keys(attributes).length === 1
  return row.part(header ? 'TH' : 'TD', isPlain ? {} : { attributes })
}
