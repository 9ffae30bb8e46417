/** Reads who is in which group: a table of two columns, person and group, under a header. */
import { type AnalysisFailure, isAnalysisFailure } from './analysis-failure.ts'
import type { AnalysisInput, Groups } from './analysis-input.ts'
import { csvRows } from './csv-rows.ts'

/** The inputs that know people one by one. */
export type GroupedInput = Exclude<AnalysisInput, { kind: 'ordinal' | 'ratings' }>

/**
 * Group of each person of the input, by place. In votes a person is called as in the file; in rankings and approvals by
 * their number from 1, counting each ballot as many times as it was given. Who is not named is in no group.
 */
export function readGroups(text: string, input: GroupedInput): Groups | AnalysisFailure {
  const rows = csvRows(text)
  if (isAnalysisFailure(rows)) return rows
  const [header, ...body] = rows
  if (!header) return { line: 1, problem: 'empty' }
  if (header.fields.length < 2) return { line: header.line, problem: 'column-missing', value: 'group' }
  if (body.length === 0) return { line: header.line, problem: 'no-rows' }
  const { many, placeOf } = peopleOf(input)
  const groups = new Array<string | null>(many).fill(null)
  const named = new Set<number>()
  for (const { line, fields } of body) {
    const [person = '', group = ''] = fields.map((field) => field.trim())
    const place = placeOf(person)
    if (place === undefined) return { line, problem: 'unknown-person', value: person }
    if (named.has(place)) return { line, problem: 'person-twice', value: person }
    named.add(place)
    groups[place] = group || null
  }
  return groups
}

function peopleOf(input: GroupedInput): { many: number; placeOf: (person: string) => number | undefined } {
  if (input.kind === 'votes') {
    const places = new Map(input.people.map(({ id }, place) => [id, place]))
    return { many: input.people.length, placeOf: (person) => places.get(person) }
  }
  const many = input.ballots.reduce((sum, { count }) => sum + count, 0)
  const placeOf = (person: string) =>
    /^[1-9]\d{0,8}$/.test(person) && Number(person) <= many ? Number(person) - 1 : undefined
  return { many, placeOf }
}
