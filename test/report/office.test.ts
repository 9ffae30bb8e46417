/** The report as DOCX, XLSX, CSV, read back: the same words, tables and numbers as the document and the model. */
import { csvManner, unguarded } from '@cabildo/server/report/data/csv'
import { columnMeaning, csvSet, tableMeaning } from '@cabildo/server/report/data/csv-set'
import { dataTables } from '@cabildo/server/report/data/data-tables'
import { placesIn } from '@cabildo/server/report/data/places-in'
import { preflibSet } from '@cabildo/server/report/data/preflib-set'
import { readNumber } from '@cabildo/server/report/data/read-number'
import type { RoundBallots } from '@cabildo/server/report/data/table-source'
import { type Cell, type ReportDocument, textOf } from '@cabildo/server/report/document/blocks'
import { reportDocx } from '@cabildo/server/report/docx/report-docx'
import { translatorFor } from '@cabildo/server/report/translator'
import { tablesIn } from '@cabildo/server/report/xlsx/printed-sheet'
import { reportXlsx } from '@cabildo/server/report/xlsx/report-xlsx'
import { documentOf } from '@cabildo/server/testing/document-of-model'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  csvRows,
  docxTables,
  docxWords,
  sheetsOf,
  wellFormed,
  type XmlParts,
  xmlParts,
} from './office-parts.ts'
import { wholeModel } from './whole-model.ts'

let model: ReportModel
let ballots: RoundBallots[]
/** In two languages, and read back. */
let both: ReportDocument
let word: XmlParts

beforeAll(async () => {
  ;({ model, ballots } = await wholeModel())
  both = documentOf(model, 'es', 'en')
  word = xmlParts(await reportDocx(both))
})

/** With its first steps alone. */
const short = (): ReportModel => ({ ...model, activities: model.activities.slice(0, 3) })

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
const cellText = ({ blocks }: Cell) => textOf(blocks).trimEnd()

