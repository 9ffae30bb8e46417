/** The report of the bench of the pages: rows of figures, the goals they are judged by, and a table for reading. */
import { median, quantile, rounded, spreadOf } from '../load/statistics.ts'
import type { Journey } from './phone-journey.ts'

export type Row = {
  figure: string
  unit: string
  median: number | null
  least: number | null
  most: number | null
}

export type Verdict = { id: string; goal: string; value: number; ok: boolean }

const FIRST_QUESTION_MS = 5_000
/** A frame of sixty a second, and what a clock may be off. */
const FRAME_MS = 17.5

type Figures = Pick<Journey, 'formMs' | 'questionMs' | 'requests' | 'kilobytes'>

export function joinRows(cache: 'cold' | 'warm', journeys: readonly Figures[]): Row[] {
  const row = (figure: string, unit: string, of: (each: Figures) => number) =>
    rowOf(`${cache}: ${figure}`, unit, journeys.map(of))
  return [
    row('join form usable', 'ms', ({ formMs }) => formMs),
    row('join to first question', 'ms', ({ questionMs }) => questionMs),
    row('in all', 'ms', ({ formMs, questionMs }) => formMs + questionMs),
    row('requests', '', ({ requests }) => requests),
    row('transferred', 'kB', ({ kilobytes }) => kilobytes),
  ]
}

/** `frames`: ms between one and the next. */
export function frameRows(name: string, frames: readonly number[]): Row[] {
  const late = frames.filter((ms) => ms > 20).length / frames.length
  const one = (figure: string, unit: string, value: number | null): Row => {
    const shown = rounded(value)
    return { figure: `${name}: ${figure}`, unit, median: shown, least: shown, most: shown }
  }
  return [
    rowOf(`${name}: frame`, 'ms', frames),
    one('frame, p95', 'ms', quantile(frames, 0.95)),
    one('frames over 20 ms', '%', late * 100),
  ]
}

export function verdictsOf(rows: readonly Row[]): Verdict[] {
  const judge = (id: string, goal: string, figure: string, most: number): Verdict[] => {
    const value = rows.find((row) => row.figure === figure)?.median ?? null
    return value === null ? [] : [{ id, goal, value, ok: value <= most }]
  }
  return [
    ...judge('P9', 'scan to first question under 5 s, nothing kept', 'cold: in all', FIRST_QUESTION_MS),
    ...judge('P9', 'scan to first question under 5 s, files kept', 'warm: in all', FIRST_QUESTION_MS),
    ...judge('P10', 'sixty frames a second while cards arrive (p95)', 'board: frame, p95', FRAME_MS),
  ]
}

export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ['figure', 'unit', 'median', 'least', 'most'],
    ...rows.map(({ figure, unit, ...numbers }) => [
      figure,
      unit,
      ...[numbers.median, numbers.least, numbers.most].map((value) => String(value ?? '–')),
    ]),
  ]
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0))) ?? []
  return cells
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
    )
    .map((row) => row.join('  '))
    .join('\n')
}

function rowOf(figure: string, unit: string, values: readonly number[]): Row {
  const range = spreadOf(values)
  return {
    figure,
    unit,
    median: rounded(median(values)),
    least: rounded(range?.least ?? null),
    most: rounded(range?.most ?? null),
  }
}
