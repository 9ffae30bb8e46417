/** Reads the workbook of a report back and holds it against the page, the CSV files and the model. */
import { csvManner, unguarded } from '@cabildo/server/report/data/csv'
import { differencesFromModel } from './data-in-model.ts'
import { csvRows, type ReadSheet, type SheetCell, sheetsOf, xmlParts } from './office-parts.ts'
import { laidOut, type PageTable, pageTables } from './page-tables.ts'

type Files = ReadonlyMap<string, Uint8Array>

/** Space says nothing, and marks of direction are the format's own. */
export function bare(text: string): string {
  return text.replace(/[\s\u200b\u2060\u200e\u200f\u2066-\u2069]+/g, '')
}

export function differencesInWorkbook(files: Files): string[] {
  const textOf = (name: string) => new TextDecoder().decode(files.get(name))
  const [index, ...sheets] = sheetsOf(xmlParts(files.get('tables.xlsx') ?? new Uint8Array()))
  const html = textOf('report.html')
  const tables = pageTables(html)
  const mark = /<body class="[^"]*\b(?:interim|rehearsal)\b[^"]*" data-mark="([^"]*)"/.exec(html)?.[1] ?? ''
  const region = REGIONS[/<html lang="(\w+)"/.exec(html)?.[1] ?? ''] ?? ''
  const data = sheets.slice(tables.length)
  const [, ...told] = index?.rows ?? []
  const listed = told.slice(1).map(([name]) => name)
  return [
    ...(listed.join('\n') === sheets.map(({ name }) => name).join('\n') ? [] : ['xlsx: the list of sheets']),
    ...tables.flatMap((table, at) => tableDiffers(table, sheets[at], region, mark)),
    ...data.flatMap((sheet) => dataDiffers(sheet, textOf(`csv/${sheet.name}.csv`), region)),
    ...meaningsDiffer(data, textOf('csv/columns.csv'), region),
    ...filesWithoutSheet(files, data),
    ...differencesFromModel(JSON.parse(textOf('report.json')).report, data),
  ]
}

const REGIONS: Record<string, string> = { es: 'es-CL', en: 'en-GB', pt: 'pt-BR' }

/** What a spreadsheet shows for a number in its format, with the signs of a region: a second reading of what was written. */
function shown(value: SheetCell, format: string | null, region: string): string {
  if (typeof value !== 'number') return value === null ? '' : String(value)
  const parts = (format ?? '0').split(';')
  const part = (value < 0 ? parts[1] : value === 0 ? parts[2] : undefined) ?? parts[0] ?? ''
  const [before = '', digits = '', after = ''] =
    /^([+-]?)((?:#,##)?0(?:\.0+)?)(%?)$/.exec(part)?.slice(1) ?? []
  if (digits === '') return `no format: ${part}`
  const decimals = digits.split('.')[1]?.length ?? 0
  const size = Math.abs(value) * (after === '%' ? 100 : 1)
  const [whole = '', fraction] = size.toFixed(decimals).split('.')
  const comma = csvManner(region).decimal === ','
  const grouped = digits.startsWith('#') ? whole.replace(/\B(?=(\d{3})+$)/g, comma ? '.' : ',') : whole
  const sign = before || (value < 0 && parts.length === 1 ? '-' : '')
  return `${sign}${grouped}${fraction === undefined ? '' : (comma ? ',' : '.') + fraction}${after}`
}

/** Every cell as it shows, those that reach over others, and headings that stay in sight, below the mark of the edition. */
function tableDiffers(
  table: PageTable,
  sheet: ReadSheet | undefined,
  region: string,
  mark: string,
): string[] {
  if (!sheet) return [`xlsx: no sheet for “${table.caption}”`]
  const { words, merged } = laidOut(table)
  const [title = [], ...rows] = sheet.rows
  const cells = rows.flatMap((row, line) => row.map((value, column) => ({ value, line, column })))
  const places = new Set([...words.keys(), ...cells.map(({ line, column }) => `${line} ${column}`)])
  const wrong = [...places].flatMap((place) => {
    const [line = 0, column = 0] = place.split(' ').map(Number)
    const own = shown(rows[line]?.[column] ?? null, sheet.formats[line + 1]?.[column] ?? null, region)
    const page = words.get(place) ?? ''
    return bare(own) === bare(page) ? [] : [`xlsx: ${sheet.name}: “${own}” instead of “${page}”`]
  })
  const spans = [...sheet.xml.matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, from = '', top, to = '', foot]) =>
      [Number(top) - 2, columnOf(from), Number(foot) - 2, columnOf(to)].join(' '),
  )
  return [
    ...wrong,
    ...(spans.sort().join() === merged.sort().join()
      ? []
      : [`xlsx: ${sheet.name}: cells that reach over others`]),
    ...(sheet.frozen === table.head + 1 ? [] : [`xlsx: ${sheet.name}: headings out of sight`]),
    ...(isTitled(bare(String(title[0])), table, mark)
      ? []
      : [`xlsx: ${sheet.name}: “${title[0]}” instead of “${table.caption}”`]),
  ]
}

/** A table without a caption is called by what it stands under. */
function isTitled(title: string, { caption }: PageTable, mark: string): boolean {
  const before = mark === '' ? '' : bare(`${mark}·`)
  return caption === '' ? title.startsWith(before) : title === before + bare(caption)
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** A sheet of data has what columns mean below their names; the file has not. */
function dataDiffers(sheet: ReadSheet, csv: string, region: string): string[] {
  const { separator, decimal } = csvManner(region)
  const [names, , ...rows] = sheet.rows
  const told = csvRows(csv, separator)
  const count = Math.max(rows.length + 1, told.length)
  const written = (value: SheetCell) =>
    typeof value === 'number' ? String(value).replace('.', decimal) : String(value ?? '')
  const read = (text: string, value: SheetCell | undefined) =>
    typeof value === 'number' ? text : unguarded(text)
  return Array.from({ length: count }, (_, line) => {
    const own = (line === 0 ? names : rows[line - 1]) ?? []
    const file = told[line] ?? []
    const width = Math.max(own.length, file.length)
    return Array.from({ length: width }, (_cell, at) => {
      const value = own[at] ?? null
      const text = read(file[at] ?? '', value)
      return written(value) === text
        ? []
        : [`csv: ${sheet.name} ${line}: “${text}” instead of “${written(value)}”`]
    }).flat()
  }).flat()
}

/** The list of columns and the second line of each sheet say the same of the same columns. */
function meaningsDiffer(sheets: readonly ReadSheet[], csv: string, region: string): string[] {
  const [, ...rows] = csvRows(csv, csvManner(region).separator).map((row) => row.map(unguarded))
  const listed = rows.map(([file, name, , meaning]) => [file, name, meaning].join('\n'))
  const own = sheets.flatMap(({ name, rows: [names = [], meanings = []] }) =>
    names.map((column, at) => [`${name}.csv`, column, meanings[at]].join('\n')),
  )
  return listed.join('\n') === own.join('\n') ? [] : ['csv: what columns mean']
}

function filesWithoutSheet(files: Files, sheets: readonly ReadSheet[]): string[] {
  const named = new Set([...sheets.map(({ name }) => `csv/${name}.csv`), 'csv/columns.csv', 'csv/README.txt'])
  return [...files.keys()]
    .filter((name) => name.startsWith('csv/') && !named.has(name))
    .map((name) => `xlsx: no sheet for ${name}`)
}
