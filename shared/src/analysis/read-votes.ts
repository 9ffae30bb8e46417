/** Reads the participants-votes table of Polis: one row per person, one column per statement. */
import { type AnalysisFailure, isAnalysisFailure } from './analysis-failure.ts'
import type { VotesInput, VotesRow } from './analysis-input.ts'
import { csvRows } from './csv-rows.ts'

const VOTES = new Map([
  ['1', 1],
  ['0', 0],
  ['-1', -1],
  ['', null],
])

/** Columns named by a number are statements; `participant` and `group-id` are needed, the others are not read. */
export function readVotes(text: string): VotesInput | AnalysisFailure {
  const rows = csvRows(text)
  if (isAnalysisFailure(rows)) return rows
  const [header, ...body] = rows
  if (!header) return { line: 1, problem: 'empty' }
  const columns = header.fields.map((name) => name.trim())
  for (const name of ['participant', 'group-id']) {
    if (!columns.includes(name)) return { line: header.line, problem: 'column-missing', value: name }
  }
  const statements = columns.flatMap((name, at) => (/^\d+$/.test(name) ? [{ name, at }] : []))
  if (statements.length === 0) return { line: header.line, problem: 'column-missing', value: '0' }
  const twice = statements.find(({ name, at }) => columns.indexOf(name) < at)
  if (twice) return { line: header.line, problem: 'name-twice', value: twice.name }
  const [person, group] = [columns.indexOf('participant'), columns.indexOf('group-id')]
  const people: VotesRow[] = []
  for (const { line, fields } of body) {
    if (fields.length !== columns.length) {
      return { line, problem: 'row-length', value: `${fields.length} ≠ ${columns.length}` }
    }
    const votes: (number | null)[] = []
    for (const { at } of statements) {
      const written = fields[at]?.trim() ?? ''
      const vote = VOTES.get(written)
      if (vote === undefined) return { line, problem: 'not-a-vote-value', value: written }
      votes.push(vote)
    }
    people.push({ id: fields[person]?.trim() ?? '', group: fields[group]?.trim() || null, votes })
  }
  if (people.length === 0) return { line: header.line, problem: 'no-rows' }
  return { kind: 'votes', statements: statements.map(({ name }) => name), people }
}
