/** [S8] Whatever people write, in every text field of a report and every format: it stands there as it was written, and does nothing. */
import { csvManner, unguarded } from '@cabildo/server/report/data/csv'
import { csvSet } from '@cabildo/server/report/data/csv-set'
import type { DataTable } from '@cabildo/server/report/data/data-table'
import { dataTables } from '@cabildo/server/report/data/data-tables'
import { polisSet } from '@cabildo/server/report/data/polis-set'
import { preflibSet } from '@cabildo/server/report/data/preflib-set'
import type { RoundBallots } from '@cabildo/server/report/data/table-source'
import { textOf } from '@cabildo/server/report/document/blocks'
import { reportDocx } from '@cabildo/server/report/docx/report-docx'
import { reportPdf } from '@cabildo/server/report/pdf/report-pdf'
import { reportXlsx } from '@cabildo/server/report/xlsx/report-xlsx'
import { documentOf } from '@cabildo/server/testing/document-of-model'
import { printed } from '@cabildo/server/testing/printed'
import { at, readOut, readPdf, refIn } from '@cabildo/server/testing/read-pdf'
import { parseCategories } from '@cabildo/shared/preflib/parse-categories'
import { parsePreflib } from '@cabildo/shared/preflib/parse-preflib'
import { nameOf } from '@cabildo/shared/preflib/write-preflib'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { beforeAll, describe, expect, it } from 'vitest'
import { csvRows, docxWords, sheetsOf, unescaped, wellFormed, xmlParts } from './office-parts.ts'
import { kept, PAYLOADS } from './payloads.ts'
import { withTexts } from './texts-in.ts'
import { wholeModel } from './whole-model.ts'

let plain: ReportModel
let ballots: RoundBallots[]

beforeAll(async () => {
  ;({ model: plain, ballots } = await wholeModel())
})

/** Neighbours are of different families. */
const STRIDE = 17

/** The payloads in turn: there are more places than payloads. */
function hostile(): { model: ReportModel; placed: number } {
  let placed = 0
  const model = withTexts(plain, () => PAYLOADS[(placed++ * STRIDE) % PAYLOADS.length] ?? '')
  return { model, placed }
}

/** White space differs between formats; a mark that has no width may stand behind words from right to left. */
const flat = (text: string) => text.replace(/[\s\u200e]+/g, '')
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Texts of people in a table of data; not ids, nor what the catalogues or JSON say. */
function cellsOf({ columns, rows }: DataTable): { texts: string[]; at: [number, number][] } {
  const at = rows.flatMap((row, line) =>
    row.flatMap((value, column): [number, number][] =>
      typeof value === 'string' && columns[column]?.type === 'text' ? [[line, column]] : [],
    ),
  )
  return { at, texts: at.map(([line, column]) => String(rows[line]?.[column])) }
}

describe('[S8] the corpus of payloads', () => {
  it('has more than 500, all as the text rules keep them', () => {
    expect(PAYLOADS.length).toBeGreaterThan(500)
    expect(PAYLOADS.filter((text) => kept(text) !== text)).toEqual([])
  })

  it('reaches every text of the model, and every table of data', () => {
    const { model, placed } = hostile()
    expect(placed).toBeGreaterThan(PAYLOADS.length)
    const tables = dataTables(model, 'en', ballots)
    const reached = new Set(tables.flatMap((table) => cellsOf(table).texts))
    expect(PAYLOADS.filter((text) => !reached.has(text)).length).toBeLessThan(PAYLOADS.length / 10)
    expect(tables.length).toBeGreaterThan(55)
  })
})

