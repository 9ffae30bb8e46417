/** A table as slabs: a row each, the head again on every page, small or turned where it is wide. */
import type { Cell, Table } from '../document/blocks.ts'
import { needOf } from './cell-needs.ts'
import { columnNeeds, columnWidths, cutWidths, type Need } from './column-widths.ts'
import { SHEET, TEXT, type TextStyle } from './print-style.ts'
import { air, drawStack, heightOf, type Slab } from './slab.ts'
import { type Grid, gridOf } from './table-grid.ts'
import { PAD, rowSlabs } from './table-row.ts'
import { type BlockSlabs, type Column, scaled, sharedLanguage, textSlabs } from './text-slabs.ts'

/** Sizes that are tried before the sheet is turned, and after. */
const UPRIGHT = [0.92, 0.84, 0.76]
const TURNED = [0.84, 0.76, 0.7]

/** A higher head leaves no room for what it is the head of. */
const HIGHEST_HEAD = SHEET.short * 0.3

type Fit = { scale: number; widths: number[]; isTurned: boolean }

export function tableSlabs(table: Table, column: Column, blockSlabs: BlockSlabs): Slab[] {
  const grid = gridOf(table)
  const fit = fitOf(grid, column)
  const tag = column.tag.part('Table')
  const inner: Column = { ...column, tag, scale: fit.scale, text: scaled(TEXT.plain, fit.scale) }
  const caption = captionSlabs(table, inner)
  const headTag = grid.head.length > 0 ? tag.part('THead') : tag
  const head = grid.head.flatMap((row) =>
    rowSlabs(row, fit.widths, { ...inner, tag: headTag, text: headStyle(inner.text) }, blockSlabs),
  )
  const bodyTag = grid.body.length > 0 && grid.head.length > 0 ? tag.part('TBody') : tag
  const again = head.length > 0 && heightOf(head) < HIGHEST_HEAD ? repeated(head) : null
  const body = grid.body.flatMap((row) => rowSlabs(row, fit.widths, { ...inner, tag: bodyTag }, blockSlabs))
  const rows = [...caption, ...head, ...body.map((row) => ({ ...row, head: again }))]
  const above = [...caption, ...head].length
  return [
    air(5),
    ...rows.map((row, at) => ({ ...row, isTurned: fit.isTurned, keeps: row.keeps || at < above })),
    air(9),
  ]
}

function captionSlabs({ caption }: Table, column: Column): Slab[] {
  if (caption.length === 0) return []
  const language = sharedLanguage(caption, column.language)
  const tag = column.tag.part('Caption', { language })
  return [...textSlabs(caption, TEXT.caption, tag, { ...column, isFigure: false }), air(2)]
}

function headStyle(text: TextStyle): TextStyle {
  return { ...text, size: text.size * 0.94, leading: 1.28, bold: true }
}

function repeated(head: readonly Slab[]): Slab['head'] {
  return {
    height: heightOf(head),
    draw: (pen, x, y) => pen.decoration(() => drawStack(head, pen, x, y), 'Pagination'),
  }
}

/** The largest size in which no word is cut. */
function fitOf(grid: Grid, column: Column): Fit {
  const turned = SHEET.long - SHEET.side * 2
  const whole = needs(grid, column, 1)
  const tries = [
    ...UPRIGHT.map((scale) => ({ scale, width: column.width, isTurned: false })),
    // Only what stands by itself on the sheet can turn it.
    ...(column.scale < 1 ? [] : TURNED.map((scale) => ({ scale, width: turned, isTurned: true }))),
  ]
  for (const { scale, width, isTurned } of tries) {
    const room = width - PAD * 2 * grid.columns
    const widths = columnWidths(
      whole.map(({ least, most }) => ({ least: least * scale, most: most * scale })),
      room,
    )
    if (widths) return { scale, isTurned, widths: padded(widths) }
  }
  const last = tries.at(-1) ?? { scale: 1, width: column.width, isTurned: false }
  return { ...last, widths: padded(cutWidths(whole, last.width - PAD * 2 * grid.columns)) }
}

function padded(widths: readonly number[]): number[] {
  return widths.map((width) => width + PAD * 2)
}

function needs(grid: Grid, column: Column, scale: number) {
  const plain = scaled(TEXT.plain, scale)
  const cells = [
    ...grid.head.flat().map((each) => ({ ...each, style: headStyle(plain) })),
    ...grid.body.flat().map((each) => ({ ...each, style: plain })),
  ]
  return columnNeeds(
    cells.map(({ cell, column: at, style }) => ({
      ...cellNeed(cell, needOf(cell.blocks, cell.header ? { ...style, bold: true } : style, column)),
      column: at,
      columns: cell.columns,
    })),
    grid.columns,
  )
}

/** Names of rows are read best on few lines, and a text on no more than so many. */
const [NAME, NAME_LINES, LINES, TEXT_WIDTH] = [92, 3, 4, 120]

/** Figures stay on one line, names of columns may stand on two. */
function cellNeed({ header, figure }: Cell, { least, most }: Need): Need {
  if (header === 'column') return { least, most: Math.max(least, most / 2) }
  const read = Math.max(least, Math.min(TEXT_WIDTH, most / (header === 'row' ? NAME_LINES : LINES)))
  if (header === 'row') return { least: Math.max(read, Math.min(most, NAME)), most }
  return { least: figure ? most : read, most }
}
