/** Reads rankings, approvals, ordinal counts and ratings written as JSON. */
import type { AnalysisFailure, AnalysisProblem } from './analysis-failure.ts'
import type { AnalysisInput } from './analysis-input.ts'
import {
  count,
  fields,
  level,
  listOf,
  NotExpected,
  type Path,
  people,
  score,
  text,
  tier,
} from './json-fields.ts'
import { jsonLine } from './json-line.ts'

const names = listOf(text, 1)
const rankingsFile = fields(
  ['candidates', names],
  ['ballots', listOf(fields(['count', count], ['ranking', listOf(tier)]))],
)
const approvalsFile = fields(
  ['candidates', names],
  ['approvals', listOf(fields(['count', count], ['set', listOf(text)]))],
)
const ordinalFile = fields(['levels', listOf(level, 1)], ['counts', listOf(people(0))])
const ratingsFile = fields(['items', names], ['scores', listOf(listOf(score))])

/** What a check of a file lets through. */
type Checked<Check extends (value: unknown) => unknown> = Exclude<ReturnType<Check>, NotExpected>

/** The input, or the line of the first thing that is no JSON or not one of the four forms. */
export function readJson(text: string): AnalysisInput | AnalysisFailure {
  const fail = (path: Path, problem: AnalysisProblem, value: string) => ({
    line: jsonLine(text, path) ?? jsonLine(text, path.slice(0, -1)) ?? 1,
    problem,
    value,
  })
  const data = parsed(text)
  if (data === undefined) return { line: jsonLine(text, null) ?? 1, problem: 'not-json' }
  return check(data, fail)
}

type Fail = (path: Path, problem: AnalysisProblem, value: string) => AnalysisFailure

function check(data: unknown, fail: Fail): AnalysisInput | AnalysisFailure {
  const has = (key: string) => typeof data === 'object' && data !== null && key in data
  if (has('ballots')) return then(rankingsFile(data), fail, rankings)
  if (has('approvals')) return then(approvalsFile(data), fail, approvals)
  if (has('counts')) return then(ordinalFile(data), fail, ordinal)
  if (has('scores')) return then(ratingsFile(data), fail, ratings)
  return fail([], 'unknown-format', '')
}

function then<Value>(
  value: Value | NotExpected,
  fail: Fail,
  read: (value: Value, fail: Fail) => AnalysisInput | AnalysisFailure,
): AnalysisInput | AnalysisFailure {
  return value instanceof NotExpected
    ? fail(value.path, 'not-expected', written(value.path))
    : read(value, fail)
}

function rankings({ candidates, ballots }: Checked<typeof rankingsFile>, fail: Fail) {
  const index = indexOf(candidates, 'candidates', fail)
  if (!(index instanceof Map)) return index
  const read = []
  for (const [at, { count, ranking }] of ballots.entries()) {
    const tiers: number[][] = []
    const seen = new Set<string>()
    for (const [place, names] of ranking.entries()) {
      const wrong = firstWrong(names, index, seen)
      if (wrong) return fail(['ballots', at, 'ranking', place], ...wrong)
      tiers.push(names.map((name) => index.get(name) ?? 0))
    }
    read.push({ tiers, count })
  }
  return { kind: 'ranking' as const, candidates, ballots: read }
}

function approvals({ candidates, approvals }: Checked<typeof approvalsFile>, fail: Fail) {
  const index = indexOf(candidates, 'candidates', fail)
  if (!(index instanceof Map)) return index
  const ballots = []
  for (const [at, { count, set }] of approvals.entries()) {
    const wrong = firstWrong(set, index, new Set())
    if (wrong) return fail(['approvals', at, 'set'], ...wrong)
    ballots.push({ items: set.map((name) => index.get(name) ?? 0), count })
  }
  return { kind: 'approval' as const, candidates, ballots }
}

function ordinal({ levels, counts }: Checked<typeof ordinalFile>, fail: Fail) {
  if (counts.length !== levels.length)
    return fail(['counts'], 'row-length', `${counts.length} ≠ ${levels.length}`)
  return { kind: 'ordinal' as const, levels, counts }
}

function ratings({ items, scores }: Checked<typeof ratingsFile>, fail: Fail) {
  const index = indexOf(items, 'items', fail)
  if (!(index instanceof Map)) return index
  const at = scores.findIndex((row) => row.length !== items.length)
  if (at >= 0) return fail(['scores', at], 'row-length', `${scores[at]?.length} ≠ ${items.length}`)
  return { kind: 'ratings' as const, items, scores }
}

/** Place of each name, or the one that stands there twice: such a file could mean either. */
function indexOf(names: readonly string[], key: string, fail: Fail): Map<string, number> | AnalysisFailure {
  const index = new Map<string, number>()
  for (const [at, name] of names.entries()) {
    if (index.has(name)) return fail([key, at], 'name-twice', name)
    index.set(name, at)
  }
  return index
}

/** `seen` collects the names of the ballot. */
function firstWrong(
  names: readonly string[],
  index: ReadonlyMap<string, number>,
  seen: Set<string>,
): [AnalysisProblem, string] | null {
  for (const name of names) {
    if (!index.has(name)) return ['unknown-name', name]
    if (seen.has(name)) return ['named-twice', name]
    seen.add(name)
  }
  return null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** `ballots[3].count` */
function written(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}
