/** Cells of a spreadsheet: a figure where there is one, text for everything else, and never a formula. */
import type { CellObject } from 'write-excel-file/node'
import { readNumber } from '../data/read-number.ts'
import { xmlText } from '../data/xml-text.ts'
import { type Parts, rewrite } from '../data/zip-parts.ts'
import { type Block, type Cell, type Run, textOf } from '../document/blocks.ts'

const HEAD = { fontWeight: 'bold', backgroundColor: '#F4EDE3', wrap: true, alignVertical: 'top' } as const
const BODY = { wrap: true, alignVertical: 'top' } as const

export function textCell(text: string, isHead = false): CellObject {
  return { value: sheetText(text), type: String, ...(isHead ? HEAD : BODY) }
}

export function titleCell(text: string): CellObject {
  return { value: sheetText(text), type: String, fontWeight: 'bold' }
}

export function numberCell(value: number, format?: string): CellObject {
  return { value, type: Number, alignVertical: 'top', ...(format === undefined ? {} : { format }) }
}

/** Words of people stay words, also where they look like a number. */
export function printedCell(cell: Cell, language: string): CellObject {
  const text = cellText(cell)
  const isHead = cell.header === 'column'
  const figure = isHead || runsIn(cell.blocks).some(({ apart }) => apart) ? null : readNumber(text, language)
  if (figure === null) return textCell(text, isHead)
  return numberCell(figure.value, formatOf(figure))
}

export function cellText({ blocks }: Cell): string {
  return textOf(blocks).trimEnd()
}

export function runsIn(blocks: readonly Block[]): Run[] {
  return blocks.flatMap(runsOf)
}

function runsOf(block: Block): Run[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.runs
    case 'list':
      return runsIn(block.items.flat())
    case 'quote':
    case 'card':
      return runsIn(block.blocks)
    case 'table':
      return [
        ...block.caption,
        ...runsIn([...block.head, ...block.body].flat().flatMap((cell) => cell.blocks)),
      ]
    case 'figure':
    case 'break':
      return []
  }
}

/** Shows as many digits as stood there. */
function formatOf({
  decimals,
  percent,
  signed,
  grouped,
}: NonNullable<ReturnType<typeof readNumber>>): string {
  const plain = `${grouped ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${percent ? '%' : ''}`
  return signed ? `+${plain};-${plain};${plain}` : plain
}

/** Spreadsheets read `_x0041_` as a sign by its number: an underscore that begins one is written by its own. */
const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g

/** The library keeps texts as names of an object, where some names are taken: such a text begins with its sign by number. */
function sheetText(text: string): string {
  const written = xmlText(text).replace(ESCAPED, '_x005F_')
  return written in Object.prototype ? numbered(written) : written
}

function numbered(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}`
}

/** LibreOffice shows such a number as it stands: once the library is done, the texts are written out. */
export function writtenOut(parts: Parts): Parts {
  rewrite(parts, 'xl/sharedStrings.xml', (xml) =>
    xml.replace(/(?<=<t>)_x([0-9A-F]{4})_(\w+)(?=<\/t>)/g, (whole, code: string, rest: string) => {
      const text = String.fromCharCode(Number.parseInt(code, 16)) + rest
      return text in Object.prototype ? text : whole
    }),
  )
  return parts
}
