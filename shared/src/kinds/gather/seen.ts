/** The cards as they stand before the room, each with the cards inside that it sees too. */
import type { Seen } from '../kind.ts'
import type { GatherConfig } from './schema.ts'
import type { GatherSlice } from './slice.ts'
import { plenaryCards } from './tables.ts'
import { visibleLeaves } from './view.ts'

/** What is hidden leads nowhere from here, also inside a card that is shown. */
export function seenCards({ sharing }: GatherConfig, slice: GatherSlice, revealed: boolean): Seen[] | null {
  if (!revealed && sharing === 'private') return null
  return plenaryCards(slice).map((card) => {
    const inside = visibleLeaves(slice, card)
    const from = [card, ...inside].flatMap((each) => each.from)
    return { id: card.id, text: card.text, from: [...new Set([...inside.map(({ id }) => id), ...from])] }
  })
}
