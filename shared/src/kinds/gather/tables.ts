/** Who sits where, what lies on each table, and what of it goes to the plenary. */

import { type Card, cardOf, type GatherSlice, leavesOf, type Seating, topCards } from './slice.ts'
import type { TableTally } from './tables-schema.ts'

/** Whether a card is before the room: in a gathering with tables what a table brought, or what never lay on one. */
export function isPlenary(slice: GatherSlice, card: Card): boolean {
  if (slice.tables === null) return true
  return leavesOf(slice, card).some(
    ({ table, brought, state }) => (table === null || brought) && state === 'visible',
  )
}

/** What the room is shown and what flows on, in the order in which it came. */
export function plenaryCards(slice: GatherSlice): Card[] {
  return topCards(slice).filter((card) => isPlenary(slice, card))
}

/** The tables that a card came from, lowest first: several where their cards were merged. */
export function tablesOf(slice: GatherSlice, card: Card): number[] {
  const own = leavesOf(slice, card).flatMap(({ table, state }) =>
    table === null || state === 'hidden' ? [] : [table],
  )
  return [...new Set(own)].sort((one, other) => one - other)
}

/** Cards on a table, in the order in which they were written. */
export function cardsAt(slice: GatherSlice, table: number): Card[] {
  return (slice.tables?.cards.get(table) ?? []).map((id) => cardOf(slice, id))
}

/** Cards that a table brings. One that was set aside, or waits for another look, is not among them. */
export function broughtAt(slice: GatherSlice, table: number): number {
  return cardsAt(slice, table).filter(isBrought).length
}

/** Its people see only what is shown there, so nothing else takes a place of theirs. */
export function isBrought({ brought, state }: Card): boolean {
  return brought && state === 'visible'
}

export function talliesOf(slice: GatherSlice, tables: Seating): TableTally[] {
  return tablesIn(tables).map((table) => ({
    table,
    people: tables.people.get(table)?.size ?? 0,
    written: cardsAt(slice, table).filter(({ state }) => isStanding(state)).length,
    brought: broughtAt(slice, table),
  }))
}

/** The table with the fewest people, the lowest number first. */
export function smallestTable(tables: Seating): number {
  const sizeOf = (table: number) => tables.people.get(table)?.size ?? 0
  return tablesIn(tables).reduce((least, table) => (sizeOf(table) < sizeOf(least) ? table : least))
}

export function seat(tables: Seating, person: string, table: number | null): void {
  const before = tables.seats.get(person)
  if (before !== undefined) tables.people.get(before)?.delete(person)
  if (table === null) {
    tables.seats.delete(person)
    return
  }
  tables.seats.set(person, table)
  const there = tables.people.get(table)
  if (there === undefined) tables.people.set(table, new Set([person]))
  else there.add(person)
}

function tablesIn({ count }: Seating): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

function isStanding(state: Card['state']): boolean {
  return state === 'visible' || state === 'waiting'
}
