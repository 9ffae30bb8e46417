/** Matrices read again: cells rated, rows put into columns, places between two ends. */
import type { Expected } from '../expected.ts'
import {
  type Answer,
  type Ask,
  counted,
  numberAt,
  partAt,
  positions,
  type Reading,
  type Said,
  sum,
} from '../said.ts'

const PLANE_STEPS = 5
const PLANE_HIGH = 4

export function readMatrices(ask: Ask): Reading {
  const mode = String(ask.config.mode)
  const places = mode === 'allocate'
  const plane = mode === 'plane'
  const columns = Array.isArray(ask.config.columns) ? ask.config.columns : []
  const headings = plane ? ['x', 'y'] : columns.map((column) => String(Object(column).id))
  const levels = Array.isArray(ask.config.levels) ? ask.config.levels.length : 1
  const low = plane ? 1 : 0
  const high = plane ? PLANE_STEPS : levels - 1
  const least = plane ? PLANE_HIGH : (numberAt(ask.config, 'supportFrom') ?? 0)
  const steps = places ? 1 : high - low + 1

  /** What was said of a row: a level per heading, null for "don't know"; or nothing. */
  const rowOf = (answer: Answer, id: string): ReadonlyMap<string, number | null> | null => {
    if (places) {
      const chosen = partAt(answer, 'places')[id]
      return Array.isArray(chosen) ? new Map(chosen.map((heading) => [String(heading), 0])) : null
    }
    const cells = partAt(answer, 'cells')
    if (!Object.hasOwn(cells, id)) return null
    return new Map(
      Object.entries(partAt(cells, id)).map(([heading, level]) => [heading, level as number | null]),
    )
  }
  const ratedOf = (row: ReadonlyMap<string, number | null> | null) =>
    [...(row?.values() ?? [])].filter((level) => level !== null)
  const isEmpty = (answer: Answer) =>
    Object.keys(partAt(answer, 'places')).length + Object.keys(partAt(answer, 'cells')).length === 0

  const itemOf = (answer: Answer, id: string) => {
    const row = rowOf(answer, id)
    if (places) return row === null ? null : { value: 1, supports: true }
    const rated = ratedOf(row)
    if (rated.length === 0) return null
    const supports = plane ? rated.every((level) => level >= least) : sum(rated) >= least * rated.length
    return { value: Math.round((sum(rated) * 1000) / rated.length), supports }
  }
  const cellOf = (answer: Answer, id: string, heading: string) => {
    const row = rowOf(answer, id)
    if (places) return row === null ? null : { value: row.has(heading) ? 1 : 0, supports: row.has(heading) }
    const level = row?.get(heading) ?? null
    return level === null ? null : { value: level, supports: level >= least }
  }

  const read = (answer: Answer): Said => ({
    items: ask.items.map((id) => itemOf(answer, id)),
    cells: ask.items.flatMap((id) => headings.map((heading) => cellOf(answer, id, heading))),
    ranks: null,
    says: !isEmpty(answer),
  })

  const rowDetail = (answers: readonly Answer[], id: string) => {
    const rows = answers.map((answer) => rowOf(answer, id))
    return {
      id,
      answered: answers.filter((answer) => itemOf(answer, id) !== null).length,
      several: places ? rows.filter((row) => (row?.size ?? 0) > 1).length : 0,
      cells: headings.map((heading) => {
        const given = rows.flatMap((row) => (row?.has(heading) ? [row.get(heading) ?? null] : []))
        const told = given.filter((level) => level !== null)
        return {
          heading,
          counts: counted(
            told.map((level) => level - low),
            steps,
          ),
          unknown: given.length - told.length,
        }
      }),
    }
  }

  return {
    unit: places ? { min: 1, max: 1, divisor: 1 } : { min: low * 1000, max: high * 1000, divisor: 1000 },
    cellUnit: places ? { min: 0, max: 1, divisor: 1 } : { min: low, max: high, divisor: 1 },
    cells: ask.items.flatMap((item) => headings.map((heading) => ({ item, heading }))),
    countsEmpty: false,
    fewest: (n) => (places ? 0 : Math.max(3, Math.ceil(n / 4))),
    read,
    scales: null,
    adoption: null,
    detail: (answers) => ({
      config: ask.config as Expected,
      ballots: answers.length,
      abstained: answers.filter(isEmpty).length,
      rows: positions(ask).map((item) => rowDetail(answers, ask.items[item] ?? '')),
    }),
    notes: { highest: high, from: least, steps: PLANE_STEPS },
    again: null,
    orders: false,
    shares: false,
    picks: false,
  }
}
