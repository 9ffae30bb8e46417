/** Reads rankings, approvals, ordinal counts and ratings written as JSON. */
import type { ApprovalBallot } from '../methods/approval.ts'
import type { AnalysisFailure, AnalysisProblem } from './analysis-failure.ts'
import type { AnalysisInput, RankingBallot } from './analysis-input.ts'
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
  const read: RankingBallot[] = []
  const itemsOf = itemsNamed(index)
  for (const [at, { count = 1, ranking }] of ballots.entries()) {
    const tiers: number[][] = []
    for (const [place, tier] of ranking.entries()) {
      const items = itemsOf(at, typeof tier === 'string' ? [tier] : tier)
      if ('problem' in items) return fail(['ballots', at, 'ranking', place], items.problem, items.name)
      tiers.push(items)
    }
    read.push({ tiers, count })
  }
  return { kind: 'ranking' as const, candidates, ballots: read }
}

function approvals({ candidates, approvals }: Checked<typeof approvalsFile>, fail: Fail) {
  const index = indexOf(candidates, 'candidates', fail)
  if (!(index instanceof Map)) return index
  const ballots: ApprovalBallot[] = []
  const itemsOf = itemsNamed(index)
  for (const [at, { count = 1, set }] of approvals.entries()) {
    const items = itemsOf(at, set)
    if ('problem' in items) return fail(['approvals', at, 'set'], items.problem, items.name)
    ballots.push({ items, count })
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

type WrongName = { problem: 'unknown-name' | 'named-twice'; name: string }

/** Items of names on a ballot, or the first that is unknown or already on that ballot. */
function itemsNamed(index: ReadonlyMap<string, number>) {
  /** Per item the last ballot that named it, from 1. */
  const namedOn = new Int32Array(index.size)
  return (ballot: number, names: readonly string[]): number[] | WrongName => {
    const items: number[] = []
    for (const name of names) {
      const item = index.get(name)
      if (item === undefined) return { problem: 'unknown-name', name }
      if (namedOn[item] === ballot + 1) return { problem: 'named-twice', name }
      namedOn[item] = ballot + 1
      items.push(item)
    }
    return items
  }
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
