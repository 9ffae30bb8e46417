/** What the marks say: counts per row, heading and label, each person's value per row, and the reasons without their authors. */
import { addCounts, bump, zeros } from '../counts.ts'
import { itemPositions, positionOf } from '../item-positions.ts'
import { type RowValue, rowValueOf } from './row-value.ts'
import { type Context, type Frame, frameOf, rowMarks, scaleAt } from './rows.ts'
import { placeOf, placesOf } from './scale.ts'
import type { AssessAnswer, Mark, Marks, Reason, Scale } from './schema.ts'
import { addReason, bumpNumber, compareReasons, type Numbers, takeReason } from './sorted.ts'

/** `counts` per place of the scale; `unknown` beside it; of numbers each one too. */
export type CellTally = { counts: number[]; unknown: number; numbers?: Numbers }

/** People with a value, its sum and how many of them support the row; `places`: where they stand on the row's scale. */
export type RowTally = { people: number; sum: number; support: number; places: number[] }

/** `cells[row][column]`. Only where more rounds were planned: `moves[row][before][now]`, and `back`, the ballots with an earlier answer. */
export type AssessTally = {
  ballots: number
  abstained: number
  rows: RowTally[]
  cells: CellTally[][]
  reasons: Reason[]
  moves?: number[][][]
  back?: number
}

export function emptyAssessTally(context: Context): AssessTally {
  const { scales, columns } = frameOf(context)
  const tally = {
    ballots: 0,
    abstained: 0,
    rows: scales.map((scale) => ({ people: 0, sum: 0, support: 0, places: zeros(placesOf(scale)) })),
    cells: scales.map((scale) => [...columns].map(() => emptyCell(scale))),
    reasons: [],
  }
  if ((context.config.rounds ?? 1) === 1) return tally
  const moves = scales.map((scale) => zeros(placesOf(scale)).map(() => zeros(placesOf(scale))))
  return { ...tally, moves, back: 0 }
}

function emptyCell(scale: Scale): CellTally {
  const cell = { counts: zeros(placesOf(scale)), unknown: 0 }
  return scale.type === 'numeric' ? { ...cell, numbers: [] } : cell
}

export function addAssess(context: Context, tally: AssessTally, answer: AssessAnswer): void {
  count(context, tally, answer, 1)
  for (const reason of reasonsOf(context, answer)) addReason(tally.reasons, reason)
}

export function removeAssess(context: Context, tally: AssessTally, answer: AssessAnswer): void {
  count(context, tally, answer, -1)
  for (const reason of reasonsOf(context, answer)) takeReason(tally.reasons, reason)
}

type Sign = 1 | -1

function count(context: Context, tally: AssessTally, { marks, was }: AssessAnswer, sign: Sign): void {
  const frame = frameOf(context)
  const positions = itemPositions(context.items)
  const given = Object.entries(marks)
  const now = new Map<number, RowValue | null>()
  for (const [id, own] of given) {
    const row = positionOf(positions, id)
    now.set(row, countRow(frame, tally, row, own, sign))
  }
  tally.ballots += sign
  if (given.length === 0) tally.abstained += sign
  if (was !== undefined && tally.moves !== undefined) countMoves(context, frame, tally, was, now, sign)
}

function countRow(
  frame: Frame,
  tally: AssessTally,
  row: number,
  own: Readonly<Record<string, Mark>>,
  sign: Sign,
): RowValue | null {
  const scale = scaleAt(frame, row)
  const marks = rowMarks(frame, own)
  for (const [column, mark] of marks) countMark(tally.cells[row]?.[column], scale, mark, sign)
  const said = rowValueOf(frame, scale, marks)
  const sums = tally.rows[row]
  if (said === null || sums === undefined) return said
  sums.people += sign
  sums.sum += sign * said.value
  if (said.supports) sums.support += sign
  if (said.place !== null) bump(sums.places, said.place, sign)
  return said
}

function countMark(cell: CellTally | undefined, scale: Scale, mark: Mark, sign: Sign): void {
  if (cell === undefined) throw new RangeError('no such cell')
  if (mark === 'unknown') {
    cell.unknown += sign
    return
  }
  bump(cell.counts, placeOf(scale, mark), sign)
  if (cell.numbers) bumpNumber(cell.numbers, mark, sign)
}

function countMoves(
  { items }: Context,
  frame: Frame,
  tally: AssessTally,
  was: Marks,
  now: ReadonlyMap<number, RowValue | null>,
  sign: Sign,
): void {
  const positions = itemPositions(items)
  tally.back = (tally.back ?? 0) + sign
  for (const [id, own] of Object.entries(was)) {
    const row = positionOf(positions, id)
    const before = rowValueOf(frame, scaleAt(frame, row), rowMarks(frame, own))?.place ?? null
    const after = now.get(row)?.place ?? null
    if (before !== null && after !== null) bump(tally.moves?.[row]?.[before] ?? [], after, sign)
  }
}

function reasonsOf({ config }: Context, { marks, reasons }: AssessAnswer): Reason[] {
  return Object.entries(reasons).map(([item, text]) => {
    const own = config.headings.length > 0 ? undefined : Object.values(marks[item] ?? {})[0]
    return { item, text, mark: own ?? null }
  })
}

export function mergeAssess(context: Context, tallies: readonly AssessTally[]): AssessTally {
  const merged = emptyAssessTally(context)
  for (const tally of tallies) {
    merged.ballots += tally.ballots
    merged.abstained += tally.abstained
    for (const [row, sums] of tally.rows.entries()) mergeRow(merged.rows[row], sums)
    for (const [row, cells] of tally.cells.entries()) {
      for (const [column, cell] of cells.entries()) mergeCell(merged.cells[row]?.[column], cell)
    }
    merged.reasons.push(...tally.reasons)
    if (merged.moves === undefined) continue
    merged.back = (merged.back ?? 0) + (tally.back ?? 0)
    for (const [row, table] of (tally.moves ?? []).entries()) {
      for (const [before, counts] of table.entries()) addCounts(merged.moves[row]?.[before] ?? [], counts)
    }
  }
  merged.reasons.sort(compareReasons)
  return merged
}

function mergeRow(into: RowTally | undefined, { people, sum, support, places }: RowTally): void {
  if (into === undefined) throw new RangeError('no such row')
  into.people += people
  into.sum += sum
  into.support += support
  addCounts(into.places, places)
}

function mergeCell(into: CellTally | undefined, { counts, unknown, numbers }: CellTally): void {
  if (into === undefined) throw new RangeError('no such cell')
  addCounts(into.counts, counts)
  into.unknown += unknown
  for (const [number, people] of numbers ?? []) bumpNumber(into.numbers ?? [], number, people)
}
