/** Tables as tables of Word: the heading repeated on every page, rows kept whole, columns as wide as their words ask for. */
import {
  AlignmentType,
  Table as DocxTable,
  type Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { columnsOf, placed } from '../data/placed.ts'
import { type Cell, type Table, textOf } from '../document/blocks.ts'
import { STYLE } from './looks.ts'

/** What stands on a page or in a cell. */
export type Written = Paragraph | DocxTable

/** How a cell is written: its blocks in the style and on the side that cells have. */
export type CellWriter = (cell: Cell, place: { style: string; width: number }) => Written[]

/** From so many columns on, cells are set smaller. */
const MANY_COLUMNS = 7

export function docxTable(table: Table, width: number, write: CellWriter): DocxTable {
  const rows = [...table.head, ...table.body]
  const style = columnsOf(rows) >= MANY_COLUMNS ? STYLE.smallCell : STYLE.cell
  const widths = columnWidths(rows, width, LETTER[style] ?? 0)
  return new DocxTable({
    style: table.head.length > 0 ? STYLE.table : STYLE.plainTable,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    alignment: AlignmentType.START,
    tableLook: { firstRow: table.head.length > 0, firstColumn: false, noHBand: true, noVBand: true },
    rows: placed(rows).map(
      (cells, row) =>
        new TableRow({
          cantSplit: isShort(rows[row] ?? []),
          tableHeader: row < table.head.length,
          children: cells.map(({ cell, at }) => {
            const own = sum(widths.slice(at, at + cell.columns))
            return new TableCell({
              width: { size: own, type: WidthType.DXA },
              columnSpan: cell.columns,
              rowSpan: cell.rows,
              children: write(cell, { style, width: own }),
            })
          }),
        }),
    ),
  })
}

/** A row of more than this goes over a page end rather than leave half a page empty. */
const LONGEST_WHOLE = 600

function isShort(cells: readonly Cell[]): boolean {
  return cells.every(({ blocks }) => textOf(blocks).length < LONGEST_WHOLE)
}

/** Of a letter in each style, and of what stands left and right of the words of a cell, in twentieths of a point. */
const LETTER: Record<string, number> = { [STYLE.cell]: 114, [STYLE.smallCell]: 97 }
const EDGES = 180
/** Letters: a word is cut from so many on, and what is longer asks for no more room. */
const [LONGEST_WORD, MOST] = [14, 60]

const TALKS = 30

const talking = (needs: readonly number[]) => needs.filter((need) => need > TALKS).length

/** Every column has room for its longest word; the rest of the width goes where more is said. */
function columnWidths(rows: readonly (readonly Cell[])[], width: number, letter: number): number[] {
  const columns = columnsOf(rows)
  const least = new Array<number>(columns).fill(letter * 3 + EDGES)
  const needs = new Array<number>(columns).fill(1)
  for (const { cell, at } of placed(rows).flat()) {
    if (cell.columns > 1) continue
    const text = textOf(cell.blocks).trim()
    const word = Math.max(0, ...text.split(/[\s·/]+/).map((each) => each.length))
    // Headings are bold, and break into lines rather than ask for room.
    const isHead = cell.header === 'column'
    least[at] = Math.max(least[at] ?? 0, Math.min(word + (isHead ? 1 : 0), LONGEST_WORD) * letter + EDGES)
    if (!isHead) needs[at] = Math.max(needs[at] ?? 0, Math.min(text.length, MOST))
  }
  // What is said at length reads badly in a column of one word.
  for (const [at, need] of needs.entries())
    if (need > TALKS) least[at] = Math.max(least[at] ?? 0, Math.min(width / 4, width / talking(needs) / 1.4))
  const scale = Math.min(1, width / sum(least))
  const rest = Math.max(0, width - sum(least))
  const all = sum(needs)
  const widths = least.map((each, at) => Math.floor(each * scale + (rest * (needs[at] ?? 0)) / all))
  return widths.map((each, at) => (at === 0 ? each + width - sum(widths) : each))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
