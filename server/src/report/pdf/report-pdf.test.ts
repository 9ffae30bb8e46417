import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { HOSTILE, hostileDocument } from '../../testing/hostile-document.ts'
import { sourceOf } from '../../testing/printed.ts'
import {
  allNodes,
  at,
  entry,
  fileString,
  type PdfFile,
  readOut,
  readPdf,
  refIn,
} from '../../testing/read-pdf.ts'
import { type ReportDocument, textOf } from '../document/blocks.ts'
import { reportDocument } from '../document/report-document.tsx'
import { reportPdf } from './report-pdf.ts'

const WRITTEN_AT = Date.UTC(2026, 10, 22)

const sample = (language: 'es' | 'en' | 'pt') =>
  reportDocument(sourceOf(reportOf(sampleScene(8).scene.live.state), language))

const made = async (document: ReportDocument): Promise<PdfFile> =>
  readPdf(await reportPdf(document, WRITTEN_AT))

/** White space is where lines end; half a sign can be in no file. */
const flat = (text: string) => text.replace(/\s+/g, '').replace(/\p{Surrogate}/gu, '\ufffd')

/** The objects of the file without the texts in them. */
const orders = ({ objects }: PdfFile) =>
  [...objects.values()].map(({ text }) => text.replace(/\((?:\\.|[^\\)])*\)/gs, '()')).join('\n')

const CHILDREN: Record<string, RegExp> = {
  Document: /^Sect$/,
  Sect: /^(H\d|P|L|BlockQuote|Table|Figure)$/,
  L: /^LI$/,
  LI: /^(Lbl|LBody)$/,
  LBody: /^(P|L|BlockQuote|Table|Figure)$/,
  BlockQuote: /^(P|L)$/,
  Table: /^(Caption|THead|TBody|TR)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TR: /^(TH|TD)$/,
  TH: /^(P|L)$/,
  TD: /^(P|L)$/,
}

function expectAccessible(file: PdfFile, { title, language }: ReportDocument): void {
  expect(file.catalog).toContain(`/Lang (${language})`)
  expect(at(file.objects, refIn(file.catalog, 'MarkInfo')).text).toContain('/Marked true')
  expect(at(file.objects, refIn(file.catalog, 'ViewerPreferences')).text).toContain('/DisplayDocTitle true')
  const about = Buffer.from(at(file.objects, refIn(file.catalog, 'Metadata')).stream, 'latin1').toString()
  expect(about).toContain('<pdfuaid:part>1</pdfuaid:part>')
  const printed = /<rdf:li xml:lang="x-default">(.*?)<\/rdf:li>/s.exec(about)?.[1] ?? ''
  expect(printed).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos);)/)
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  expect(printed.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '')).toBe(
    title.replace(/\p{Surrogate}/gu, '\ufffd'),
  )
  for (const page of file.pages) expect(page).toMatchObject({ untagged: [], undrawn: 0 })
  for (const { type, children } of allNodes(file.root))
    for (const child of children) expect(child.type).toMatch(CHILDREN[type] ?? /^nothing$/)
}

function expectTables(file: PdfFile): void {
  for (const { type, entries } of allNodes(file.root)) {
    if (type === 'TH') expect(entries).toMatch(/\/Scope \/(Column|Row)/)
    if (type === 'Figure') expect(entries).toMatch(/\/BBox \[[\d. -]+\]/)
    if (type === 'Figure') expect(entry(entries, 'Alt')).not.toBe('')
    if (type === 'L') expect(entries).toMatch(/\/ListNumbering \/(Decimal|Disc)/)
  }
  let level = 0
  for (const { type } of allNodes(file.root)) {
    if (!/^H\d$/.test(type)) continue
    expect(Number(type[1])).toBeLessThanOrEqual(level + 1)
    level = Number(type[1])
  }
}

