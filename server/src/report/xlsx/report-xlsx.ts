/** The report as a workbook: first what is in it, then a sheet for every printed table, then the data in full precision. */
import writeExcelFile from 'write-excel-file/node'
import { columnMeaning, tableMeaning } from '../data/csv-set.ts'
import type { DataTable } from '../data/data-table.ts'
import { partsOf, zipParts } from '../data/zip-parts.ts'
import type { ReportDocument } from '../document/blocks.ts'
import { type Translator, translatorFor } from '../translator.ts'
import { textCell, titleCell, writtenOut } from './cells.ts'
import { dataSheet } from './data-sheet.ts'
import { fontsInOrder } from './fonts-in-order.ts'
import { fitToWidth, laidOut } from './layout.ts'
import type { OwnSheet } from './own-sheet.ts'
import { printedSheet, tablesIn } from './printed-sheet.ts'
import { SheetNames } from './sheet-names.ts'
import { widthsOf } from './widths.ts'

export async function reportXlsx(
  document: ReportDocument,
  data: readonly DataTable[] = [],
): Promise<Uint8Array> {
  const words = translatorFor(languageOf(document))
  const names = new SheetNames()
  const index = names.take(words.t('data:index.title'))
  const printed = tablesIn(document).map((found, at) => {
    const name = names.take(`${at + 1} ${found.under[0] ?? ''}`)
    const caption = found.table.caption.map(({ text }) => text).join('')
    return { sheet: printedSheet(name, found, document.mark), told: [name, found.under.join(' · '), caption] }
  })
  const tables = data.map((table) => {
    const name = names.take(table.name)
    const meanings = table.columns.map((column) => columnMeaning(column, words))
    const told = [name, words.t('data:index.data'), tableMeaning(table, words)]
    return { sheet: dataSheet(name, table, meanings), told }
  })
  const all = [...printed, ...tables]
  const first = indexSheet(
    index,
    document.title,
    all.map(({ told }) => told),
    words,
  )
  const file = await writeExcelFile([first, ...all.map(({ sheet }) => sheet)].map(laidOut), {
    fontFamily: 'Calibri',
    fontSize: 11,
  }).toBuffer()
  return zipParts(fitToWidth(writtenOut(fontsInOrder(partsOf(file)))))
}

/** Of the words around the tables. */
function languageOf({ language }: ReportDocument): 'es' | 'en' | 'pt' {
  return language.startsWith('en') ? 'en' : language.startsWith('pt') ? 'pt' : 'es'
}

function indexSheet(name: string, title: string, told: readonly string[][], { t }: Translator): OwnSheet {
  const heads = [t('data:index.sheet'), t('data:index.section'), t('data:index.table')]
  return {
    sheet: name,
    data: [
      [titleCell(title)],
      heads.map((head) => textCell(head, true)),
      ...told.map((row) => row.map((text) => textCell(text))),
    ],
    stickyRowsCount: 2,
    columns: widthsOf([heads, ...told]),
  }
}
