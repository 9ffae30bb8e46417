/** Signs beside the words, never instead of them. */
import type { Mark, SeatState, Sector } from '@cabildo/shared/kinds/map/marks'
import { SECTORS } from '@cabildo/shared/kinds/map/marks'

export const MARK_SIGNS: Record<Mark, string> = { leads: '●', supports: '○', 'should-lead': '◇' }
export const SEAT_SIGNS: Record<SeatState, string> = { present: '■', absent: '□', 'empty-chair': '▽' }

/** The place of a sector in the list is its sign; an actor without one has the sign after the last. */
export function sectorMark(sector: Sector | null): number {
  return sector === null ? SECTORS.length : SECTORS.indexOf(sector)
}
