/**
 * Reads categories in the format of PrefLib (`.cat`): `3: {1,4},{2}` puts alternatives 1 and 4 into the first category and 2
 * into the second. A category may be empty, `{}`, and whoever is named nowhere is in none.
 */
import { isFailure, type PreflibFailure } from './preflib-failure.ts'
import {
  alternativesOf,
  countOf,
  headerOf,
  headersIn,
  type Line,
  linesOf,
  miscounted,
  wholeNumber,
} from './preflib-lines.ts'

/** `categories`: per category the positions in `alternatives`. */
type CategoriesBallot = { count: number; categories: number[][] }
type Categories = { categories: number; alternatives: string[]; ballots: CategoriesBallot[] }

/** The whole file, or the first thing wrong with it. Without a header the number of categories is the most that occur. */
export function parseCategories(text: string): Categories | PreflibFailure {
  const lines = linesOf(text)
  if (lines.length === 0) return { line: 1, problem: 'empty' }
  const { headers, votes, missedAt } = headersIn(lines)
  const alternatives = alternativesOf(headers, missedAt)
  if (isFailure(alternatives)) return alternatives
  const said = headerOf(headers, 'NUMBER CATEGORIES')
  const most = said && wholeNumber(said.value)
  if (said && !most) return { line: said.line, problem: 'not-a-number', value: said.value }

  const ballots: CategoriesBallot[] = []
  for (const line of votes) {
    const ballot = ballotOf(line, alternatives.length, most)
    if (isFailure(ballot)) return ballot
    ballots.push(ballot)
  }
  if (ballots.length === 0) return { line: lines.at(-1)?.number ?? 1, problem: 'no-votes' }
  const voters = ballots.reduce((sum, { count }) => sum + count, 0)
  return (
    miscounted(headers, 'NUMBER VOTERS', voters) ?? {
      categories: most ?? Math.max(...ballots.map(({ categories }) => categories.length)),
      alternatives,
      ballots,
    }
  )
}

function ballotOf(line: Line, many: number, most: number | null): CategoriesBallot | PreflibFailure {
  const counted = countOf(line)
  if (isFailure(counted)) return counted
  const fail = (problem: PreflibFailure['problem'], value: string) => ({ line: line.number, problem, value })
  const written = counted.rest.trim()
  const category = /\{[^{}]*\}|[^{},\s][^{},]*/g
  // Once each category is an x, only the commas between them may be left.
  if (!/^x(,x)*$/.test(written.replace(category, 'x').replace(/\s/g, '')))
    return fail('order-damaged', written)
  const categories: number[][] = []
  const named = new Set<number>()
  for (const [token] of written.matchAll(category)) {
    const inside = token.replace(/^\{|\}$/g, '').trim()
    const positions: number[] = []
    for (const each of inside === '' ? [] : inside.split(',')) {
      const place = wholeNumber(each.trim())
      if (place === null) return fail('not-a-number', each.trim())
      if (place < 1 || place > many) return fail('unknown-alternative', each.trim())
      if (named.has(place)) return fail('alternative-twice', each.trim())
      named.add(place)
      positions.push(place - 1)
    }
    categories.push(positions)
  }
  if (most !== null && categories.length > most) return fail('order-damaged', written)
  return { count: counted.count, categories }
}
