/** What all files of PrefLib have in common: `# KEY: value` headers above `count: vote` lines. */
import type { PreflibFailure } from './preflib-failure.ts'

export type Line = { number: number; text: string }

/** Lines that are not blank, numbered from 1; any line ends, a byte-order mark or none. */
export function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '')
}

/** `missedAt`: what is missing at the top is missing where the votes begin. */
export function headersIn(lines: readonly Line[]): { headers: Line[]; votes: Line[]; missedAt: number } {
  const isHeader = ({ text }: Line) => text.startsWith('#')
  const votes = lines.filter((line) => !isHeader(line))
  return { headers: lines.filter(isHeader), votes, missedAt: votes[0]?.number ?? lines.at(-1)?.number ?? 1 }
}

/** `# NAME: value`, the first of that name. */
export function headerOf(headers: readonly Line[], name: string): { line: number; value: string } | null {
  for (const { number, text } of headers) {
    const [, key, value] = /^#\s*([^:]+?)\s*:(.*)$/.exec(text) ?? []
    if (key?.toUpperCase() === name) return { line: number, value: (value ?? '').trim() }
  }
  return null
}

/** All names by number, each once. */
export function alternativesOf(headers: readonly Line[], missedAt: number): string[] | PreflibFailure {
  const total = headerOf(headers, 'NUMBER ALTERNATIVES')
  if (total === null) return { line: missedAt, problem: 'header-missing', value: 'NUMBER ALTERNATIVES' }
  const many = wholeNumber(total.value)
  if (many === null || many < 1) return { line: total.line, problem: 'not-a-number', value: total.value }
  const names = new Map<number, string>()
  for (const { number, text } of headers) {
    const [, at, name] = /^#\s*ALTERNATIVE NAME\s+([^:\s]+)\s*:(.*)$/i.exec(text) ?? []
    if (at === undefined) continue
    const place = wholeNumber(at)
    if (place === null) return { line: number, problem: 'not-a-number', value: at }
    if (place < 1 || place > many) return { line: number, problem: 'unknown-alternative', value: at }
    if (names.has(place)) return { line: number, problem: 'alternative-twice', value: at }
    names.set(place, (name ?? '').trim())
  }
  const alternatives: string[] = []
  for (let place = 1; place <= many; place++) {
    const name = names.get(place)
    if (name === undefined)
      return { line: missedAt, problem: 'header-missing', value: `ALTERNATIVE NAME ${place}` }
    alternatives.push(name)
  }
  return alternatives
}

/** `12: the rest of the line`: how many people voted so. */
export function countOf({ number, text }: Line): { count: number; rest: string } | PreflibFailure {
  const colon = text.indexOf(':')
  if (colon < 0) return { line: number, problem: 'not-a-vote', value: text }
  const written = text.slice(0, colon).trim()
  const count = wholeNumber(written)
  if (count === null || count < 1) return { line: number, problem: 'not-a-number', value: written }
  return { count, rest: text.slice(colon + 1) }
}

/** What a header says of the file's size, when that is not true. */
export function miscounted(headers: readonly Line[], name: string, found: number): PreflibFailure | null {
  const header = headerOf(headers, name)
  if (header === null) return null
  const said = wholeNumber(header.value)
  if (said === null) return { line: header.line, problem: 'not-a-number', value: header.value }
  return said === found ? null : { line: header.line, problem: 'count-differs', value: `${said} ≠ ${found}` }
}

/** At most nine digits. */
export function wholeNumber(text: string): number | null {
  return /^[0-9]{1,9}$/.test(text) ? Number(text) : null
}
