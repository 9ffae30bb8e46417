/** May these levels and reservations stand? */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptOptionalText } from '../../text.ts'
import { itemPositions } from '../item-positions.ts'
import type { RoundContext } from '../kind.ts'
import { RESERVATION_MAX } from './limits.ts'
import type { Level } from './scale.ts'
import type { ConsentAnswer, ConsentConfig } from './schema.ts'

/** In stored form: in the order of the items, without empty reservations, earlier answers only where more rounds were planned. */
export function acceptConsent(
  { config, items }: RoundContext<ConsentConfig>,
  { levels, reservations, was }: ConsentAnswer,
): ConsentAnswer | Refusal {
  const known = itemPositions(items)
  const given = new Map(Object.entries(levels))
  const written = new Map(Object.entries(reservations))
  if ([...given.keys()].some((id) => !known.has(id))) return refuse('unknown-item', { field: 'levels' })
  if ([...written.keys()].some((id) => !known.has(id)))
    return refuse('unknown-item', { field: 'reservations' })
  const storedLevels: [string, Level][] = []
  const storedReservations: [string, string][] = []
  for (const { id } of items) {
    const level = given.get(id)
    if (level !== undefined) storedLevels.push([id, level])
    const text = acceptOptionalText(written.get(id), RESERVATION_MAX, 'reservations')
    if (isRefusal(text)) return text
    if (text === undefined) continue
    if (level === undefined) return refuse('bad-answer', { field: 'reservations' })
    storedReservations.push([id, text])
  }
  const stored = {
    levels: Object.fromEntries(storedLevels),
    reservations: Object.fromEntries(storedReservations),
  }
  // The earlier answer may be about items that are not asked about again: those are left out.
  const before = items.flatMap(({ id }): [string, Level][] => {
    const level = was?.[id]
    return level === undefined ? [] : [[id, level]]
  })
  const again = (config.rounds ?? 1) > 1 && before.length > 0
  return again ? { ...stored, was: Object.fromEntries(before) } : stored
}
