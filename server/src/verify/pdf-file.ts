/** A PDF as our own writer lays it out: a header, objects one after the other, the table of where they lie, the trailer. */
import { inflateSync } from 'node:zlib'

/** `head`: from its number to its stream, one sign a byte; `stream` as it lies in the file, null where it has none. */
export type PdfObject = { id: number; head: string; stream: Buffer | null }
export type PdfFile = { header: string; objects: PdfObject[]; tail: string }

const STREAM = 'stream\n'
const STREAM_ENDS = '\nendstream\nendobj\n'
const ENDS = 'endobj\n'

/** Null where it is laid out otherwise. */
export function readPdfFile(bytes: Uint8Array): PdfFile | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = file.indexOf(' 0 obj\n')
  at = at < 0 ? -1 : file.lastIndexOf('\n', at) + 1
  if (at <= 0) return null
  const header = file.toString('latin1', 0, at)
  const objects: PdfObject[] = []
  for (;;) {
    const begins = /^(\d+) 0 obj\n/.exec(file.toString('latin1', at, at + 24))
    if (begins === null) break
    const ends = firstOf(file, at)
    if (ends === null) return null
    const head = file.toString('latin1', at, ends.at)
    const id = Number(begins[1])
    if (!ends.isStream) {
      objects.push({ id, head, stream: null })
      at = ends.at + ENDS.length
      continue
    }
    const length = Number(/\/Length (\d+)\n/.exec(head)?.[1] ?? Number.NaN)
    const from = ends.at + STREAM.length
    const until = from + length
    if (file.toString('latin1', until, until + STREAM_ENDS.length) !== STREAM_ENDS) return null
    objects.push({ id, head, stream: file.subarray(from, until) })
    at = until + STREAM_ENDS.length
  }
  return { header, objects, tail: file.toString('latin1', at) }
}

/**
 * Where the next line begins that says that a stream begins or that the object ends. The stream is looked for up to that end
 * alone: to the end of the file, once for each object, would take longer than anybody waits.
 */
function firstOf(file: Buffer, from: number): { at: number; isStream: boolean } | null {
  const ends = file.indexOf(`\n${ENDS}`, from)
  if (ends < 0) return null
  const stream = file.subarray(from, ends + 1).indexOf(`\n${STREAM}`)
  return stream >= 0 ? { at: from + stream + 1, isStream: true } : { at: ends + 1, isStream: false }
}

/**
 * At most one byte more than `most`, so that none grows beyond what it is compared with. Null where it cannot be unpacked, or
 * holds more than what is unpacked; empty where there is none.
 */
export function unpackedStream({ head, stream }: PdfObject, most = Number.POSITIVE_INFINITY): Buffer | null {
  if (stream === null) return Buffer.alloc(0)
  if (!head.includes('/Filter /FlateDecode')) return stream
  const limit = Number.isFinite(most) ? { maxOutputLength: most + 1 } : {}
  try {
    // With `info` it is told how far was read; the types of Node do not say so.
    const { buffer, engine } = inflateSync(stream, { ...limit, info: true }) as unknown as Inflated
    return engine.bytesWritten === stream.length ? buffer : null
  } catch {
    return null
  }
}

type Inflated = { buffer: Buffer; engine: { bytesWritten: number } }

/** The file with the streams of another, everything laid out again around them. */
export function withStreamsOf({ header, objects, tail }: PdfFile, other: PdfFile): Uint8Array {
  const parts: Buffer[] = [Buffer.from(header, 'latin1')]
  const places = new Map<number, number>()
  let length = header.length
  const add = (part: Buffer) => {
    parts.push(part)
    length += part.length
  }
  for (const [at, { id, head, stream }] of objects.entries()) {
    places.set(id, length)
    const own = other.objects[at]?.stream ?? stream
    if (stream === null || own === null) {
      add(Buffer.from(head + ENDS, 'latin1'))
      continue
    }
    add(Buffer.from(head.replace(/\/Length \d+\n/, `/Length ${own.length}\n`) + STREAM, 'latin1'))
    add(own)
    add(Buffer.from(STREAM_ENDS, 'latin1'))
  }
  const table = length
  let id = 0
  const placed = tail
    .replace(/^\d{10} 00000 n /gm, (entry) => {
      id += 1
      return `${String(places.get(id) ?? Number(entry.slice(0, 10))).padStart(10, '0')} 00000 n `
    })
    .replace(/(startxref\n)\d+/, `$1${table}`)
  add(Buffer.from(placed, 'latin1'))
  return Buffer.concat(parts)
}