describe('[S8] payloads in every text field', () => {
  const made = () => {
    const { model } = hostile()
    return { model, document: documentOf(model, 'es'), tables: dataTables(model, 'es', ballots) }
  }

  it('are inert and lossless in HTML', () => {
    const { model, document } = made()
    const html = printed(model, 'es')
    const body = html.slice(html.indexOf('<body'))
    expect([...body.matchAll(/<(\w+)/g)].map(([, tag]) => tag)).not.toContain('script')
    expect(body).not.toMatch(/<[^>]*\s(?:on\w+|href|src)=/)
    const text = body
      .replace(/<svg.*?<\/svg>/gs, '')
      .replace(/<q>/g, '“')
      .replace(/<\/q>/g, '”')
    const shown = flat(unescaped(text.replace(/<[^>]*>/g, '')))
    const said = flat(textOf(document.blocks.filter(({ type }) => type !== 'figure')))
    expect(shown).toBe(said)
  })

  it('are inert and lossless in DOCX', async () => {
    const { document } = made()
    const parts = xmlParts(await reportDocx(document))
    expect([...parts].filter(([, xml]) => !wellFormed(xml)).map(([name]) => name)).toEqual([])
    const all = [...parts.values()].join('')
    expect(all).not.toContain('TargetMode="External"')
    expect(all).not.toMatch(/<w:(?:hyperlink|fldSimple|altChunk|object)\b|<f>|<c:externalData[^>]*http/)
    const fields = [...all.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, field = '']) => field.trim())
    expect([...new Set(fields)].sort()).toEqual(['NUMPAGES', 'PAGE'])
    const said = textOf(document.blocks.filter(({ type }) => type !== 'figure'))
    expect(flat(docxWords(parts.get('word/document.xml') ?? ''))).toBe(flat(said))
  })

  it('are inert and lossless in PDF', async () => {
    const { document } = made()
    const { root, objects } = readPdf(await reportPdf(document, 0))
    const all = [...objects.values()].map(({ text }) => text).join('\n')
    expect(all).not.toMatch(/\/(?:JavaScript|JS|URI|Launch|SubmitForm|EmbeddedFile|OpenAction)\b/)
    const marks = /[\u200b-\u200f\u2060-\u2069\u202a-\u202e\ufeff]/g
    const said = flat(textOf(document.blocks)).replace(marks, '')
    expect(flat(readOut(root)).replace(marks, '')).toBe(said)
  })

  it('are inert and lossless in XLSX', async () => {
    const { document, tables } = made()
    const parts = xmlParts(await reportXlsx(document, tables))
    expect([...parts].filter(([, xml]) => !wellFormed(xml)).map(([name]) => name)).toEqual([])
    expect([...parts.values()].join('')).not.toMatch(/<f>|<f |TargetMode|<hyperlink|externalLink/)
    const sheets = sheetsOf(parts)
    const names = sheets.map(({ name }) => name)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))).toEqual([])
    for (const [at, table] of tables.entries()) {
      const sheet = sheets[sheets.length - tables.length + at]
      const cells = cellsOf(table)
      expect(cells.at.map(([line, column]) => sheet?.rows[line + 2]?.[column] ?? '')).toEqual(cells.texts)
    }
    const shown = sheets.slice(1, -tables.length).flatMap(({ rows }) => rows.flat())
    const said = document.blocks.flatMap((block) =>
      block.type === 'table' ? [...block.head, ...block.body].flat() : [],
    )
    const texts = said.map(({ blocks }) => textOf(blocks).trimEnd()).filter((text) => text !== '')
    const written = new Set(shown.map(String))
    const numbers = new Set(shown.filter((cell) => typeof cell === 'number'))
    expect(
      texts.filter((text) => !written.has(text) && !(numbers.size > 0 && /^[+\-\d.,%\s]+$/.test(text))),
    ).toEqual([])
  })

  it('are inert and lossless in CSV', () => {
    const { tables } = made()
    const files = csvSet(tables, 'es', 'x')
    const { separator } = csvManner('es-CL')
    for (const table of tables) {
      const rows = csvRows(decoded(files.get(`${table.name}.csv`) ?? new Uint8Array()), separator)
      expect(rows).toHaveLength(table.rows.length + 1)
      expect(rows.flat().filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([])
      const cells = cellsOf(table)
      expect(cells.at.map(([line, column]) => unguarded(rows[line + 1]?.[column] ?? ''))).toEqual(cells.texts)
      const minus = rows.flat().filter((cell) => cell.startsWith('-'))
      expect(minus.filter((cell) => !/^-\d+(,\d+)?(e-\d+)?$/.test(cell))).toEqual([])
    }
    expect([...files.keys()].every((name) => /^[\w.]+$/.test(name))).toBe(true)
  })

  it('are inert and lossless in PrefLib and the CSV of Polis', () => {
    const { model } = made()
    const preflib = preflibSet(model, 'es', ballots, 0)
    expect(preflib.size).toBeGreaterThan(3)
    const items = new Set(
      model.activities.flatMap(({ rounds }) =>
        rounds.flatMap((round) => round.items.map(({ text }) => text.es)),
      ),
    )
    for (const [name, bytes] of preflib) {
      const text = decoded(bytes)
      const read = name.endsWith('.toi') ? parsePreflib(text) : parseCategories(text)
      expect(read).toHaveProperty('ballots')
      if ('problem' in read) continue
      expect(read.alternatives.map(nameOf).filter((alternative) => !items.has(alternative))).toEqual([])
    }
    for (const [name, bytes] of polisSet(model, 'es', ballots)) {
      const [heads, ...rows] = csvRows(decoded(bytes), ',')
      expect(rows.every((row) => row.length === heads?.length)).toBe(true)
      if (!name.startsWith('comments')) continue
      expect(rows.map((row) => unguarded(row.at(-1) ?? '')).filter((body) => !items.has(body))).toEqual([])
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    }
  })
})

describe('[S8] U+FFFE and U+FFFF, which no XML can hold', () => {
  it('are refused, wherever they stand in a payload', () => {
    const spoilt = PAYLOADS.flatMap((text) => [`${text}\ufffe`, `\uffff${text}`])
    expect(spoilt.filter((text) => kept(text) !== null)).toEqual([])
  })

  it('leave every file whole where a log of an earlier program has them', async () => {
    const model = withTexts(plain, () => 'a\ufffeb\uffffc')
    const document = documentOf(model, 'es')
    const tables = dataTables(model, 'es', ballots)
    for (const file of [await reportDocx(document), await reportXlsx(document, tables)]) {
      const parts = xmlParts(file)
      expect([...parts].filter(([, xml]) => !wellFormed(xml)).map(([name]) => name)).toEqual([])
      expect([...parts.values()].some((xml) => /a\ufffd?b\ufffd?c/.test(xml))).toBe(true)
    }
    const { root, objects, catalog } = readPdf(await reportPdf(document, 0))
    const metadata = Buffer.from(at(objects, refIn(catalog, 'Metadata')).stream, 'latin1').toString()
    expect([/a.b.c/s.test(metadata), /[\ufffe\uffff]/.test(metadata)]).toEqual([true, false])
    expect(/a.b.c/s.test(readOut(root))).toBe(true)
    const csv = [...csvSet(tables, 'es', 'x').values()].map(decoded).join('')
    expect([csv, printed(model, 'es')].map((text) => text.includes('a\ufffeb\uffffc'))).toEqual([true, true])
  })
})
