/** May this matrix be asked, and may this answer stand? */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptLocalText, type LocalText } from '../../text.ts'
import { itemPositions } from '../item-positions.ts'
import type { RoundContext } from '../kind.ts'
import { headingsOf, levelCount, lowestLevel, rowsAllowed } from './headings.ts'
import { CELLS_MAX, COLUMN_MAX, LEVEL_MAX } from './limits.ts'
import type { Axis, MatrixAnswer, MatrixConfig, Overlay } from './schema.ts'

type Context = RoundContext<MatrixConfig>

export function checkMatrix(config: MatrixConfig): Refusal | null {
  switch (config.mode) {
    case 'rate':
      return (
        checkColumns(config.columns) ??
        checkTexts(config.levels, LEVEL_MAX, 'levels') ??
        (config.supportFrom < config.levels.length ? null : refuse('bad-config', { field: 'supportFrom' }))
      )
    case 'allocate':
      return checkColumns(config.columns) ?? checkOverlay(config.overlay ?? {}, config.columns)
    case 'plane':
      return (
        checkTexts(endsOf(config.x), COLUMN_MAX, 'x') ??
        checkTexts(endsOf(config.y), COLUMN_MAX, 'y') ??
        checkTexts(config.quadrants ?? [], COLUMN_MAX, 'quadrants')
      )
  }
}

const endsOf = ({ name, low, high }: Axis): LocalText[] => [name, low, high]

function checkColumns(columns: readonly { id: string; text: LocalText }[]): Refusal | null {
  const ids = new Set(columns.map(({ id }) => id))
  if (ids.size < columns.length) return refuse('bad-config', { field: 'columns' })
  return checkTexts(
    columns.map(({ text }) => text),
    COLUMN_MAX,
    'columns',
  )
}

function checkTexts(texts: readonly LocalText[], max: number, field: string): Refusal | null {
  for (const text of texts) {
    const accepted = acceptLocalText(text, max, field)
    if (isRefusal(accepted)) return accepted
  }
  return null
}

/** Rows may be of items that are not there: they come from elsewhere and may come later. */
function checkOverlay(overlay: Overlay, columns: readonly { id: string }[]): Refusal | null {
  const known = Object.values(overlay).every((places) =>
    places.every((place) => columns.some(({ id }) => id === place)),
  )
  return known ? null : refuse('bad-config', { field: 'overlay' })
}

/** A page of questions has an end: too many cells are refused before anybody is asked, with what would fit. */
export function fitsMatrix({ config, items }: Context): Refusal | null {
  const columns = headingsOf(config).length
  if (items.length * columns <= CELLS_MAX) return null
  return refuse('too-many-cells', {
    params: { rows: items.length, columns, cells: CELLS_MAX, most: rowsAllowed(config) },
  })
}

/** In stored form: rows in the order of the items, cells in the order of the headings, without rows of which nothing is said. */
export function acceptMatrix(context: Context, answer: MatrixAnswer): MatrixAnswer | Refusal {
  const allocates = context.config.mode === 'allocate'
  if ('places' in answer) return allocates ? acceptPlaces(context, answer.places) : refuse('bad-answer')
  return allocates ? refuse('bad-answer') : acceptCells(context, answer.cells)
}

type Cells = Extract<MatrixAnswer, { cells: unknown }>['cells']
type Places = Extract<MatrixAnswer, { places: unknown }>['places']

function acceptCells({ config, items }: Context, cells: Cells): MatrixAnswer | Refusal {
  const known = itemPositions(items)
  const given = new Map(Object.entries(cells))
  if ([...given.keys()].some((id) => !known.has(id))) return refuse('unknown-item', { field: 'cells' })
  const stored: [string, Cells[string]][] = []
  for (const { id } of items) {
    const row = acceptRow(config, new Map(Object.entries(given.get(id) ?? {})))
    if (isRefusal(row)) return row
    if (row.length > 0) stored.push([id, Object.fromEntries(row)])
  }
  return { cells: Object.fromEntries(stored) }
}

/** In a plane a row has a place or none: one axis alone is not one. */
function acceptRow(
  config: MatrixConfig,
  given: ReadonlyMap<string, number | null>,
): [string, number | null][] | Refusal {
  const headings = headingsOf(config)
  const mayNotKnow = config.mode === 'rate' && config.dontKnow
  const lowest = lowestLevel(config)
  const fits = (level: number | null) =>
    level === null ? mayNotKnow : level >= lowest && level < lowest + levelCount(config)
  const known = [...given].every(([id, level]) => headings.some((one) => one.id === id) && fits(level))
  const whole = config.mode !== 'plane' || given.size === 0 || given.size === headings.length
  if (!known || !whole) return refuse('bad-answer', { field: 'cells' })
  return headings.flatMap(({ id }): [string, number | null][] => {
    const level = given.get(id)
    return level === undefined ? [] : [[id, level]]
  })
}

function acceptPlaces({ config, items }: Context, places: Places): MatrixAnswer | Refusal {
  const known = itemPositions(items)
  const given = new Map(Object.entries(places))
  if ([...given.keys()].some((id) => !known.has(id))) return refuse('unknown-item', { field: 'places' })
  const headings = headingsOf(config).map(({ id }) => id)
  const most = config.mode === 'allocate' && config.several ? headings.length : 1
  const stored: [string, string[]][] = []
  for (const { id } of items) {
    const chosen = given.get(id) ?? []
    const columns = headings.filter((column) => chosen.includes(column))
    if (columns.length < chosen.length || columns.length > most)
      return refuse('bad-answer', { field: 'places' })
    if (columns.length > 0) stored.push([id, columns])
  }
  return { places: Object.fromEntries(stored) }
}
