/**
 * A matrix in the making: what was given per row and heading, and which row stands in front. Read without schemas: the
 * server has parsed the configuration and whatever was sent.
 */
import type { MatrixAnswer, MatrixConfig } from '@cabildo/shared/kinds/matrix/schema'

/** Per heading a level; null: does not know; a column that the row was put into has level 0. */
export type RowGiven = Readonly<Record<string, number | null>>
export type Given = Readonly<Record<string, RowGiven>>
export type MatrixDraft = { given: Given; at: number }

export const NOTHING: MatrixDraft = { given: {}, at: 0 }

export function isMatrixConfig(config: Record<string, unknown>): config is MatrixConfig {
  return 'mode' in config && ('columns' in config || 'x' in config)
}

/** A draft, or a plain answer as a draft that begins at the first row; null for anything else. */
export function readMatrixDraft(value: unknown): MatrixDraft | null {
  if (typeof value !== 'object' || value === null) return null
  const at = 'at' in value && typeof value.at === 'number' ? value.at : 0
  if ('given' in value && isRecord(value.given)) return { given: rowsOf(value.given, levelsIn), at }
  if ('cells' in value && isRecord(value.cells)) return { given: rowsOf(value.cells, levelsIn), at }
  if ('places' in value && isRecord(value.places)) return { given: rowsOf(value.places, placesIn), at }
  return null
}

/** As it is sent: rows of which nothing was said are left out. */
export function answerOf({ mode }: MatrixConfig, given: Given): MatrixAnswer {
  const rows = Object.entries(given).filter(([, row]) => Object.keys(row).length > 0)
  if (mode === 'allocate') {
    return { places: Object.fromEntries(rows.map(([id, row]) => [id, Object.keys(row)])) }
  }
  return { cells: Object.fromEntries(rows.map(([id, row]) => [id, { ...row }])) }
}

/** In a plane one axis alone is no place. */
export function isHalf(config: MatrixConfig, row: RowGiven): boolean {
  return config.mode === 'plane' && Object.keys(row).length === 1
}

/** The row with one heading set, or taken back (undefined). */
export function withLevel(row: RowGiven, heading: string, level: number | null | undefined): RowGiven {
  const { [heading]: _, ...others } = row
  return level === undefined ? others : { ...others, [heading]: level }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function rowsOf(rows: Record<string, unknown>, read: (row: unknown) => [string, number | null][]): Given {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, Object.fromEntries(read(row))]))
}

function levelsIn(row: unknown): [string, number | null][] {
  return Object.entries(isRecord(row) ? row : {}).flatMap(([heading, level]): [string, number | null][] =>
    typeof level === 'number' || level === null ? [[heading, level]] : [],
  )
}

function placesIn(row: unknown): [string, number | null][] {
  return (Array.isArray(row) ? row : []).flatMap((column: unknown): [string, number][] =>
    typeof column === 'string' ? [[column, 0]] : [],
  )
}
