/** What LibreOffice makes of our files, which is not what our own readers say of them: formulas, words, chapters, sheets. */
import { csvManner } from '@cabildo/server/report/data/csv'
import { csvSet } from '@cabildo/server/report/data/csv-set'
import { dataTables } from '@cabildo/server/report/data/data-tables'
import { partsOf, rewrite, zipParts } from '@cabildo/server/report/data/zip-parts'
import { reportDocx } from '@cabildo/server/report/docx/report-docx'
import { reportXlsx } from '@cabildo/server/report/xlsx/report-xlsx'
import { documentOf } from '@cabildo/server/testing/document-of-model'
import { describe, expect, it } from 'vitest'
import { converted, csvAsFormulas, FODS, PDF, XLSX } from './libreoffice.ts'
import { flatSheets, pdfDiffers, workbookDiffers } from './libreoffice-differs.ts'
import { csvRows, sheetsOf, xmlParts } from './office-parts.ts'
import { PAYLOADS } from './payloads.ts'
import { withTexts } from './texts-in.ts'
import { wholeModel } from './whole-model.ts'

/** An office is a big program to start, and beside browsers slower still. */
const SLOW = 240_000
/** Neighbours are of different families. */
const STRIDE = 17

let made: ReturnType<typeof wholeModel> | null = null

/** Made once, and not before a test asks for it. */
function whole() {
  made ??= wholeModel()
  return made
}

/** A step of each kind, and whatever was gathered. */
async function oneOfEach() {
  const { model, ballots } = await whole()
  const kinds = model.activities.map(({ kind }) => kind)
  const activities = model.activities.filter(
    ({ kind }, at) => kind === 'gather' || kinds.indexOf(kind) === at,
  )
  return { model: { ...model, activities }, ballots }
}

async function hostile() {
  const { model, ballots } = await whole()
  let placed = 0
  const spoilt = withTexts(model, () => PAYLOADS[(placed++ * STRIDE) % PAYLOADS.length] ?? '')
  return { document: documentOf(spoilt, 'es'), tables: dataTables(spoilt, 'es', ballots) }
}

const flat = (text: string) => text.replace(/\s+/g, '')
const none = new Uint8Array()

describe('[S8] payloads in LibreOffice, which reckons every formula that it finds', () => {
  it('stand in a workbook as they were written, and are no formulas', { timeout: SLOW }, async () => {
    const { document, tables } = await hostile()
    const ours = await reportXlsx(document, tables)
    const files = new Map([
      ['ours.xlsx', ours],
      ['control.xlsx', await withFormula()],
    ])
    const read = await converted(files, FODS)
    const sheets = flatSheets(read.get('ours') ?? none)
    expect(sheets.flatMap(({ formulas }) => formulas)).toEqual([])
    const written = sheetsOf(xmlParts(ours))
    expect(sheets.map(({ name }) => name)).toEqual(written.map(({ name }) => name))
    for (const [at, { rows }] of written.entries())
      expect(sheets[at]?.cells.filter(({ isText }) => isText).map(({ text }) => flat(text))).toEqual(
        rows.flat().flatMap((cell) => (typeof cell === 'string' && cell !== '' ? [flat(cell)] : [])),
      )
    const [control] = flatSheets(read.get('control') ?? none)
    expect(control?.formulas).toEqual(['of:=1+1'])
    expect(control?.cells[0]?.text).toBe('2')
  })

  it('stand in CSV files as they were written, and are no formulas', { timeout: SLOW }, async () => {
    const { tables } = await hostile()
    const { separator } = csvManner('es-CL')
    const ours = csvSet(tables, 'es', 'x')
    ours.delete('README.txt')
    const control = new TextEncoder().encode('=1+1;x\r\n"=SUM(A1:A1)";-2+4\r\n')
    const read = await converted(new Map([...ours, ['control.csv', control]]), csvAsFormulas(separator))
    for (const [name, bytes] of ours) {
      const [sheet] = flatSheets(read.get(name.replace(/\.csv$/, '')) ?? none)
      expect(sheet?.formulas).toEqual([])
      const written = csvRows(new TextDecoder().decode(bytes), separator)
        .flat()
        .filter((cell) => cell !== '')
      expect(sheet?.cells).toHaveLength(written.length)
      const other = written.filter((cell, at) => {
        const there = sheet?.cells[at]
        return there?.isText
          ? flat(there.text) !== flat(cell)
          : !/^(?:true|false|[-$(.]?\d[\d.,:/%)e\s-]*)$/i.test(cell)
      })
      expect(other).toEqual([])
    }
    const [evaluated] = flatSheets(read.get('control') ?? none)
    expect(evaluated?.formulas).toEqual(['of:=1+1', 'of:=SUM([.A1:.A1])'])
    expect(evaluated?.cells.map(({ text }) => text)).toEqual(['2', 'x', '2', '-2+4'])
  })
})

/** A formula, and the result that another program has left there. */
async function withFormula(): Promise<Uint8Array> {
  const plain = await reportXlsx({ title: 'x', language: 'es', mark: null, blocks: [] })
  return changed(plain, 'xl/worksheets/sheet1.xml', /<c r="A1".*?<\/c>/s, '<c r="A1"><f>1+1</f><v>7</v></c>')
}

/** With a part that says something else. */
function changed(file: Uint8Array, part: string, from: RegExp, to: string): Uint8Array {
  const parts = partsOf(file)
  rewrite(parts, part, (xml) => xml.replace(from, to))
  return zipParts(parts)
}

describe('a report in which everything was asked, in LibreOffice', () => {
  it('[E3] prints every word of the DOCX in order, and leads to its headings', {
    timeout: SLOW,
  }, async () => {
    const { model } = await whole()
    const files = new Map([
      ['one.docx', await reportDocx(documentOf(model, 'es'))],
      ['two.docx', await reportDocx(documentOf(model, 'en', 'pt'))],
    ])
    const read = await converted(files, PDF)
    for (const [name, docx] of files) expect(pdfDiffers(docx, read.get(name.slice(0, 3)) ?? none)).toEqual([])
  })

  it('[E4] keeps sheets, words and figures of the workbook', { timeout: SLOW }, async () => {
    const { model, ballots } = await oneOfEach()
    const ours = await reportXlsx(documentOf(model, 'es'), dataTables(model, 'es', ballots))
    const read = await converted(new Map([['ours.xlsx', ours]]), XLSX)
    expect(workbookDiffers(ours, read.get('ours') ?? none)).toEqual([])
    const other = changed(ours, 'xl/worksheets/sheet2.xml', /(?<=<c r="\w+" s="\d+"><v>)(?=\d)/, '9')
    expect(workbookDiffers(other, read.get('ours') ?? none)).toHaveLength(1)
  })
})
