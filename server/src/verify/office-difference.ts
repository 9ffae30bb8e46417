/** Where two files of Office first differ: the cell of a sheet, the words of a document, or the part of the file. */
import { unzipSync } from 'fflate'
import type { Difference } from './difference.ts'
import { firstUnlike, textOf, unescaped, unlikeWords } from './text-difference.ts'

const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/
const DOCUMENT = 'word/document.xml'
/** A part may be larger than the program would have written it, and not by more. */
const MORE = 1_000_000

/** Null where it cannot be read as one, or only its packing differs. */
export function officeDifference(found: Uint8Array, expected: Uint8Array): Difference | null {
  const parts = unzipSync(expected)
  const own = unpacked(found, parts)
  if (own === null) return null
  const names = [...new Set([DOCUMENT, ...Object.keys(parts), ...Object.keys(own)])].filter(
    (name) => name in parts || name in own,
  )
  for (const name of names.sort(sheetsFirst)) {
    const [one, other] = [own[name], parts[name]]
    const [text, written] = [textIn(own, name), textIn(parts, name)]
    if (one && other && text === written && Buffer.compare(one, other) === 0) continue
    const words = one && other ? unlikeWords(text, written) : null
    const part = { place: { at: 'part', part: name } as const, found: '', expected: '' }
    return words === null ? part : { ...words, place: placeIn(name, text, written, parts) }
  }
  return null
}

/** A part that would grow beyond what is there to be compared with is no part of ours. */
function unpacked(archive: Uint8Array, parts: Record<string, Uint8Array>): Record<string, Uint8Array> | null {
  try {
    return unzipSync(archive, {
      filter: ({ name, originalSize }) => originalSize <= (parts[name]?.length ?? 0) + MORE,
    })
  } catch {
    return null
  }
}

/** In a sheet the words themselves stand for their numbers in the list of words. */
function textIn(parts: Record<string, Uint8Array>, name: string): string {
  const xml = textOf(parts[name] ?? new Uint8Array())
  if (!SHEET.test(name)) return xml
  const words = textOf(parts[WORDS] ?? new Uint8Array())
    .split('<si>')
    .slice(1)
    .map((entry) => entry.slice(0, LONGEST).replace(/<[^<>]*>/g, ''))
  return xml.replace(WORD_CELL, (_cell, start: string, at: string) => `${start}${words[Number(at)] ?? at}`)
}

const WORDS = 'xl/sharedStrings.xml'
const WORD_CELL = /(<c r="[A-Z]+\d{1,7}"[^<>]{0,40} t="s"[^<>]{0,40}><v>)(\d{1,9})(?=<\/v>)/g
/** Of a word, so that one that stands in every cell does not grow beyond measure. */
const LONGEST = 300

/** What people read comes before what only programs do. */
function sheetsFirst(one: string, other: string): number {
  return rankOf(one) - rankOf(other) || (one < other ? -1 : one > other ? 1 : 0)
}

function rankOf(name: string): number {
  const sheet = SHEET.exec(name)
  if (name === DOCUMENT) return 0
  return sheet ? Number(sheet[1]) : Number.MAX_SAFE_INTEGER
}

function placeIn(
  name: string,
  text: string,
  written: string,
  parts: Record<string, Uint8Array>,
): Difference['place'] {
  const sheet = SHEET.exec(name)
  const cell = sheet && cellAt(text, firstUnlike(text, written) ?? 0)
  if (sheet && cell) return { at: 'cell', sheet: sheetName(parts, Number(sheet[1])), cell }
  return name === DOCUMENT ? { at: 'words' } : { at: 'part', part: name }
}

/** The cell that was begun last before a place. */
function cellAt(xml: string, at: number): string | null {
  return [...xml.slice(0, at).matchAll(/<c r="([A-Z]+\d+)"/g)].at(-1)?.[1] ?? null
}

/** Sheets are numbered in the order in which the workbook names them. */
function sheetName(parts: Record<string, Uint8Array>, number: number): string {
  const workbook = textOf(parts['xl/workbook.xml'] ?? new Uint8Array())
  const name = [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g)][number - 1]?.[1]
  return name === undefined ? String(number) : unescaped(name)
}