function expectFonts(file: PdfFile): void {
  const fonts = [...file.objects.values()].filter(({ text }) => text.startsWith('<<\n/Type /Font\n'))
  const whole = fonts.filter(({ text }) => text.includes('/Subtype /Type0'))
  expect(whole.length * 2).toBe(fonts.length)
  for (const { text } of whole) {
    const descendant = at(file.objects, refIn(text, 'DescendantFonts')).text
    const { text: about } = at(file.objects, refIn(descendant, 'FontDescriptor'))
    expect(at(file.objects, refIn(about, 'FontFile2')).stream.length).toBeGreaterThan(500)
    expect(at(file.objects, refIn(text, 'ToUnicode')).stream).toContain('beginbfchar')
  }
}

describe('the report as PDF', () => {
  it.each(['es', 'en', 'pt'] as const)(
    '[E7] has every word in its structure, in order, in %s',
    async (language) => {
      const document = sample(language)
      const file = await made(document)
      expect(flat(readOut(file.root))).toBe(flat(textOf(document.blocks)))
      expectAccessible(file, document)
      expectTables(file)
      expectFonts(file)
    },
  )

  it.each(Object.entries(HOSTILE))('[S8] is inert and loses nothing of a %s', async (_name, text) => {
    const document = hostileDocument([text], 'BORRADOR')
    const file = await made(document)
    expect(flat(readOut(file.root))).toBe(flat(textOf(document.blocks)))
    expectAccessible(file, document)
    expectTables(file)
    expectFonts(file)
    expect(orders(file)).not.toMatch(
      /\/(JS|JavaScript|AA|OpenAction|URI|Launch|Annots|EmbeddedFiles|GoToR)\b/,
    )
  })

  it('[E7] says which words are of another language', async () => {
    const document = hostileDocument(['hola'])
    const file = await made(document)
    const parts = file.root.children.map(({ entries }) => fileString(entry(entries, 'Lang')))
    expect(parts).toEqual(['', 'en'])
    const foreign = allNodes(file.root).filter(({ type }) => type === 'H3')
    expect(foreign.map(({ entries }) => fileString(entry(entries, 'Lang')))).toEqual(['pt', 'pt'])
    const spans = [...file.objects.values()].flatMap(({ stream }) => [
      ...stream.matchAll(/\/Lang <feff([0-9a-f]+)>/g),
    ])
    expect(new Set(spans.map(([, lang]) => lang))).toEqual(
      new Set([Buffer.from('pt', 'utf16le').swap16().toString('hex')]),
    )
  })

  it('[E7] is the same bytes for the same document and date', async () => {
    const document = hostileDocument([HOSTILE.pictures ?? ''])
    const [one, again, later] = await Promise.all(
      [WRITTEN_AT, WRITTEN_AT, WRITTEN_AT + 86_400_000].map((at) => reportPdf(document, at)),
    )
    expect(one).toEqual(again)
    expect(one).not.toEqual(later)
  })

  it('[E7] opens elsewhere, with its title, its headings beside the pages and its structure', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const document = sample('es')
    const bytes = await reportPdf(document, WRITTEN_AT)
    const opened = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
    const { info } = await opened.getMetadata()
    expect(info).toMatchObject({ Title: document.title, Language: document.language })
    const headings = document.blocks
      .filter(({ type }) => type === 'heading')
      .map((block) => textOf([block]).trim())
    expect(titlesOf(await opened.getOutline())).toEqual(headings)
    const pages = await Promise.all(
      Array.from({ length: opened.numPages }, (_, at) => opened.getPage(at + 1)),
    )
    for (const page of pages) expect((await page.getStructTree())?.children.length).toBeGreaterThan(0)
    const contents = await Promise.all(
      pages.map((page) => page.getTextContent({ disableNormalization: true })),
    )
    const words = flat(
      contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(''),
    )
    for (const heading of headings) expect(words).toContain(flat(heading))
    await opened.loadingTask.destroy()
  })
})

type Title = { title: string; items: Title[] }

function titlesOf(titles: readonly Title[] | null): string[] {
  return (titles ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)])
}
