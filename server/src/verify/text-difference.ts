/** Where two files first differ, read as text, as words between tags, or as bytes. */
import type { Difference } from './difference.ts'

const BEFORE = 24
const AFTER = 40

/** Null where what differs is no text: a mark of byte order, a byte that stands for no sign. */
export function textDifference(found: Uint8Array, expected: Uint8Array): Difference | null {
  const [own, other] = [textOf(found), textOf(expected)]
  const at = firstUnlike(own, other)
  if (at === null) return null
  return {
    place: { at: 'line', line: own.slice(0, at).split('\n').length },
    found: around(own, at).split(/\r?\n/)[0] ?? '',
    expected: around(other, at).split(/\r?\n/)[0] ?? '',
  }
}

/** Of a file with tags. */
export function wordDifference(found: Uint8Array, expected: Uint8Array): Difference | null {
  const [own, other] = [textOf(found), textOf(expected)]
  const words = unlikeWords(own, other)
  if (words !== null) return { place: { at: 'words' }, ...words }
  return null
}

/** What stands there between the tags; null where only the tags differ. */
export function unlikeWords(own: string, other: string): { found: string; expected: string } | null {
  const [ownWords, otherWords] = [untagged(own), untagged(other)]
  const at = firstUnlike(ownWords, otherWords)
  if (at === null) return null
  return { found: unescaped(around(ownWords, at)), expected: unescaped(around(otherWords, at)) }
}

/** As people read it. */
export function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#39|#x27);/g, (mark, name: string) => SIGNS[name] ?? mark)
}

const SIGNS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
}

export function byteDifference(found: Uint8Array, expected: Uint8Array): Difference {
  return { place: { at: 'byte', byte: (firstUnlike(found, expected) ?? 0) + 1 }, found: '', expected: '' }
}

export function firstUnlike(
  one: { readonly length: number; readonly [at: number]: unknown },
  other: { readonly length: number; readonly [at: number]: unknown },
): number | null {
  const length = Math.max(one.length, other.length)
  for (let at = 0; at < length; at += 1) if (one[at] !== other[at]) return at
  return null
}

export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

function untagged(text: string): string {
  return withoutStyles(text)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

/** Style sheets are no words of anybody. A pattern would look for the end of each anew, and take hours where none ends. */
function withoutStyles(text: string): string {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const from = text.indexOf(STYLE, at)
    const until = from < 0 ? -1 : text.indexOf(STYLE_ENDS, from)
    if (until < 0) return [...kept, text.slice(at)].join(' ')
    kept.push(text.slice(at, from))
    at = until + STYLE_ENDS.length
  }
}

const STYLE = '<style>'
const STYLE_ENDS = '</style>'

function around(text: string, at: number): string {
  const from = Math.max(0, text.lastIndexOf('\n', at - 1) + 1, at - BEFORE)
  return text.slice(from, at + AFTER).trimEnd()
}