describe('[E3] the report as DOCX', () => {
  it('has every word in order and every table as a table, whose heading stands on every page', () => {
    const xml = word.get('word/document.xml') ?? ''
    expect([...word].filter(([, part]) => !wellFormed(part)).map(([name]) => name)).toEqual([])
    const words = both.blocks.filter(({ type }) => type !== 'figure')
    expect(flat(docxWords(xml))).toBe(flat(textOf(words)))
    const tables = tablesIn(both).map(({ table }) => table)
    expect(docxTables(xml).map((rows) => rows.map((row) => row.map(flat)))).toEqual(
      tables.map(({ head, body }) =>
        [...head, ...body].map((row) => row.map((cell) => flat(cellText(cell)))),
      ),
    )
    const headings = tables.reduce((sum, { head }) => sum + head.length, 0)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(headings)
  })

  it('names headings, lists and captions by styles, and says the language of words that are in another', () => {
    const xml = word.get('word/document.xml') ?? ''
    for (const level of [1, 2, 3, 4]) {
      const many = both.blocks.filter((block) => block.type === 'heading' && block.level === level).length
      expect(xml.split(`<w:pStyle w:val="Heading${level}"/>`)).toHaveLength(many + 1)
    }
    expect(xml).toContain('<w:pStyle w:val="Caption"/>')
    expect(xml).toContain('<w:numPr>')
    expect(xml).toContain('<w:lang w:val="en-GB"/>')
    expect(word.get('word/styles.xml')).toContain('<w:lang w:val="es-CL"/>')
    expect(word.get('docProps/core.xml')).not.toContain('Un-named')
  })

  it('draws charts as charts whose figures are those of the screens, and says them in words', async () => {
    const document = documentOf(model, 'es')
    const figures = document.blocks.filter(({ type }) => type === 'figure')
    const parts = xmlParts(await reportDocx(document))
    const charts = [...parts.keys()].filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))
    expect(charts).toHaveLength(figures.length)
    for (const [at, figure] of figures.entries()) {
      if (figure.type !== 'figure' || placesIn(figure) !== null) continue
      const shown = [...figure.svg.matchAll(/font-size="1[13]">([^<]*)</g)].map(
        ([, text = '']) => readNumber(text, 'es-CL')?.value,
      )
      const chart = parts.get(`word/charts/chart${at + 1}.xml`) ?? ''
      const values = [...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].flatMap(([series]) =>
        [...series.matchAll(/<c:v>([^<]*)</g)].map(([, text]) => Number(text)),
      )
      expect([...values].sort()).toEqual([...shown].sort())
    }
  })

  it('draws the map of agreement as a chart with both figures of every item, named by their numbers', async () => {
    const document = documentOf(model, 'es')
    const figures = document.blocks.filter((block) => block.type === 'figure')
    const parts = xmlParts(await reportDocx(document))
    const maps = figures.flatMap((figure, at) => {
      const map = placesIn(figure)
      return map ? [{ map, chart: parts.get(`word/charts/chart${at + 1}.xml`) ?? '' }] : []
    })
    expect(maps.length).toBeGreaterThan(3)
    for (const { map, chart } of maps) {
      const series = [...chart.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([found]) => found)
      const values = (of: string, part: string) =>
        [
          ...(part.match(new RegExp(`<c:${of}>.*?</c:${of}>`, 's'))?.[0] ?? '').matchAll(/<c:v>([^<]*)</g),
        ].map(([, text]) => text ?? '')
      const drawn = series.slice(0, -2).flatMap((part) => {
        const [x, y] = [values('xVal', part)[0], values('yVal', part)[0]]
        return (values('tx', part)[0] ?? '').split(', ').map((number) => `${number} ${x} ${y}`)
      })
      const told = map.places.map(({ number, support, agreement }) => `${number} ${support} ${agreement}`)
      expect(drawn.sort()).toEqual(told.sort())
      expect(values('xVal', series.at(-2) ?? '')).toEqual([
        String(map.lines.support),
        String(map.lines.support),
      ])
      expect(values('yVal', series.at(-1) ?? '')).toEqual([
        String(map.lines.agreement),
        String(map.lines.agreement),
      ])
    }
  })

  it('ends the first page behind what is to be handed over, and each language begins a page', async () => {
    const xml = word.get('word/document.xml') ?? ''
    // A section ends with the paragraph that says how it is set.
    const pages = xml
      .replace(/<w:sectPr(?:(?!<\/w:p>).)*<\/w:p>/gs, '$&\f')
      .split('\f')
      .map(docxWords)
    const { t } = translatorFor('es')
    const end = both.blocks.findIndex(({ type }) => type === 'break')
    expect(flat(pages[0] ?? '')).toBe(flat(textOf(both.blocks.slice(0, end))))
    expect(pages[0]).toContain(t('short.title'))
    const inEnglish = translatorFor('en').t('short.title')
    const [english = ''] = pages.filter((page) => page.includes(inEnglish))
    expect(english).not.toContain(t('room.title'))
    expect(xml).not.toContain('<w:type w:val="continuous"/>')
  })

  it('is marked on every page while it is not final, and is the same file for the same report', async () => {
    const interim = documentOf({ ...short(), edition: 'interim' }, 'es')
    const header = xmlParts(await reportDocx(interim)).get('word/header1.xml') ?? ''
    expect(header).toContain(interim.mark)
    expect(header).toContain('WaterMark')
    expect(xmlParts(await reportDocx(documentOf(short(), 'es'))).get('word/header1.xml')).not.toContain(
      'WaterMark',
    )
    expect(Buffer.from(await reportDocx(interim)).equals(await reportDocx(interim))).toBe(true)
  })
})

describe('[E4] the report as XLSX', () => {
  it('has a sheet for each table, with its headings in sight, and its figures as numbers that show as printed', async () => {
    const document = documentOf(model, 'es')
    const sheets = sheetsOf(xmlParts(await reportXlsx(document)))
    const tables = tablesIn(document).map(({ table }) => table)
    expect(sheets).toHaveLength(tables.length + 1)
    let numbers = 0
    for (const [at, table] of tables.entries()) {
      const sheet = sheets[at + 1]
      expect(sheet?.frozen).toBe(table.head.length + 1)
      for (const [line, row] of [...table.head, ...table.body].entries()) {
        if (row.some(({ columns, rows }) => columns > 1 || rows > 1)) continue
        for (const [column, cell] of row.entries()) {
          const value = sheet?.rows[line + 1]?.[column] ?? ''
          if (typeof value !== 'number') {
            expect(value).toBe(cellText(cell))
            continue
          }
          numbers += 1
          expect(readNumber(cellText(cell), 'es-CL')?.value).toBe(value)
          const digits = /[.,](\d+)%?$/.exec(cellText(cell))?.[1]?.length ?? 0
          expect(/\.(0+)/.exec(sheet?.formats[line + 1]?.[column] ?? '')?.[1]?.length ?? 0).toBe(digits)
        }
      }
    }
    expect(numbers).toBeGreaterThan(300)
  })

  it('leaves words of people words where they look like numbers', async () => {
    const [first] = model.room.rows
    const rows = first ? [{ ...first, name: { es: '7' } }] : []
    const document = documentOf({ ...model, room: { ...model.room, rows } }, 'es')
    const [, room] = sheetsOf(xmlParts(await reportXlsx(document)))
    expect(room?.rows[2]?.[0]).toBe('7')
    expect(room?.rows[2]?.[1]).toBe(first?.present)
  })
})

