/**
 * Reads rankings in the format of PrefLib (N. Mattei and T. Walsh, 2013; preflib.org): `.soc` and `.soi` are strict
 * orders, `.toc` and `.toi` have ties; orders of `.soc` and `.toc` name every alternative, the others may stop early.
 */
import { parseOrder } from './parse-order.ts'
import { isFailure, type PreflibFailure } from './preflib-failure.ts'
import {
  alternativesOf,
  countOf,
  headerOf,
  headersIn,
  type Line,
  linesOf,
  miscounted,
} from './preflib-lines.ts'

export const PREFLIB_TYPES = ['soc', 'soi', 'toc', 'toi'] as const
export type PreflibType = (typeof PREFLIB_TYPES)[number]

/** `tiers`: positions in `alternatives`, best first; who is not named was not ranked. `count` people voted so. */
export type PreflibBallot = { count: number; tiers: number[][] }

export type Preflib = { title: string; type: PreflibType; alternatives: string[]; ballots: PreflibBallot[] }

/** The whole file, or the first thing wrong with it; what it says of its own size must be true, so that half a file is noticed. */
export function parsePreflib(text: string): Preflib | PreflibFailure {
  const lines = linesOf(text)
  if (lines.length === 0) return { line: 1, problem: 'empty' }
  const { headers, votes, missedAt } = headersIn(lines)

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

function ballotOf({ number, text }: Line, type: PreflibType, many: number): PreflibBallot | PreflibFailure {
  const counted = countOf({ number, text })
  if (isFailure(counted)) return counted
  const tiers = parseOrder(counted.rest, many)
  if (isFailure(tiers)) return { ...tiers, line: number }
  if (type.startsWith('s') && tiers.some((tier) => tier.length > 1)) {
    return { line: number, problem: 'tie-in-strict-order', value: type }
  }
  if (type.endsWith('c') && tiers.flat().length < many) {
    return { line: number, problem: 'order-not-complete', value: type }
  }
  return { count: counted.count, tiers }
}
