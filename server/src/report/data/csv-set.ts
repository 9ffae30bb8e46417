/** The tables of data as a set of files: one for each table, one that says what every column means, and how to read them. */
import type { ReportLanguage } from '@cabildo/shared/workshop/report/editions'
import { type Translator, translatorFor } from '../translator.ts'
import { type CsvManner, csvManner, csvText } from './csv.ts'
import type { Column, DataTable, Value } from './data-table.ts'

/** Spreadsheets know by it that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** `title`: of the workshop. */
export function csvSet(
  tables: readonly DataTable[],
  language: ReportLanguage,
  title = '',
): Map<string, Uint8Array> {
  const words = translatorFor(language)
  const manner = csvManner(words.region)
  const files = new Map([['README.txt', readMe(words, manner, title)]])
  files.set('columns.csv', csvText(columnRows(tables, words), manner))
  for (const { name, columns, rows } of tables)
    files.set(`${name}.csv`, csvText([columns.map((column) => column.name), ...rows], manner))
  const encoder = new TextEncoder()
  return new Map([...files].map(([name, text]) => [name, encoder.encode(BYTE_ORDER_MARK + text)]))
}

function columnRows(tables: readonly DataTable[], { t, ...words }: Translator): Value[][] {
  const heads = [
    t('data:columns.file'),
    t('data:columns.column'),
    t('data:columns.type'),
    t('data:columns.meaning'),
  ]
  const told = tables.flatMap(({ name, columns }) =>
    columns.map((column) => [
      `${name}.csv`,
      column.name,
      t(`data:type.${column.type}`),
      columnMeaning(column, { t, ...words }),
    ]),
  )
  return [heads, ...told]
}

export function columnMeaning({ name, about }: Column, { t }: Translator): string {
  return about === undefined ? t(`data:column.${name}`) : t('data:answer', { text: about })
}

/** Ballots of several rounds are several tables of one meaning. */
export function tableMeaning({ name }: DataTable, { t }: Translator): string {
  return t(`data:table.${name.replace(/_\d+$/, '')}`)
}

function readMe({ t }: Translator, { separator, decimal }: CsvManner, title: string): string {
  return [
    t('data:readme.title', { title }),
    t('data:readme.format', { separator, decimal }),
    t('data:readme.guard'),
    t('data:readme.precision'),
    t('data:readme.spreadsheet'),
    t('data:polis'),
  ]
    .map((paragraph) => `${paragraph}\r\n`)
    .join('\r\n')
}
