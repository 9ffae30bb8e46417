/** How sheets lie on paper and how high their rows are: programs differ in what they make of what is not said. */
import type { Cell as SheetCell } from 'write-excel-file/node'
import { type Parts, rewrite } from '../data/zip-parts.ts'
import type { OwnSheet } from './own-sheet.ts'

/** Of a line, and the most that a row may have, in points. */
const [LINE, HIGHEST] = [15, 409]

/** As wide as a sheet of paper, which is turned for it, and each row as high as its words. */
export function laidOut(sheet: OwnSheet): OwnSheet {
  const widths = sheet.columns?.map(({ width = 0 }) => width) ?? []
  const data = sheet.data.map((row) => row?.map((cell, at) => withHeight(cell, widths.slice(at))) ?? row)
  return { ...sheet, data, orientation: 'landscape' }
}

/** The library says that a sheet lies across, and no more. */
export function fitToWidth(parts: Parts): Parts {
  for (const name of parts.keys()) {
    if (!name.startsWith('xl/worksheets/sheet')) continue
    rewrite(parts, name, (xml) =>
      xml
        .replace(/<worksheet[^>]*>/, (head) => `${head}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
        .replace(/<pageSetup /, '<pageSetup fitToWidth="1" fitToHeight="0" '),
    )
  }
  return parts
}

function withHeight(cell: SheetCell, widths: readonly number[]): SheetCell {
  if (typeof cell !== 'object' || cell === null || !('wrap' in cell) || typeof cell.value !== 'string')
    return cell
  const width = widths.slice(0, cell.columnSpan ?? 1).reduce((sum, each) => sum + each, 0)
  const lines = cell.value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, width))), 0)
  const isOne = lines <= (cell.rowSpan ?? 1)
  return isOne ? cell : { ...cell, height: Math.min(HIGHEST, (LINE * lines) / (cell.rowSpan ?? 1)) }
}
