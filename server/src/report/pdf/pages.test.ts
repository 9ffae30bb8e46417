import { describe, expect, it } from 'vitest'
import { HOSTILE } from '../../testing/hostile-document.ts'
import { allNodes, type PdfFile, type PdfNode, readPdf } from '../../testing/read-pdf.ts'
import type { Block, Cell, ReportDocument, Run } from '../document/blocks.ts'
import { reportPdf } from './report-pdf.ts'

const run = (text: string): Run => ({
  text,
  bold: false,
  soft: false,
  code: false,
  apart: true,
  language: null,
})
const says = (text: string): Block => ({ type: 'paragraph', style: 'plain', runs: [run(text)] })
const cell = (text: string, header: Cell['header'] = null): Cell => ({
  header,
  figure: false,
  columns: 1,
  rows: 1,
  blocks: [says(text)],
})
const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  type: 'table',
  caption: [],
  section: '',
  head: [head.map((text) => cell(text, 'column'))],
  body: rows.map((row) => row.map((text, at) => cell(text, at === 0 ? 'row' : null))),
})
const many = <T>(count: number, each: (at: number) => T) => Array.from({ length: count }, (_, at) => each(at))

async function made(blocks: Block[], mark: string | null = null): Promise<PdfFile> {
  const title: Block = { type: 'heading', level: 1, runs: [run('Report')] }
  const document: ReportDocument = { title: 'Report', language: 'en', mark, blocks: [title, ...blocks] }
  return readPdf(await reportPdf(document, 0))
}

const pagesOf = (node: PdfNode) => new Set(allNodes(node).flatMap(({ pages }) => pages))
const sizes = ({ objects }: PdfFile) =>
  [...objects.values()].flatMap(({ text }) => {
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? []
    return width && height ? [Number(width) > Number(height) ? 'turned' : 'upright'] : []
  })

const LONG = many(60, (at) => [`row ${at}`, 'Water is short in summer. '.repeat(1 + (at % 7)), String(at)])

describe('[E8] on paper', () => {
  it('a table begins every page with its head, and no row is parted', async () => {
    const file = await made([table(['What', 'Said of it', 'How often'], LONG)])
    expect(file.pages.length).toBeGreaterThan(2)
    const [first, ...later] = file.pages
    expect(first?.artifacts).not.toContain('Said of it')
    for (const page of later) expect(page.artifacts).toContain('Said of it')
    const rows = allNodes(file.root).filter(({ type }) => type === 'TR')
    expect(rows.map((row) => pagesOf(row).size)).toEqual(many(61, () => 1))
  })

  it('a row that is higher than a page goes on overleaf, also as the head', async () => {
    const word = HOSTILE.longWord ?? ''
    const file = await made([table([word, 'b'], [['c', word.repeat(3)]])])
    const rows = allNodes(file.root).filter(({ type }) => type === 'TR')
    for (const row of rows) expect(pagesOf(row).size).toBeGreaterThan(1)
    for (const { lowest } of file.pages) expect(lowest).toBeLessThan(841)
  })

  it('a wide table turns the sheet, and what follows turns it back', async () => {
    const head = many(12, (at) => `Responsabilidades${at}`)
    const file = await made([says('before'), table(head, [head, head]), says('after')])
    expect(sizes(file)).toEqual(['upright', 'turned', 'upright'])
    const slim = await made([table(head.slice(0, 5), [head.slice(0, 5)])])
    expect(sizes(slim)).toEqual(['upright'])
  })

  it('a heading stands with what it is of', async () => {
    const blocks = many(90, (at): Block[] => [
      { type: 'heading', level: 2, runs: [run(`Part ${at}`)] },
      at % 2 ? says('Two lines of words. '.repeat(8)) : table(['a', 'b'], [['c', 'd']]),
    ])
    const file = await made(blocks.flat())
    const [, ...parts] = file.root.children.flatMap(({ children }) => children)
    for (let at = 0; at < parts.length; at += 2) {
      const [heading, body] = [parts[at], parts[at + 1]]
      if (heading && body) expect([...pagesOf(body)][0]).toBe([...pagesOf(heading)][0])
    }
  })

  it('a heading and the note right below it stand with what they are of', async () => {
    const blocks = many(90, (at): Block[] => [
      { type: 'heading', level: 3, runs: [run(`Part ${at}`)] },
      { type: 'paragraph', style: 'note', runs: [run('How it was counted.')] },
      says('Two lines of words. '.repeat(8 + (at % 3) * 6)),
    ])
    const file = await made(blocks.flat())
    const [, ...parts] = file.root.children.flatMap(({ children }) => children)
    expect(parts).toHaveLength(90 * 3)
    for (let at = 0; at < parts.length; at += 3) {
      const first = parts.slice(at, at + 3).map((part) => [...pagesOf(part)][0])
      expect(new Set(first).size, `Part ${at / 3}`).toBe(1)
    }
  })

  it('a page ends where the document says so, once, also before a wide table and at the end', async () => {
    const head = many(12, (at) => `Responsabilidades${at}`)
    const end: Block = { type: 'break' }
    const file = await made([
      ...[says('first'), end, says('second'), end],
      ...[table(head, [head]), end, says('last'), end],
    ])
    expect(sizes(file)).toEqual(['upright', 'upright', 'turned', 'upright'])
    const parts = file.root.children.flatMap(({ children }) => children)
    expect(parts.map((part) => [...pagesOf(part)])).toEqual([[0], [0], [1], [2], [3]])
  })

  it('a short record card stays whole', async () => {
    const card = (at: number): Block => ({
      type: 'card',
      blocks: [
        { type: 'heading', level: 4, runs: [run(`Card ${at}`)] },
        ...many(5, (field) => says(`Field ${at} ${field}`)),
      ],
    })
    const file = await made(many(30, card))
    const [, ...parts] = file.root.children.flatMap(({ children }) => children)
    expect(parts).toHaveLength(30 * 6)
    for (let at = 0; at < parts.length; at += 6)
      expect(new Set(parts.slice(at, at + 6).flatMap((part) => [...pagesOf(part)])).size).toBe(1)
    expect(file.pages.length).toBeGreaterThan(2)
  })

  it('the mark of an edition stands on every page, upright or turned, and on no other edition', async () => {
    const head = many(12, (at) => `Responsabilidades${at}`)
    const blocks = [...many(80, () => says('Words. '.repeat(40))), table(head, [head])]
    const [marked, plain] = [await made(blocks, 'BORRADOR'), await made(blocks)]
    expect(marked.pages.length).toBeGreaterThan(3)
    for (const page of marked.pages) expect(page.artifacts.split('BORRADOR')).toHaveLength(3)
    for (const page of plain.pages) expect(page.artifacts).not.toContain('BORRADOR')
    for (const [number, page] of plain.pages.entries())
      expect(page.artifacts).toContain(`${number + 1} / ${plain.pages.length}`)
  })
})