describe('[E5] the tables of data', () => {
  it('say the same in XLSX and CSV, in full precision', async () => {
    const tables = dataTables(model, 'es', ballots)
    const sheets = sheetsOf(xmlParts(await reportXlsx(documentOf(model, 'es'), tables)))
    const files = csvSet(tables, 'es')
    const { separator, decimal } = csvManner('es-CL')
    for (const [at, table] of tables.entries()) {
      const sheet = sheets[sheets.length - tables.length + at]
      const rows = csvRows(new TextDecoder().decode(files.get(`${table.name}.csv`)), separator)
      expect(rows[0]?.map(unguarded)).toEqual(table.columns.map(({ name }) => name))
      for (const [line, row] of table.rows.entries())
        for (const [column, value] of row.entries()) {
          const text = rows[line + 1]?.[column] ?? ''
          if (typeof value === 'number') expect(Number(text.replace(decimal, '.'))).toBe(value)
          else expect(unguarded(text)).toBe(value === null ? '' : String(value))
          expect(sheet?.rows[line + 2]?.[column] ?? '').toBe(value ?? '')
        }
    }
  })

  it('hold the figures of the model', () => {
    const tables = new Map(dataTables(model, 'en').map((table) => [table.name, table]))
    const column = (table: string, name: string) => {
      const found = tables.get(table)
      const at = found?.columns.findIndex((each) => each.name === name) ?? -1
      return found?.rows.map((row) => row[at]) ?? []
    }
    const results = model.activities.flatMap(({ rounds }) => rounds.flatMap(({ result }) => result ?? []))
    const items = results.flatMap((result) => result.items)
    expect(column('item_results', 'sum')).toEqual(items.map(({ people }) => people.sum))
    expect(column('item_results', 'groups_mean')).toEqual(items.map((item) => item.groupsEqual?.mean ?? null))
    expect(column('item_results', 'label')).toEqual(items.map(({ label }) => label))
    const groups = items.flatMap((item) => item.groups)
    expect(column('items_parts', 'support')).toEqual(groups.map(({ support }) => support))
    expect(column('cells', 'mean')).toEqual(
      results.flatMap(({ cells }) => cells.map(({ people }) => people.mean)),
    )
    expect(column('priorities', 'place')).toEqual(model.priorities.list.map(({ place }) => place))
  })

  it.each(['es', 'en', 'pt'] as const)('say what each of them and each column means (%s)', (language) => {
    const words = translatorFor(language)
    const meanings = dataTables(model, language, ballots).flatMap((table) => [
      tableMeaning(table, words),
      ...table.columns.map((column) => columnMeaning(column, words)),
    ])
    expect(meanings.filter((meaning) => /^(data:)?(column|table)\./.test(meaning) || meaning === '')).toEqual(
      [],
    )
  })
})

describe('[E6] ballots that go along', () => {
  const told = (changed: ReportModel) =>
    dataTables(changed, 'en', ballots).filter(({ name }) => name.startsWith('ballots_'))

  it('are those of printed results alone, and without words', () => {
    const rounds = model.activities.flatMap(({ rounds: all }) => all.filter(({ result }) => result !== null))
    expect(told(model)).toHaveLength(rounds.length)
    const activities = model.activities.map((activity) => ({
      ...activity,
      rounds: activity.rounds.map((round) => ({ ...round, result: null })),
    }))
    expect(told({ ...model, activities })).toEqual([])
    expect(preflibSet({ ...model, activities }, 'en', ballots, 0).size).toBe(0)
    expect(JSON.stringify(told(model))).not.toMatch(/reservations|reasons/)
  })

  it('say of which part of the room they are in open rounds alone', () => {
    const parts = (changed: ReportModel) =>
      told(changed).flatMap(({ columns, rows }) => {
        const at = columns.findIndex(({ name }) => name === 'ballot_part')
        return rows.map((row) => row[at])
      })
    expect(parts(model).some((part) => part !== null)).toBe(true)
    const activities = model.activities.map((each) => ({ ...each, secrecy: 'confidential' as const }))
    expect(parts({ ...model, activities }).every((part) => part === null)).toBe(true)
  })
})
