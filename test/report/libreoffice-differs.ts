/** Holds what LibreOffice made of our files against the files. */
import { docxWords, type ReadSheet, type SheetCell, sheetsOf, unescaped, xmlParts } from './office-parts.ts'
import { readOfficePdf } from './office-pdf.ts'
import { bare } from './workbook-read-back.ts'

/** Words in their order, headings as bookmarks, as many drawings; each line says what was lost. */
export function pdfDiffers(docx: Uint8Array, pdf: Uint8Array): string[] {
  const xml = xmlParts(docx).get('word/document.xml') ?? ''
  const { words, bookmarks, drawings } = readOfficePdf(pdf)
  const paragraphs = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([paragraph]) => paragraph)
  const headings = paragraphs.filter((paragraph) => paragraph.includes('<w:pStyle w:val="Heading'))
  return [
    ...firstDifference('words', ordered(docxWords(xml)), ordered(words)),
    ...firstDifference('signs', signs(docxWords(xml)), signs(words)),
    ...firstDifference(
      'bookmarks',
      headings.map(docxWords).map(bare).join('\n'),
      bookmarks.map(bare).join('\n'),
    ),
    ...firstDifference('drawings', String(xml.split('<w:drawing>').length - 1), String(drawings)),
  ]
}

/** A sign that comes from another font than what is around it stands behind that in a PDF, though not on the page. */
const SIGN = /\p{S}|\ufe0f/gu
const ordered = (text: string) => bare(text).replace(SIGN, '')
const signs = (text: string) => (bare(text).match(SIGN) ?? []).sort().join('')

function firstDifference(of: string, ours: string, theirs: string): string[] {
  if (ours === theirs) return []
  let at = 0
  while (ours[at] === theirs[at] && at < ours.length) at += 1
  const near = (text: string) => text.slice(Math.max(0, at - 20), at + 60)
  return [`${of} at ${at} of ${ours.length}: “${near(theirs)}” instead of “${near(ours)}”`]
}

/** Sheets by their names, every cell of its type. What stays in sight LibreOffice forgets where it has no screen. */
export function workbookDiffers(ours: Uint8Array, theirs: Uint8Array): string[] {
  const [own, back] = [ours, theirs].map((file) => sheetsOf(xmlParts(file)))
  const names = (sheets: readonly ReadSheet[] = []) => sheets.map(({ name }) => name).join('\n')
  return [
    ...firstDifference('sheets', names(own), names(back)),
    ...(own ?? []).flatMap((sheet, at) => sheetDiffers(sheet, back?.[at])),
  ]
}

function sheetDiffers(own: ReadSheet, back: ReadSheet | undefined): string[] {
  if (!back) return [`${own.name}: no such sheet`]
  const lines = Math.max(own.rows.length, back.rows.length)
  return Array.from({ length: lines }, (_, line) => {
    const [mine = [], read = []] = [own.rows[line], back.rows[line]]
    return Array.from({ length: Math.max(mine.length, read.length) }, (_cell, column) => {
      const [one = null, other = null] = [mine[column], read[column]]
      return isSame(one, other)
        ? []
        : [`${own.name} ${line} ${column}: ${JSON.stringify(other)} instead of ${JSON.stringify(one)}`]
    }).flat()
  }).flat()
}

/** LibreOffice writes 15 digits into a workbook. */
function isSame(own: SheetCell, back: SheetCell): boolean {
  if (typeof own !== 'number' || typeof back !== 'number') return own === back
  return Math.abs(own - back) <= Math.abs(own) * 1e-14
}

type FlatCell = { text: string; isText: boolean }
type FlatSheet = { name: string; cells: FlatCell[]; formulas: string[] }

/** The sheets of a FODS: cells that say something, row by row. LibreOffice keeps a truth value as the formula of it. */
export function flatSheets(fods: Uint8Array): FlatSheet[] {
  const xml = new TextDecoder().decode(fods)
  return [...xml.matchAll(/<table:table table:name="([^"]*)".*?<\/table:table>/gs)].map(
    ([sheet, name = '']) => ({
      name: unescaped(name),
      formulas: [...sheet.matchAll(/ table:formula="([^"]*)"/g)]
        .map(([, formula = '']) => unescaped(formula))
        .filter((formula) => !/^of:=(?:TRUE|FALSE)\(\)$/.test(formula)),
      cells: [...sheet.matchAll(/<table:table-row([^>]*)>(.*?)<\/table:table-row>/gs)].flatMap(
        ([, attributes = '', row = '']) => repeated(attributes, 'rows', flatCells(row)),
      ),
    }),
  )
}

function flatCells(row: string): FlatCell[] {
  return [...row.matchAll(/<table:table-cell([^>]*[^/])>(.*?)<\/table:table-cell>/gs)].flatMap(
    ([, attributes = '', inside = '']) => {
      const isText = attributes.includes('office:value-type="string"')
      const text = unescaped(inside.replace(/<[^>]*>/g, '')).trim()
      return repeated(attributes, 'columns', [{ text, isText }])
    },
  )
}

/** What is the same several times over is written once. */
function repeated(attributes: string, of: 'rows' | 'columns', cells: FlatCell[]): FlatCell[] {
  const times = Number(new RegExp(`number-${of}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1)
  return cells.length === 0 ? [] : Array.from({ length: times }, () => cells).flat()
}
