import { describe, expect, it } from 'vitest'
import { partsOf } from '../data/zip-parts.ts'
import type { Cell, ReportDocument } from '../document/blocks.ts'
import { reportXlsx } from './report-xlsx.ts'

const MANNER = { bold: false, soft: false, code: false, apart: true, language: null }
const cell = (text: string): Cell => ({
  header: null,
  figure: false,
  columns: 1,
  rows: 1,
  blocks: [{ type: 'paragraph', style: 'plain', runs: [{ text, ...MANNER }] }],
})

describe('[E4] a sheet of the workbook', () => {
  it('is printed as wide as its paper, and its rows are as high as their words', async () => {
    const document: ReportDocument = {
      title: 'Report',
      language: 'en-GB',
      mark: null,
      blocks: [
        {
          type: 'table',
          caption: [],
          section: 'Words',
          head: [],
          body: [[cell('short')], [cell('word '.repeat(30).trim())], [cell('one\ntwo\nthree')]],
        },
      ],
    }
    const parts = partsOf(await reportXlsx(document))
    const sheet = new TextDecoder().decode(parts.get('xl/worksheets/sheet2.xml'))
    const rows = [...sheet.matchAll(/<row r="(\d+)"([^>]*)>/g)].map(([, row, rest]) => [
      Number(row),
      Number(/ht="(\d+)"/.exec(rest ?? '')?.[1] ?? 0),
    ])
    expect(rows).toEqual([
      [1, 0],
      [2, 0],
      [3, 45],
      [4, 45],
    ])
    expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/)
    expect(sheet).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" [^>]*orientation="landscape"/)
  })

  it('lets a cell reach over as many columns and rows as it does on the page', async () => {
    const document: ReportDocument = {
      title: 'Report',
      language: 'en-GB',
      mark: null,
      blocks: [
        {
          type: 'table',
          caption: [],
          section: 'Spans',
          head: [[{ ...cell('over two'), columns: 2 }, cell('one')]],
          body: [
            [{ ...cell('down two'), rows: 2 }, cell('b'), cell('c')],
            [cell('d'), cell('e')],
          ],
        },
      ],
    }
    const parts = partsOf(await reportXlsx(document))
    const sheet = new TextDecoder().decode(parts.get('xl/worksheets/sheet2.xml'))
    const merged = [...sheet.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, area]) => area)
    expect(merged.sort()).toEqual(['A2:B2', 'A3:A4'])
  })
})
