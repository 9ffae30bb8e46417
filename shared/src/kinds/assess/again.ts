/** Asking again, as before and after the evidence (Delphi): where people stand, what moved, and what the room agrees on. */
import { type Context, frameOf, scaleAt } from './rows.ts'
import { isRated } from './scale.ts'
import type { Moved } from './schema.ts'
import type { AssessTally } from './tally.ts'

/** As many on one side, or at one label where labels have no order, are agreed: three quarters. In integers, for a share may be exact. */
const AGREED = { of: 4, least: 3 }

/** Fewer who came back would be told one by one. */
const FEWEST_MOVED = 5

export function placesOfRows(_context: Context, { rows }: AssessTally): number[][] {
  return rows.map(({ places }) => [...places])
}

export function movesOfRows({ items }: Context, { moves }: AssessTally): number[][][] {
  return items.map((_, row) => (moves?.[row] ?? []).map((counts) => [...counts]))
}

export function isAgreedOn(context: Context, { rows }: AssessTally, row: number): boolean {
  const said = rows[row]
  if (said === undefined || said.people === 0) return false
  const largest = isRated(scaleAt(frameOf(context), row))
    ? Math.max(said.support, said.people - said.support)
    : Math.max(...said.places)
  return largest * AGREED.of >= said.people * AGREED.least
}

/** Before and now of those who stood on the row's scale both times. */
export function movedOf(moves: readonly (readonly number[])[] | undefined): Moved | null {
  if (moves === undefined) return null
  const before = moves.map((counts) => counts.reduce((sum, count) => sum + count, 0))
  const now = moves.map((_, place) => moves.reduce((sum, counts) => sum + (counts[place] ?? 0), 0))
  const both = before.reduce((sum, count) => sum + count, 0)
  if (both < FEWEST_MOVED) return null
  const stayed = moves.reduce((sum, counts, place) => sum + (counts[place] ?? 0), 0)
  return { both, changed: both - stayed, before, now }
}
