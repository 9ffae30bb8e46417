/** DOCX and XLSX held to the schemas of the Office formats by the validator that Microsoft gives out, and to what Word asks beyond them. */
import { dataTables } from '@cabildo/server/report/data/data-tables'
import type { RoundBallots } from '@cabildo/server/report/data/table-source'
import { partsOf, rewrite, zipParts } from '@cabildo/server/report/data/zip-parts'
import { reportDocx } from '@cabildo/server/report/docx/report-docx'
import { reportXlsx } from '@cabildo/server/report/xlsx/report-xlsx'
import { documentOf } from '@cabildo/server/testing/document-of-model'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import validate, { type Format } from '@ooxml-tools/validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { officeFaults } from './office-faults.ts'
import { wholeModel } from './whole-model.ts'

let model: ReportModel
let ballots: RoundBallots[]
let word: Uint8Array
let sheets: Uint8Array

/** Of the validator on a busy machine, in ms; alone it takes some ten seconds. */
const SLOW = 400_000

/** The validator is slow: one step of every kind stands for all. */
const oneOfEach = ({ activities, ...rest }: ReportModel): ReportModel => ({
  ...rest,
  activities: activities.filter(({ kind }, at) =>
    kind !== 'gather' ? activities.findIndex((each) => each.kind === kind) === at : true,
  ),
})

beforeAll(async () => {
  ;({ model, ballots } = await wholeModel())
  const short: ReportModel = { ...oneOfEach(model), edition: 'interim' }
  word = await reportDocx(documentOf(short, 'es'))
  sheets = await reportXlsx(documentOf(short, 'es'), dataTables(short, 'es', ballots))
})

async function wrongIn(file: Uint8Array, format: Format): Promise<string[]> {
  const found = await validate(file, format, 'Microsoft365')
  return found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`)
}

describe('[E3] the report as DOCX, as Word reads it', () => {
  it('fits the schemas of its parts', { timeout: SLOW }, async () => {
    expect(await wrongIn(word, 'docx')).toEqual([])
  })

  it('has nothing that makes Word call it damaged (all of it, in two languages)', async () => {
    expect(officeFaults(await reportDocx(documentOf(model, 'es', 'en')))).toEqual([])
    expect(officeFaults(word)).toEqual([])
  })
})

describe('[E4] the report as XLSX, as Excel reads it', () => {
  it('fits the schemas of its parts', { timeout: SLOW }, async () => {
    expect(await wrongIn(sheets, 'xlsx')).toEqual([])
  })

  it('has nothing that makes Excel call it damaged (all of it, with its data)', async () => {
    const file = await reportXlsx(documentOf(model, 'es'), dataTables(model, 'es', ballots))
    expect(officeFaults(file)).toEqual([])
  })
})

describe('what makes Word and Excel call a file damaged', () => {
  const WORD = 'word/document.xml'
  const BOOK = 'xl/workbook.xml'
  it.each<[string, 'word' | 'sheets', string, RegExp, string]>([
    ['a relation to nothing', 'word', 'word/_rels/document.xml.rels', /Target="charts/, 'Target="nowhere'],
    ['a picture without relation', 'word', WORD, / r:id="[^"]*"/, ' r:id="none"'],
    [
      'a part without type',
      'word',
      '[Content_Types].xml',
      /<Override [^>]*PartName="\/word\/document\.xml"[^>]*>/,
      '',
    ],
    ['one drawing twice', 'word', WORD, /<wp:docPr id="2"/, '<wp:docPr id="1"'],
    ['no language', 'word', WORD, /<w:lang w:val="[^"]*"/, '<w:lang w:val="spanish_"'],
    ['a table without grid', 'word', WORD, /<w:tblGrid>.*?<\/w:tblGrid>/, ''],
    ['a cell too few', 'word', WORD, /<w:tc>.*?<\/w:tc>/, ''],
    ['an empty cell', 'word', WORD, /<w:tc>.*?<\/w:tc>/, '<w:tc></w:tc>'],
    ['a sign that XML does not know', 'word', WORD, /<\/w:t>/, '\u0001</w:t>'],
    ['a sheet with a colon in its name', 'sheets', BOOK, /(<sheet [^>]*name=")/, '$1a:'],
    ['two sheets of one name', 'sheets', BOOK, /(name=")[^"]*("[^>]*><sheet [^>]*name=")[^"]*/, '$1one$2One'],
    [
      'merged cells on one another',
      'sheets',
      'xl/worksheets/sheet2.xml',
      /(?<=<\/sheetData>)/,
      '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>',
    ],
  ])('is found: %s', (_, which, name, from, to) => {
    const parts = partsOf(which === 'word' ? word : sheets)
    let isChanged = false
    rewrite(parts, name, (xml) => {
      const changed = xml.replace(from, to)
      isChanged = changed !== xml
      return changed
    })
    expect(isChanged).toBe(true)
    expect(officeFaults(zipParts(parts))).not.toEqual([])
  })
})
