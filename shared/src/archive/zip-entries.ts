/** The directory of a ZIP archive, read with suspicion: nothing is unpacked here. */
import { strFromU8 } from 'fflate'
import { type ArchiveRefusal, isArchiveRefusal, refuseArchive } from './archive-refusal.ts'

export type Limits = {
  /** Of the archive, and of all that is in it. */
  bytes: number
  content: number
  entries: number
  /** Times as large as it lies in the archive. */
  ratio: number
}

export const USUAL_LIMITS: Limits = { bytes: 64_000_000, content: 256_000_000, entries: 500, ratio: 200 }

/** `data`: as it lies in the archive; `size`: unpacked. */
export type ZipEntry = { name: string; packed: boolean; data: Uint8Array; size: number }

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const FIRST_OF_END = 0x50
const END_BYTES = 22
const CENTRAL_BYTES = 46
export const LOCAL_BYTES = 30
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8
/** A little that packs well is no bomb. */
const RATIO_FROM = 1_000_000

export function zipEntries(bytes: Uint8Array, limits: Limits): ZipEntry[] | ArchiveRefusal {
  if (bytes.length > limits.bytes) return refuseArchive('too-big')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) return refuseArchive('foreign')
  const end = bytes.length - END_BYTES
  if (end < 0 || view.getUint32(end, true) !== END) {
    const ended = endWithin(bytes, view)
    return ended === null
      ? refuseArchive('truncated', String(bytes.length))
      : refuseArchive('trailing', String(ended))
  }
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count > limits.entries) return refuseArchive('too-many-entries', String(count))
  if (start + view.getUint32(end + 12, true) !== end) return refuseArchive('truncated', String(end))
  const entries: ZipEntry[] = []
  let at = start
  let from = 0
  let content = 0
  for (let index = 0; index < count; index += 1) {
    const read = entryAt(bytes, view, { at, from, until: start, end })
    if (isArchiveRefusal(read)) return read
    const { entry } = read
    content += entry.size
    if (content > limits.content) return refuseArchive('too-big', entry.name)
    if (entry.size > RATIO_FROM && entry.size > entry.data.length * limits.ratio)
      return refuseArchive('ratio', entry.name)
    if (!isPlainName(entry.name)) return refuseArchive('bad-name', entry.name)
    if (entries.some(({ name }) => name.toLowerCase() === entry.name.toLowerCase()))
      return refuseArchive('duplicate-name', entry.name)
    entries.push(entry)
    at = read.next
    from = read.used
  }
  return at === end ? entries : refuseArchive('damaged', String(at))
}

/** Where a whole archive ends before the file does. An archive within it ends elsewhere than its own directory says. */
function endWithin(bytes: Uint8Array, view: DataView): number | null {
  for (let at = bytes.length - END_BYTES; at >= 0; at -= 1) {
    if (bytes[at] !== FIRST_OF_END || view.getUint32(at, true) !== END) continue
    if (view.getUint32(at + 16, true) + view.getUint32(at + 12, true) === at) return at + END_BYTES
  }
  return null
}

type Place = { at: number; from: number; until: number; end: number }

/** Entries lie one after the other, so that none is counted twice. */
function entryAt(
  bytes: Uint8Array,
  view: DataView,
  { at, from, until, end }: Place,
): { entry: ZipEntry; next: number; used: number } | ArchiveRefusal {
  if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL)
    return refuseArchive('damaged', String(at))
  const method = view.getUint16(at + 10, true)
  if (view.getUint16(at + 8, true) & ENCRYPTED || (method !== STORED && method !== DEFLATED))
    return refuseArchive('foreign', String(at))
  const packed = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
  const next = at + CENTRAL_BYTES + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  const local = view.getUint32(at + 42, true)
  if (next > end || local < from || local + LOCAL_BYTES > until) return refuseArchive('damaged', String(at))
  if (view.getUint32(local, true) !== LOCAL) return refuseArchive('damaged', String(local))
  const data = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (data + packed > until) return refuseArchive('truncated', String(data))
  const name = strFromU8(bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + (nameLength ?? 0)))
  const entry = { name, packed: method === DEFLATED, data: bytes.subarray(data, data + packed), size }
  if (method === STORED && packed !== size) return refuseArchive('damaged', name)
  return { entry, next, used: data + packed }
}

/** Folders of plain names, none of which leads out of where it is unpacked. */
function isPlainName(name: string): boolean {
  return name.length <= 200 && /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/u.test(name) && !/^\d+$/.test(name)
}
