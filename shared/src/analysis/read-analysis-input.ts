/** Reads a file to be analysed, whichever of the formats it is in. */
import { parseCategories } from '../preflib/parse-categories.ts'
import { parsePreflib } from '../preflib/parse-preflib.ts'
import { type AnalysisFailure, isAnalysisFailure } from './analysis-failure.ts'
import type { AnalysisInput } from './analysis-input.ts'
import { readJson } from './read-json.ts'
import { readVotes } from './read-votes.ts'

/** By the ending of the file's name, and by its first character where that says nothing. */
export function readAnalysisInput(file: string, text: string): AnalysisInput | AnalysisFailure {
  if (text.trim() === '' || text.trim() === '\uFEFF') return { line: 1, problem: 'empty' }
  switch (formatOf(file, text)) {
    case 'json':
      return readJson(text)
    case 'csv':
      return readVotes(text)
    case 'categories':
      return readApprovals(text)
    case 'rankings':
      return readRankings(text)
    case null:
      return { line: 1, problem: 'unknown-format' }
  }
}

function formatOf(file: string, text: string): 'json' | 'csv' | 'categories' | 'rankings' | null {
  const isCategories = /^#\s*DATA TYPE\s*:\s*cat\s*$/im.test(text.slice(0, 10_000))
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  if (ending === 'cat') return 'categories'
  if (['soc', 'soi', 'toc', 'toi'].includes(ending)) return isCategories ? 'categories' : 'rankings'
  if (ending === 'json' || ending === 'csv') return ending
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start.startsWith('{')) return 'json'
  if (start.startsWith('#')) return isCategories ? 'categories' : 'rankings'
  return /^"?participant"?,/.test(start) ? 'csv' : null
}

function readRankings(text: string): AnalysisInput | AnalysisFailure {
  const read = parsePreflib(text)
  if (isAnalysisFailure(read)) return read
  return { kind: 'ranking', candidates: distinct(read.alternatives), ballots: read.ballots }
}

/** The first of two categories, or the only one, is what people approve of. */
function readApprovals(text: string): AnalysisInput | AnalysisFailure {
  const read = parseCategories(text)
  if (isAnalysisFailure(read)) return read
  if (read.categories > 2) return { line: 1, problem: 'not-two-categories', value: String(read.categories) }
  const ballots = read.ballots.map(({ count, categories }) => ({ count, items: categories[0] ?? [] }))
  return { kind: 'approval', candidates: distinct(read.alternatives), ballots }
}

/** Alternatives are told apart by number; two of one name are shown with theirs. */
function distinct(names: readonly string[]): string[] {
  return names.map((name, at) =>
    names.some((other, place) => other === name && place !== at) ? `${name} (${at + 1})` : name,
  )
}
