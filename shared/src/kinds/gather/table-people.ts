/** Whom what happens at a table concerns. */
import type { GatherFact } from './schema.ts'
import type { GatherSlice } from './slice.ts'
import { seat } from './tables.ts'

/** Everybody at the table of the card: they see it on their phones. Nobody at another table is told anything. */
export function concernedBy({ tables, cards }: GatherSlice, fact: GatherFact): Iterable<string> {
  if (tables === null || !('card' in fact)) return []
  const table = cards.get(fact.card)?.table ?? null
  return (table !== null && tables.people.get(table)) || []
}

/** Who has only sat down, or marked what others wrote, has written nothing yet. */
export function isWritten({ type }: GatherFact): boolean {
  return type !== 'seated' && type !== 'card-brought' && type !== 'card-left'
}

export function leaveTable({ tables }: GatherSlice, person: string): void {
  if (tables?.seats.has(person)) seat(tables, person, null)
}
