/** Reads a tagged PDF as LibreOffice writes it: its words in the order of its structure, and its bookmarks. */
import { inflateSync } from 'node:zlib'

type Objects = ReadonlyMap<number, { text: string; stream: string }>
/** Of a page, by their number in the structure. */
type Parts = ReadonlyMap<number, string>

/** `words` are without those of drawings, of marks of lists and of what is repeated on every page. */
type OfficePdf = { words: string; bookmarks: string[]; drawings: number }

export function readOfficePdf(bytes: Uint8Array): OfficePdf {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'))
  const all = [...objects.values()]
  const pages = new Map(
    [...objects].flatMap(([id, { text }]) =>
      /\/Type\s*\/Page\b/.test(text) ? [[id, partsOf(objects, text)] as const] : [],
    ),
  )
  const top = all.find(({ text }) => /\/Type\s*\/StructTreeRoot/.test(text))
  const catalog = all.find(({ text }) => /\/Type\s*\/Catalog/.test(text))
  if (!top || !catalog) throw new Error('a PDF without structure')
  const said = wordsOf(objects, pages, top.text)
  return {
    words: said.replaceAll(DRAWING, ''),
    bookmarks: bookmarksBelow(objects, refIn(catalog.text, 'Outlines')),
    drawings: said.split(DRAWING).length - 1,
  }
}

function objectsOf(file: string): Objects {
  const table = file.slice(Number(/startxref\s+(\d+)/.exec(file.slice(-100))?.[1]))
  const starts = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)]
  const bodies = starts.flatMap(([, at, kind], id) =>
    kind === 'n' ? [[id, bodyAt(file, Number(at))] as const] : [],
  )
  const texts = new Map(bodies.map(([id, { text }]) => [id, text]))
  return new Map(
    bodies.map(([id, { text, streamAt }]) => {
      const length = refIn(text, 'Length')
      const size = Number(length > 0 ? texts.get(length) : /\/Length\s+(\d+)/.exec(text)?.[1])
      return [id, { text, stream: streamAt > 0 ? unpacked(text, file.slice(streamAt, streamAt + size)) : '' }]
    }),
  )
}

function bodyAt(file: string, at: number): { text: string; streamAt: number } {
  const from = file.indexOf('obj', at) + 3
  const end = file.indexOf('endobj', from)
  const stream = /stream\r?\n/.exec(file.slice(from, end))
  if (!stream) return { text: file.slice(from, end), streamAt: 0 }
  return {
    text: file.slice(from, from + stream.index),
    streamAt: from + stream.index + stream[0].length,
  }
}

/** Pictures and fonts stay as they are. */
function unpacked(text: string, raw: string): string {
  const isWords = text.includes('/FlateDecode') && !/\/Length1\b|\/Subtype\s*\/Image/.test(text)
  return isWords ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : ''
}

function refIn(text: string, name: string): number {
  return Number(new RegExp(`/${name}\\s+(\\d+) 0 R`).exec(text)?.[1] ?? 0)
}

const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')

const TOKEN =
  /\/[\w#]+\s*(?:<<((?:[^<>]|<[0-9A-Fa-f]*>)*)>>\s*)?(?:BDC|BMC)|(EMC)|\/(F\d+) [\d.-]+ Tf|(?:\[([^\]]*)\]|(<[0-9A-Fa-f]*>))\s*TJ?j?/g

/** Words outside of every part stand on the page alone: its bands, heads of tables said again. */
function partsOf(objects: Objects, page: string): Parts {
  const resources = objects.get(refIn(page, 'Resources'))?.text ?? page
  const list = objects.get(refIn(resources, 'Font'))?.text ?? resources
  const fonts = new Map(
    [...list.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => [
      name,
      signsOf(objects, Number(id)),
    ]),
  )
  const parts = new Map<number, string>()
  const open: { part: number; isSaid: boolean }[] = []
  const put = (part: number, text: string) => parts.set(part, (parts.get(part) ?? '') + text)
  let font = new Map<string, string>()
  const content = objects.get(refIn(page, 'Contents'))?.stream ?? ''
  for (const [token, entries = '', end, name, array, single] of content.matchAll(TOKEN)) {
    const { part, isSaid } = open.at(-1) ?? { part: -1, isSaid: false }
    if (end !== undefined) open.pop()
    else if (name !== undefined) font = fonts.get(name) ?? new Map()
    else if (/BDC$|BMC$/.test(token)) {
      const own = Number(/\/MCID\s+(\d+)/.exec(entries)?.[1] ?? part)
      const said = /\/ActualText\s*<FEFF([0-9A-F]*)>/i.exec(entries)?.[1]
      if (said !== undefined) put(own, utf16(said))
      open.push({ part: own, isSaid: isSaid || said !== undefined })
    } else if (!isSaid) put(part, shown(array ?? single ?? '', font))
  }
  return parts
}

function shown(text: string, font: ReadonlyMap<string, string>): string {
  const size = [...font.keys()][0]?.length ?? 2
  const codes = [...text.matchAll(/<([0-9A-Fa-f]*)>/g)].flatMap(([, hex = '']) =>
    Array.from({ length: hex.length / size }, (_, at) => hex.slice(at * size, (at + 1) * size)),
  )
  return codes.map((code) => font.get(code.toUpperCase()) ?? '').join('')
}

function signsOf(objects: Objects, font: number): Map<string, string> {
  const map = objects.get(refIn(objects.get(font)?.text ?? '', 'ToUnicode'))?.stream ?? ''
  const pairs = map.slice(map.indexOf('beginbfchar'))
  return new Map(
    [...pairs.matchAll(/^<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>\s*$/gm)].map(([, code = '', text = '']) => [
      code.toUpperCase(),
      utf16(text),
    ]),
  )
}

/** Stands in words where a drawing stands; no font has it. */
const DRAWING = '\ufdd0'
const MARK = /^(?:\d+\.|[•–▪])\s*$/

function wordsOf(
  objects: Objects,
  pages: ReadonlyMap<number, Parts>,
  element: string,
  beginsItem = false,
): string {
  const type = /\/S\s*\/([\w#]+)/.exec(element)?.[1]
  if (type === 'Figure') return DRAWING
  if (type === 'Lbl') return ''
  const own = refIn(element, 'Pg')
  const kids = /\/K\s*(?:\[([^\]]*)\]|(\d+ 0 R|\d+))/.exec(element)
  const parts = (kids?.[1] ?? kids?.[2] ?? '').matchAll(/<<([^>]*)>>|(\d+) 0 R|(\d+)/g)
  const said = [...parts].map(([, elsewhere, child, here], at) => {
    if (child !== undefined)
      return wordsOf(objects, pages, objects.get(Number(child))?.text ?? '', type === 'LBody' && at === 0)
    const page = elsewhere === undefined ? own : refIn(elsewhere, 'Pg')
    const part = Number(here ?? /\/MCID (\d+)/.exec(elsewhere ?? '')?.[1])
    const words = pages.get(page)?.get(part) ?? ''
    return beginsItem && at === 0 && MARK.test(words) ? '' : words
  })
  return said.join('')
}

function bookmarksBelow(objects: Objects, id: number): string[] {
  const found: string[] = []
  let next = refIn(objects.get(id)?.text ?? '', 'First')
  while (next > 0) {
    const text = objects.get(next)?.text ?? ''
    const title = /\/Title\s*<FEFF([0-9A-F]*)>/i.exec(text)?.[1] ?? ''
    found.push(utf16(title), ...bookmarksBelow(objects, next))
    next = refIn(text, 'Next')
  }
  return found
}
