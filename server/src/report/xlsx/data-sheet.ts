/** A table of data as a sheet: the names of its columns, what they mean, and typed cells in full precision. */
import type { Cell as SheetCell } from 'write-excel-file/node'
import type { DataTable, Value } from '../data/data-table.ts'
import { numberCell, textCell } from './cells.ts'
import type { OwnSheet } from './own-sheet.ts'
import { widthsOf } from './widths.ts'

/** Of wide tables of ballots as well; a sheet of the report tells no more of its widths than of the first rows. */
const ROWS_MEASURED = 200

export function dataSheet(name: string, { columns, rows }: DataTable, meanings: readonly string[]): OwnSheet {
  const names = columns.map((column) => column.name)
  const texts = rows
    .slice(0, ROWS_MEASURED)
    .map((row) => row.map((value) => (value === null ? '' : String(value))))
  return {
    sheet: name,
    data: [
      names.map((each) => textCell(each, true)),
      meanings.map((each) => textCell(each, true)),
      ...rows.map((row) => row.map(dataCell)),
    ],
    stickyRowsCount: 2,
    columns: widthsOf([names, ...texts]).map(({ width }) => ({ width: Math.max(width, 14) })),
  }
}

function dataCell(value: Value): SheetCell {
  if (value === null) return null
  if (typeof value === 'number') return numberCell(value)
  return typeof value === 'boolean' ? { value, type: Boolean } : textCell(value)
}
