/** Reads a PDF of ours back, object by object: what a reader for the blind would be given, in its order. */
import { inflateSync } from 'node:zlib'
import { contentOf, type PageContent } from './read-pdf-page.ts'

type PdfObject = { text: string; stream: string }

export type PdfNode = {
  type: string
  text: string
  /** Those of its own words, counted from zero. */
  pages: number[]
  entries: string
  children: PdfNode[]
}

export type PdfFile = {
  objects: Map<number, PdfObject>
  pages: PageContent[]
  root: PdfNode
  catalog: string
}

export function readPdf(bytes: Uint8Array): PdfFile {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'))
  const catalog = [...objects.values()].find(({ text }) => text.includes('/Type /Catalog'))?.text ?? ''
  const pageIds = refsIn(entry(at(objects, refIn(catalog, 'Pages')).text, 'Kids'))
  const pages = new Map(pageIds.map((id) => [id, pageOf(objects, id)]))
  const [top = 0] = refsIn(entry(at(objects, refIn(catalog, 'StructTreeRoot')).text, 'K'))
  return { objects, catalog, pages: [...pages.values()], root: nodeOf(objects, pages, top) }
}

/** The value of an entry up to the next one. */
export function entry(text: string, name: string): string {
  const from = text.search(new RegExp(`/${name}\\b`))
  if (from < 0) return ''
  const value = text.slice(from + name.length + 1).trimStart()
  if (!value.startsWith('[')) return value.split('\n')[0] ?? ''
  return value.slice(0, value.indexOf(']') + 1)
}

export function refIn(text: string, name: string): number {
  return refsIn(entry(text, name))[0] ?? 0
}

export function at(objects: ReadonlyMap<number, PdfObject>, id: number): PdfObject {
  const found = objects.get(id)
  if (!found) throw new Error(`no object ${id}`)
  return found
}

export function allNodes(node: PdfNode): PdfNode[] {
  return [node, ...node.children.flatMap(allNodes)]
}

/** What is read out; what is drawn is named. */
export function readOut({ type, text, entries, children }: PdfNode): string {
  if (type === 'Lbl') return ''
  if (type === 'Figure') return fileString(entry(entries, 'Alt'))
  return text + children.map(readOut).join('')
}

/** A literal string of the file. */
export function fileString(literal: string): string {
  const raw = literal
    .replace(/^\(|\)$/g, '')
    .replace(/\\([nrtbf()\\])/g, (_, sign: string) => ESCAPED[sign] ?? sign)
  if (!raw.startsWith('\u00fe\u00ff')) return raw
  return Buffer.from(raw.slice(2), 'latin1').swap16().toString('utf16le')
}

const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function refsIn(text: string): number[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id))
}

function objectsOf(file: string): Map<number, PdfObject> {
  const table = file.slice(Number(/startxref\n(\d+)/.exec(file)?.[1]))
  const offsets = [...table.matchAll(/(\d{10}) 00000 n/g)].map(([, offset]) => Number(offset))
  return new Map(offsets.map((offset, index) => [index + 1, objectAt(file, offset)]))
}

function objectAt(file: string, offset: number): PdfObject {
  const from = file.indexOf('obj', offset) + 4
  const streamAt = file.indexOf('\nstream\n', from)
  const end = file.indexOf('\nendobj', from)
  if (streamAt < 0 || streamAt > end) return { text: file.slice(from, end), stream: '' }
  const text = file.slice(from, streamAt)
  const raw = file.slice(streamAt + 8, streamAt + 8 + Number(entry(text, 'Length')))
  const isPacked = text.includes('/FlateDecode')
  const stream = isPacked ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw
  return { text, stream }
}

function pageOf(objects: Map<number, PdfObject>, id: number): PageContent {
  const { text } = at(objects, id)
  const fonts = at(objects, refIn(text, 'Resources')).text
  const maps = [...fonts.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font]) => {
    const map = at(objects, refIn(at(objects, Number(font)).text, 'ToUnicode')).stream
    return [name, unicodeOf(map)] as const
  })
  return contentOf(at(objects, refIn(text, 'Contents')).stream, new Map(maps))
}

function unicodeOf(map: string): Map<string, string> {
  return new Map(
    [...map.matchAll(/^<(....)> <([0-9a-f]+)>$/gm)].map(([, code = '', text = '']) => [code, utf16(text)]),
  )
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}

function nodeOf(
  objects: Map<number, PdfObject>,
  pages: ReadonlyMap<number, PageContent>,
  id: number,
): PdfNode {
  const { text } = at(objects, id)
  const kids = entry(text, 'K')
  const own = refIn(text.replace(kids, ''), 'Pg')
  const node: PdfNode = { type: entry(text, 'S').slice(1), text: '', pages: [], entries: text, children: [] }
  const parts = kids.matchAll(/<<[^>]*\/Pg (\d+) 0 R[^>]*\/MCID (\d+)[^>]*>>|(\d+) 0 R|(\d+)/g)
  for (const [, elsewhere, there, child, here] of parts) {
    if (child !== undefined) node.children.push(nodeOf(objects, pages, Number(child)))
    else {
      const page = elsewhere === undefined ? own : Number(elsewhere)
      const part = Number(there ?? here)
      const words = pages.get(page)?.parts.get(part)
      if (words === undefined) throw new Error(`the structure names content ${part}, which is on no page`)
      node.text += words
      node.pages.push([...pages.keys()].indexOf(page))
    }
  }
  return node
}
