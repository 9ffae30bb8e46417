import { describe, expect, it } from 'vitest'
import { partsOf } from '../data/zip-parts.ts'
import type { Block, Cell, Paragraph, ParagraphStyle, Table } from '../document/blocks.ts'
import { reportDocx } from './report-docx.ts'

const MANNER = { bold: false, soft: false, code: false, apart: false, language: null }

function paragraph(text: string, style: ParagraphStyle = 'plain'): Paragraph {
  return { type: 'paragraph', style, runs: [{ text, ...MANNER }] }
}

async function writtenAs(blocks: Block[]): Promise<string> {
  const file = await reportDocx({ title: 'Pages', language: 'en-GB', mark: null, blocks })
  return new TextDecoder().decode(partsOf(file).get('word/document.xml'))
}

/** Of every paragraph: its words, and whether it is kept whole, and the next one on the same page. */
function keptIn(xml: string): string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = '']) =>
    [
      inside.replace(/<[^>]*>/g, ''),
      ...(inside.includes('<w:keepLines/>') ? ['whole'] : []),
      ...(inside.includes('<w:keepNext/>') ? ['with next'] : []),
    ].join(', '),
  )
}

/** Long texts in the first column and in the last, figures between them. */
function tableOf(rows: number, columns: number, figure = '50% (9)'): Table {
  const cell = (text: string, figure: boolean, header: Cell['header']): Cell => ({
    header,
    figure,
    columns: 1,
    rows: 1,
    blocks: [paragraph(text)],
  })
  const isLong = (at: number) => at === 0 || at === columns - 1
  const row = (header: Cell['header'], short: string, long: string) =>
    Array.from({ length: columns }, (_, at) => cell(isLong(at) ? long : short, !isLong(at), header))
  const body = Array.from({ length: rows }, () => row(null, figure, 'Nobody knows how much water is left'))
  return { type: 'table', caption: [], section: '', head: [row('column', 'Moderate', 'Item')], body }
}

/** In twentieths of a point. */
function columnsIn(xml: string): number[] {
  return [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
}

describe('[E3] the pages of a Word document', () => {
  it('cut no quotation from whose it is, and no record card', async () => {
    const quote: Block = { type: 'quote', blocks: [paragraph('Only with us'), paragraph('Port', 'note')] }
    const card: Block = {
      type: 'card',
      blocks: [
        { ...paragraph('Water'), type: 'heading', level: 4 },
        paragraph('Who?'),
        { type: 'list', ordered: false, items: [[paragraph('We')], [paragraph('They')]] },
      ],
    }
    expect(keptIn(await writtenAs([quote, card, paragraph('After')]))).toEqual([
      'Only with us, whole, with next',
      'Port, whole',
      'Water, whole, with next',
      'Who?, whole, with next',
      'We, whole, with next',
      'They, whole',
      'After',
    ])
  })

  it('rule off record cards that have no more than a name', async () => {
    const card: Block = { type: 'card', blocks: [{ ...paragraph('Water'), type: 'heading', level: 4 }] }
    const xml = await writtenAs([card, card])
    expect(xml.match(/<w:pBdr>.*?<w:between .*?<\/w:pBdr>/gs)).toHaveLength(2)
  })

  it('lie on their side for a wide table only where it is long, or its words would be cut', async () => {
    const liesOnItsSide = async (table: Table) => (await writtenAs([table])).includes('w:orient="landscape"')
    expect(await liesOnItsSide(tableOf(2, 10))).toBe(false)
    expect(await liesOnItsSide(tableOf(30, 10))).toBe(true)
    expect(await liesOnItsSide(tableOf(30, 4))).toBe(false)
    expect(await liesOnItsSide(tableOf(2, 14))).toBe(true)
  })

  it('leave no row of a table alone with its heading', async () => {
    const rowsOf = async (rows: number) =>
      (await writtenAs([tableOf(rows, 3)]))
        .split('<w:tr>')
        .slice(1)
        .map((row) => row.includes('<w:keepNext/>'))
    expect(await rowsOf(3)).toEqual([true, true, false, false])
    expect(await rowsOf(1)).toEqual([true, false])
  })

  it('have room for the figures of a table on one line, also beside long texts', async () => {
    const [, one = 0, other = 0] = columnsIn(await writtenAs([tableOf(3, 5, '13th (tied) · 0.17')]))
    expect(Math.min(one, other)).toBeGreaterThan(1450)
  })
})
