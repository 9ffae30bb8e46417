/** A released matrix, row by row, with the figures of its cells. The server has parsed it; the phone does without the schemas. */

import type { Detail } from '@cabildo/shared/kinds/kind'
import { type Heading, headingsOf, levelCount, lowestLevel } from '@cabildo/shared/kinds/matrix/headings'
import type { MatrixConfig, MatrixDetail } from '@cabildo/shared/kinds/matrix/schema'
import type { Result, ResultCell, ResultItem } from '@cabildo/shared/workshop/result/result-types'

export type MatrixCell = {
  heading: Heading
  cell: ResultCell
  /** People at each level. */
  counts: readonly number[]
  unknown: number
}

export type MatrixRow = {
  item: ResultItem
  answered: number
  cells: readonly MatrixCell[]
}

export type Matrix = {
  config: MatrixConfig
  headings: readonly Heading[]
  rows: readonly MatrixRow[]
  /** As it came, for what is read of the whole. */
  detail: MatrixDetail
}

export function matrixOf({ detail, items, cells }: Result): Matrix | null {
  if (!isMatrixDetail(detail)) return null
  const headings = headingsOf(detail.config)
  const known = new Map(cells.map((cell) => [cell.id, cell]))
  const rows = items.flatMap((item, at): MatrixRow[] => {
    const row = detail.rows[at]
    if (row === undefined) return []
    const own = headings.flatMap((heading, place): MatrixCell[] => {
      const cell = known.get(`${item.id}.${heading.id}`)
      const told = row.cells[place]
      return cell && told ? [{ heading, cell, counts: told.counts, unknown: told.unknown }] : []
    })
    return [{ item, answered: row.answered, cells: own }]
  })
  return { config: detail.config, headings, rows, detail }
}

function isMatrixDetail(detail: Detail): detail is MatrixDetail {
  return 'config' in detail && 'rows' in detail && Array.isArray(detail.rows)
}

/** Every cell with its row, as a list. */
export type Place = MatrixCell & { item: ResultItem }

export function placesOf({ rows }: Matrix): Place[] {
  return rows.flatMap(({ item, cells }) => cells.map((cell) => ({ ...cell, item })))
}

/** A step of the heat scale, 1 to 5; null for a cell of which nobody said anything. */
export function heatOf(config: MatrixConfig, { people }: ResultCell): 1 | 2 | 3 | 4 | 5 | null {
  if (people.mean === null) return null
  const step = 1 + Math.round(heightOf(config, people.mean) * 4)
  return step <= 1 ? 1 : step === 2 ? 2 : step === 3 ? 3 : step === 4 ? 4 : 5
}

/** How high a mean is, 0..1: on the scale, or as a share of people. */
export function heightOf(config: MatrixConfig, mean: number): number {
  const lowest = lowestLevel(config)
  return (mean - lowest) / Math.max(1, levelCount(config) - 1)
}

/** Columns earlier or elsewhere given to a row; null where nothing is compared. */
export function overlayOf({ config }: Matrix, item: string): readonly string[] | null {
  if (config.mode !== 'allocate' || config.overlay === undefined) return null
  return new Map(Object.entries(config.overlay)).get(item) ?? null
}
