/** Tables as tables of Word: the heading repeated on every page, rows kept whole, columns as wide as their words ask for. */
import { Table as DocxTable, type Paragraph, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { columnsOf, placed } from '../data/placed.ts'
import { type Cell, type Table, textOf } from '../document/blocks.ts'
import { STYLE, TEXT_WIDTH } from './looks.ts'

/** What stands on a page or in a cell. */
export type Written = Paragraph | DocxTable

/**
 * `keeps`: it stays on one page with the row below, as headings do, and the first row below them: LibreOffice may leave out rows
 * where the end of a page stands before or behind a single one.
 */
export type CellPlace = { style: string; width: number; keeps: boolean }
/** How a cell is written: its blocks in the style and on the side that cells have. */
type CellWriter = (cell: Cell, place: CellPlace) => Written[]

/** From so many columns on, cells are set smaller, and then smaller still or on a page that lies on its side. */
const [MANY_COLUMNS, MOST_COLUMNS] = [7, 10]
/** So many rows, with those of the heading, are worth no page of their own while words are hardly cut; so few, while long texts can make room. */
const [FEW_ROWS, HARDLY, FEWEST_ROWS] = [15, 1.12, 5]

/** Whether it wants a page that lies on its side. */
export function goesAcross({ head, body }: Table): boolean {
  const rows = [...head, ...body]
  if (columnsOf(rows) < MOST_COLUMNS) return false
  const room = TEXT_WIDTH * (rows.length > FEW_ROWS ? 1 : HARDLY)
  const share = rows.length > FEWEST_ROWS ? SHARE.usual : SHARE.least
  return sum(neededBy(rows, TEXT_WIDTH, STYLE.tinyCell, { keepsFigures: false, share }).least) > room
}

function styleOf(columns: number, width: number): string {
  if (columns < MANY_COLUMNS) return STYLE.cell
  return columns >= MOST_COLUMNS && width <= TEXT_WIDTH ? STYLE.tinyCell : STYLE.smallCell
}

export function docxTable(table: Table, width: number, write: CellWriter): DocxTable {
  const rows = [...table.head, ...table.body]
  const style = styleOf(columnsOf(rows), width)
  const widths = columnWidths(rows, width, style)
  const kept = table.body.length > 1 ? table.head.length + 1 : table.head.length
  return new DocxTable({
    style: table.head.length > 0 ? STYLE.table : STYLE.plainTable,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
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
              children: write(cell, { style, width: own, keeps: row < kept }),
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
const LETTER: Record<string, number> = { [STYLE.cell]: 100, [STYLE.smallCell]: 83, [STYLE.tinyCell]: 75 }
const FIGURE: Record<string, number> = { [STYLE.cell]: 102, [STYLE.smallCell]: 87, [STYLE.tinyCell]: 76 }
/** Half as wide as a letter. */
const NARROW = /[\s.,:·()º°]/g
/** Figures of so many signs stay on one line. */
const LONGEST_FIGURE = 22
const EDGES = 180
/** Letters: a word is cut from so many on, and what is longer asks for no more room. */
const [LONGEST_WORD, MOST] = [14, 60]

const TALKS = 30
/** Of the whole width, what a column of long texts has where there is room, to keep figures on one line, and to keep words whole. */
const SHARE = { usual: 1 / 4, small: 1 / 5, least: 1 / 6 }

/** Every column has room for its longest word; the rest of the width goes where more is said. */
function columnWidths(rows: readonly (readonly Cell[])[], width: number, style: string): number[] {
  const { least, needs } = needsOf(rows, width, style)
  const scale = Math.min(1, width / sum(least))
  const rest = Math.max(0, width - sum(least))
  const all = sum(needs)
  const widths = least.map((each, at) => Math.floor(each * scale + (rest * (needs[at] ?? 0)) / all))
  return widths.map((each, at) => (at === 0 ? each + width - sum(widths) : each))
}

type Needs = { least: number[]; needs: number[] }

/** With figures on one line where there is room for that. */
function needsOf(rows: readonly (readonly Cell[])[], width: number, style: string): Needs {
  const whole = neededBy(rows, width, style, { keepsFigures: true, share: SHARE.small })
  if (sum(whole.least) <= width) return whole
  return neededBy(rows, width, style, { keepsFigures: false, share: SHARE.least })
}

/** `share`: of the width, what a column of long texts does not go below to make room for the others. */
function neededBy(
  rows: readonly (readonly Cell[])[],
  width: number,
  style: string,
  { keepsFigures, share }: { keepsFigures: boolean; share: number },
): Needs {
  const letter = LETTER[style] ?? 0
  const columns = columnsOf(rows)
  const least = new Array<number>(columns).fill(letter * 3 + EDGES)
  const needs = new Array<number>(columns).fill(1)
  for (const { cell, at } of placed(rows).flat()) {
    if (cell.columns > 1) continue
    const text = textOf(cell.blocks).trim()
    const isHead = cell.header === 'column'
    least[at] = Math.max(least[at] ?? 0, wordWidth(text, isHead, letter))
    if (keepsFigures && cell.figure && !isHead && text.length <= LONGEST_FIGURE)
      least[at] = Math.max(least[at] ?? 0, signsIn(text) * (FIGURE[style] ?? 0) + EDGES)
    if (!isHead) needs[at] = Math.max(needs[at] ?? 0, Math.min(text.length, MOST))
  }
  const long = needs.flatMap((need, at) => (need > TALKS ? [at] : []))
  if (long.length === 0) return { least, needs }
  const rest = width - sum(least.filter((_, at) => !long.includes(at)))
  const most = Math.min(width * SHARE.usual, width / long.length / 1.4)
  const room = Math.min(most, Math.max(width * share, rest / long.length))
  // What is said at length reads badly in a column of one word.
  for (const at of long) least[at] = Math.max(least[at] ?? 0, room)
  return { least, needs }
}

function signsIn(figure: string): number {
  return figure.length - (figure.match(NARROW)?.length ?? 0) / 2
}

/** Headings are bold, and break into lines rather than ask for room. */
function wordWidth(text: string, isHead: boolean, letter: number): number {
  const word = Math.max(0, ...text.split(/[\s·/]+/).map((each) => each.length))
  return Math.min(word + (isHead ? 1 : 0), LONGEST_WORD) * letter + EDGES
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
