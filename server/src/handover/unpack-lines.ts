/** The text of a packed file, or why it is none: nothing of a stranger's file is believed before it is known to be whole. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { isRefusal, type Refusal, refuse } from '@cabildo/shared/refusal'
import { End, VERSION } from '@cabildo/shared/wire/workshop-file'
import { WORKSHOP_FORMAT } from '@cabildo/shared/workshop-format'

/** Of a packed file: a day with 500 people stays far below. */
export const FILE_MAX = 32 * 1024 * 1024
const TEXT_MAX = 256 * 1024 * 1024
/** Salts and hashes do not pack; what packs better than this is no workshop. */
const RATIO_MAX = 60
/** So small that what it unpacks to harms nobody. */
const HARMLESS = 1024 * 1024
/** The shortest of what a workshop is made of are longer on the whole; empty lines without end would fill the memory. */
const LINES_MAX = 1_000_000

const LINE_END = 0x0a

export type Limits = { file: number; text: number; lines?: number }

/** All lines but the last, which was held to them. */
export async function unpackLines(
  file: Uint8Array,
  limits: Limits = { file: FILE_MAX, text: TEXT_MAX },
): Promise<string[] | Refusal> {
  if (file.length > limits.file) return refuse('file-too-big')
  const most = Math.min(limits.text, Math.max(HARMLESS, file.length * RATIO_MAX))
  const text = await unpack(file, most, limits.lines ?? LINES_MAX)
  return isRefusal(text) ? text : wholeLines(text)
}

async function unpack(file: Uint8Array, maxOutputLength: number, lines: number): Promise<string | Refusal> {
  try {
    const bytes = await promisify(gunzip)(file, { maxOutputLength })
    if (hasMoreLines(bytes, lines)) return refuse('file-too-big')
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    const code = String(Reflect.get(Object(error), 'code'))
    if (code === 'ERR_BUFFER_TOO_LARGE') return refuse('file-too-big')
    if (code === 'Z_BUF_ERROR' && file.length > 0) return refuse('file-cut-off')
    const isPacked = file[0] === 0x1f && file[1] === 0x8b
    return isPacked ? refuse('file-damaged', { params: { line: 1 } }) : refuse('file-foreign')
  }
}

function hasMoreLines(bytes: Buffer, most: number): boolean {
  let lines = 0
  for (let at = bytes.indexOf(LINE_END); at !== -1; at = bytes.indexOf(LINE_END, at + 1)) {
    lines += 1
    if (lines > most) return true
  }
  return false
}

function wholeLines(text: string): string[] | Refusal {
  const version = versionOf(text)
  if (version === null) return refuse('file-foreign')
  if (version > VERSION) return refuse('file-newer', { params: { version } })
  const lines = text.split('\n')
  const rest = lines.pop()
  const last = lines.pop() ?? ''
  const end = End.safeParse(parsed(last))
  if (rest !== '' || !end.success) return refuse('file-cut-off')
  const before = text.slice(0, text.length - last.length - 1)
  const sha256 = createHash('sha256').update(before).digest('hex')
  const { end: told } = end.data
  if (told.lines !== lines.length || told.sha256 !== sha256) {
    return refuse('file-damaged', { params: { line: firstUnreadable(lines) } })
  }
  return lines
}

function versionOf(text: string): number | null {
  const first: unknown = parsed(text.slice(0, text.indexOf('\n')))
  const [format, version] = ['format', 'version'].map((name): unknown => Reflect.get(Object(first), name))
  return format === WORKSHOP_FORMAT && typeof version === 'number' ? version : null
}

/** The hash says only that something is wrong: a line that is no JSON is where, else the last, which does not fit. */
function firstUnreadable(lines: readonly string[]): number {
  const bad = lines.findIndex((line) => parsed(line) === undefined)
  return bad === -1 ? lines.length + 1 : bad + 1
}

export function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
