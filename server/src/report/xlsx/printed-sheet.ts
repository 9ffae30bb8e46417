/** A table of the report as a sheet: its caption, its headings, which stay in sight, and its rows. */
import type { Cell as SheetCell } from 'write-excel-file/node'
import { columnsOf, placed } from '../data/placed.ts'
import { regionOf } from '../data/region-of.ts'
import { type Block, type Cell, type ReportDocument, type Table, textOf } from '../document/blocks.ts'
import { cellText, printedCell, runsIn, textCell, titleCell } from './cells.ts'
import { piecesOf } from './long-rows.ts'
import type { OwnSheet } from './own-sheet.ts'
import { widthsOf } from './widths.ts'

/** `language`: by which its figures are written. `under`: the headings it stands under, the step or chapter first. */
export type PrintedTable = { table: Table; language: string; under: string[] }

/** Headings down to those of steps name sheets; those below are the same in every step. */
const STEP = 3

/** Every table with the language around it, also those in quotes, items and cells. */
export function tablesIn({ blocks, language }: ReportDocument): PrintedTable[] {
  const found: PrintedTable[] = []
  let spoken = language
  let chapter = ''
  const walk = (all: readonly Block[]) => {
    for (const block of all) {
      const said = runsIn([block]).find((run) => run.language !== null)?.language
      if (said) spoken = regionOf(said, language)
      if (block.type === 'heading' && block.level <= STEP) chapter = textOf(block.runs)
      if (block.type === 'table') {
        const under = [...new Set([chapter, block.section])].filter((heading) => heading !== '')
        found.push({ table: block, language: spoken, under })
        walk([...block.head, ...block.body].flat().flatMap((cell) => cell.blocks))
      } else if (block.type === 'list') walk(block.items.flat())
      else if (block.type === 'quote' || block.type === 'card') walk(block.blocks)
    }
  }
  walk(blocks)
  return found
}

/** `mark`: of an edition that is not to be taken for the last word; a sheet is copied and printed by itself. */
export function printedSheet(name: string, { table, language }: PrintedTable, mark: string | null): OwnSheet {
  const { head, body, caption, section } = table
  const rows = [...head, ...body]
  const width = columnsOf(rows)
  const title = [mark, textOf(caption) || section].filter((said) => said !== null).join(' · ')
  return {
    sheet: name,
    data: [[titleCell(title)], ...placed(rows).flatMap((cells) => sheetRows(cells, width, language))],
    stickyRowsCount: 1 + head.length,
    columns: widthsOf(
      placed(rows).map((cells) => {
        const texts = new Array<string>(width).fill('')
        for (const { cell, at } of cells) if (cell.columns === 1) texts[at] = cellText(cell)
        return texts
      }),
    ),
  }
}

/** The row, and rows below it for what does not fit in a cell. */
function sheetRows(cells: { cell: Cell; at: number }[], width: number, language: string): SheetCell[][] {
  const pieces = cells.map(({ cell, at }) => ({ cell, at, texts: piecesOf(cellText(cell)) }))
  const height = Math.max(1, ...pieces.map(({ texts }) => texts.length))
  return Array.from({ length: height }, (_, line) => {
    const row = new Array<SheetCell>(width).fill(null)
    for (const { cell, at, texts } of pieces) {
      const text = texts[line]
      if (text === undefined) continue
      const spans = height > 1 ? {} : spansOf(cell)
      const own = texts.length > 1 ? textCell(text, cell.header === 'column') : printedCell(cell, language)
      row[at] = { ...own, ...spans }
    }
    return row
  })
}

function spansOf({ columns, rows }: Cell): { columnSpan?: number; rowSpan?: number } {
  return { ...(columns > 1 ? { columnSpan: columns } : {}), ...(rows > 1 ? { rowSpan: rows } : {}) }
}
