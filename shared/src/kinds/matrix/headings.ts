/** What is asked of every row, and on which scale; free of schemas, so that a phone carries none for it. */
import type { LocalText } from '../../text.ts'
import { CELLS_MAX, PLANE_HIGH, PLANE_STEPS, ROWS_MAX } from './limits.ts'
import type { MatrixConfig } from './schema.ts'

export type Heading = { id: string; text: LocalText }

export function headingsOf(config: MatrixConfig): readonly Heading[] {
  if (config.mode !== 'plane') return config.columns
  return [
    { id: 'x', text: config.x.name },
    { id: 'y', text: config.y.name },
  ]
}

/** How many levels a cell has; putting a row into a column is one. */
export function levelCount(config: MatrixConfig): number {
  if (config.mode === 'allocate') return 1
  return config.mode === 'plane' ? PLANE_STEPS : config.levels.length
}

/** What the lowest level is written as. */
export function lowestLevel(config: MatrixConfig): number {
  return config.mode === 'plane' ? 1 : 0
}

/** The lowest level that counts as support. */
export function leastSupport(config: MatrixConfig): number {
  if (config.mode === 'allocate') return 0
  return config.mode === 'plane' ? PLANE_HIGH : config.supportFrom
}

/** The most rows that can be asked about under these headings. */
export function rowsAllowed(config: MatrixConfig): number {
  return Math.min(ROWS_MAX, Math.floor(CELLS_MAX / headingsOf(config).length))
}
