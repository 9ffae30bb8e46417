/** In which order it is tried to lay a list out: large first, then closer, then in parts of few rows, and those as large as they go. */

import type { Shown } from './shown.ts'

/** `splitting`: the rows do not fit in one part; parts are added at the closest before it is seen how large they may be. */
export type Try = { parts: number; density: number; splitting: boolean }

/** The words never get smaller than this, only nearer, as long as a part keeps more than the fewest rows. */
export const CLOSEST = 3
/** Smaller words rather than parts of one row that turn for minutes, and rather than cut ones. */
const SMALLEST = 4
const FEWEST = 3

export const firstTry: Try = { parts: 1, density: 0, splitting: false }

/** So many parts, all but the last of the same length: eight rows of which seven fit make four and four, not seven and one. */
export function partsOf(count: number, parts: number): Shown[] {
  const rows = rowsIn(count, parts)
  return Array.from({ length: Math.max(1, Math.ceil(count / rows)) }, (_, part) => ({
    from: part * rows,
    to: Math.min(count, (part + 1) * rows),
  }))
}

/** Null when it fits, or when nothing is left to try. `room`, `wanted`: heights of the box and of what was laid out in it. */
export function nextTry(
  { parts, density, splitting }: Try,
  { count, room, wanted }: { count: number; room: number; wanted: number },
): Try | null {
  if (wanted <= room + 1) return splitting ? { parts, density: 0, splitting: false } : null
  if (density < CLOSEST) return { parts, density: density + 1, splitting: false }
  const rows = rowsIn(count, parts)
  if (rows <= FEWEST && density < SMALLEST) return { parts, density: SMALLEST, splitting }
  if (rows === 1) return null
  // At least so many that a part becomes shorter: anything less would try the same again for ever.
  const fewer = Math.ceil(count / (rows - 1))
  const guess = Math.floor(((parts * wanted) / room) * 0.8)
  const most = rows > FEWEST ? Math.ceil(count / FEWEST) : count
  return { parts: Math.min(most, Math.max(fewer, guess)), density: CLOSEST, splitting: true }
}

const rowsIn = (count: number, parts: number) => Math.max(1, Math.ceil(count / parts))
