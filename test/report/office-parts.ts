/** Reads office files back as any program would: their parts, words in order, tables, cells. No office program is needed. */
import { partsOf } from '@cabildo/server/report/data/zip-parts'

export type XmlParts = Map<string, string>

/** Parts as text, those of files inside of the file too, without pictures. */
export function xmlParts(archive: Uint8Array, prefix = ''): XmlParts {
  const found: XmlParts = new Map()
  for (const [name, bytes] of partsOf(archive)) {
    if (name.endsWith('.png')) continue
    if (name.endsWith('.xlsx'))
      for (const [inner, text] of xmlParts(bytes, `${name}/`)) found.set(inner, text)
    else found.set(prefix + name, new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  }
  return found
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

export function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (ENTITIES[name] ?? `&${name};`),
  )
}

/** Tags open and close in order, attributes are quoted, and no sign stands that XML does not know. */
export function wellFormed(xml: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) return false
  const open: string[] = []
  let rest = 0
  const token =
    /<\?.*?\?>|<!--.*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gs
  for (const match of xml.matchAll(token)) {
    const between = xml.slice(rest, match.index)
    if (/[<]|&(?!(?:lt|gt|quot|apos|amp|#\d+|#x[0-9a-fA-F]+);)/.test(between)) return false
    rest = match.index + match[0].length
    const [, closes, name, , empty] = match
    if (name === undefined || empty === '/') continue
    if (closes !== '/') open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0 && xml.slice(rest).trim() === ''
}

/** What a Word document says in order: paragraphs end in a line end, tabs and breaks are signs again. */
export function docxWords(xml: string): string {
  const said: string[] = []
  for (const [token, text] of xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:br\/>|<\/w:p>/g))
    said.push(text !== undefined ? unescaped(text) : token === '<w:tab/>' ? '\t' : '\n')
  return said.join('')
}

/** Rows of cells of each table that lies in no other. */
export function docxTables(xml: string): string[][][] {
  return [...xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, table = '']) =>
    [...table.matchAll(/<w:tr(?:\s[^>]*)?>(.*?)<\/w:tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => docxWords(cell).trimEnd()),
    ),
  )
}

export type SheetCell = string | number | boolean | null
export type ReadSheet = {
  name: string
  rows: SheetCell[][]
  frozen: number
  xml: string
  formats: (string | null)[][]
}

/** Sheets in order, each as rows of typed cells. */
export function sheetsOf(parts: XmlParts): ReadSheet[] {
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, inside = '']) => runsText(inside),
  )
  const styles = parts.get('xl/styles.xml') ?? ''
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id = '', code = '']) => [
      id,
      unescaped(code),
    ]),
  )
  const looks = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf ([^>]*)/g)].map(
    ([, look = '']) => codes.get(/numFmtId="(\d+)"/.exec(look)?.[1] ?? '') ?? null,
  )
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)]
  return names.map(([, name = ''], at) => {
    const xml = parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? ''
    const cells = rowsOf(xml, strings, looks)
    return {
      name: unescaped(name),
      xml,
      frozen: Number(/ySplit="(\d+)"/.exec(xml)?.[1] ?? 0),
      rows: cells.map((row) => Array.from(row, (cell) => cell?.value ?? null)),
      formats: cells.map((row) => Array.from(row, (cell) => cell?.format ?? null)),
    }
  })
}

/** A text is one run, or several of different looks where another program wrote it. */
function runsText(inside: string): string {
  const runs = [...inside.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)]
  return runs.map(([, text = '']) => sheetText(unescaped(text))).join('')
}

/** `_x0041_` is a sign by its number. */
function sheetText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}

function rowsOf(xml: string, strings: readonly string[], looks: readonly (string | null)[]) {
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>|<row [^>]*\/>/gs)].map(([, row = '']) => {
    const cells: ({ value: SheetCell; format: string | null } | undefined)[] = []
    for (const [, attributes = '', inside = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const raw = /<v>(.*?)<\/v>/s.exec(inside)?.[1]
      const type = /\bt="(\w+)"/.exec(attributes)?.[1]
      const look = looks[Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? -1)] ?? null
      const column = columnAt(/\br="([A-Z]+)/.exec(attributes)?.[1] ?? 'A')
      const value =
        raw === undefined
          ? null
          : type === 's'
            ? (strings[Number(raw)] ?? null)
            : type === 'b'
              ? raw === '1'
              : Number(raw)
      cells[column] = { value, format: look }
    }
    return cells
  })
}

function columnAt(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** RFC 4180, whatever the separator. */
export function csvRows(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      at += 1
      while (at < text.length) {
        if (text[at] !== '"') cell += text[at++]
        else if (text[at + 1] === '"') {
          cell += '"'
          at += 2
        } else break
      }
      at += 1
    } else {
      const end = [text.indexOf(separator, at), text.indexOf('\r\n', at)].filter((each) => each >= 0)
      const until = end.length > 0 ? Math.min(...end) : text.length
      cell = text.slice(at, until)
      at = until
    }
    row.push(cell)
    if (text[at] === separator) at += 1
    else {
      rows.push(row)
      row = []
      at += 2
    }
  }
  return rows
}
