/**
 * Reads rankings in the format of PrefLib (N. Mattei and T. Walsh, 2013; preflib.org): `.soc` and `.soi` are strict
 * orders, `.toc` and `.toi` have ties; orders of `.soc` and `.toc` name every alternative, the others may stop early.
 */
import { parseOrder } from './parse-order.ts'
import { isFailure, type PreflibFailure } from './preflib-failure.ts'

export const PREFLIB_TYPES = ['soc', 'soi', 'toc', 'toi'] as const
export type PreflibType = (typeof PREFLIB_TYPES)[number]

/** `tiers`: positions in `alternatives`, best first; who is not named was not ranked. `count` people voted so. */
export type PreflibBallot = { count: number; tiers: number[][] }

export type Preflib = { title: string; type: PreflibType; alternatives: string[]; ballots: PreflibBallot[] }

type Line = { number: number; text: string }

/** The whole file, or the first thing wrong with it; what it says of its own size must be true, so that half a file is noticed. */
export function parsePreflib(text: string): Preflib | PreflibFailure {
  const lines = linesOf(text)
  const first = lines[0]
  if (first === undefined) return { line: 1, problem: 'empty' }
  const headers = lines.filter(isHeader)
  const votes = lines.filter((line) => !isHeader(line))
  // What is missing at the top is missing where the votes begin.
  const missedAt = votes[0]?.number ?? lines.at(-1)?.number ?? 1

  const type = headerOf(headers, 'DATA TYPE')
  if (type === null) return { line: missedAt, problem: 'header-missing', value: 'DATA TYPE' }
  const known = PREFLIB_TYPES.find((each) => each === type.value.toLowerCase())
  if (known === undefined) return { line: type.line, problem: 'not-rankings', value: type.value }
  const alternatives = alternativesOf(headers, missedAt)
  if (isFailure(alternatives)) return alternatives

  const ballots: PreflibBallot[] = []
  for (const line of votes) {
    const ballot = ballotOf(line, known, alternatives.length)
    if (isFailure(ballot)) return ballot
    ballots.push(ballot)
  }
  if (ballots.length === 0) return { line: lines.at(-1)?.number ?? 1, problem: 'no-votes' }
  const title = headerOf(headers, 'TITLE')?.value ?? ''
  return (
    miscounted(headers, 'NUMBER UNIQUE ORDERS', ballots.length) ??
    miscounted(
      headers,
      'NUMBER VOTERS',
      ballots.reduce((sum, { count }) => sum + count, 0),
    ) ?? { title, type: known, alternatives, ballots }
  )
}

function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '')
}

function isHeader({ text }: Line): boolean {
  return text.startsWith('#')
}

function headerOf(headers: readonly Line[], name: string): { line: number; value: string } | null {
  for (const { number, text } of headers) {
    const [, key, value] = /^#\s*([^:]+?)\s*:(.*)$/.exec(text) ?? []
    if (key?.toUpperCase() === name) return { line: number, value: (value ?? '').trim() }
  }
  return null
}

function alternativesOf(headers: readonly Line[], missedAt: number): string[] | PreflibFailure {
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

function ballotOf({ number, text }: Line, type: PreflibType, many: number): PreflibBallot | PreflibFailure {
  const colon = text.indexOf(':')
  if (colon < 0) return { line: number, problem: 'not-a-vote', value: text }
  const written = text.slice(0, colon).trim()
  const count = wholeNumber(written)
  if (count === null || count < 1) return { line: number, problem: 'not-a-number', value: written }
  const tiers = parseOrder(text.slice(colon + 1), many)
  if (isFailure(tiers)) return { ...tiers, line: number }
  if (type.startsWith('s') && tiers.some((tier) => tier.length > 1)) {
    return { line: number, problem: 'tie-in-strict-order', value: type }
  }
  if (type.endsWith('c') && tiers.flat().length < many) {
    return { line: number, problem: 'order-not-complete', value: type }
  }
  return { count, tiers }
}

function miscounted(headers: readonly Line[], name: string, found: number): PreflibFailure | null {
  const header = headerOf(headers, name)
  if (header === null) return null
  const said = wholeNumber(header.value)
  if (said === null) return { line: header.line, problem: 'not-a-number', value: header.value }
  return said === found ? null : { line: header.line, problem: 'count-differs', value: `${said} ≠ ${found}` }
}

function wholeNumber(text: string): number | null {
  return /^[0-9]{1,9}$/.test(text) ? Number(text) : null
}
