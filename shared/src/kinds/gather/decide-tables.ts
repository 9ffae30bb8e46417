/** What may be done about tables: sit down at one, deal everybody to them, bring its cards to the plenary. */
import { assertNever } from '../../assert-never.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { ActInput, InRoom } from '../kind.ts'
import { PEOPLE_AT_TABLE } from './limits.ts'
import type { GatherAction, GatherConfig, GatherFact } from './schema.ts'
import type { Card, GatherSlice, Seating } from './slice.ts'
import { broughtAt } from './tables.ts'

type Input = ActInput<GatherConfig, GatherAction, GatherSlice>
type ActionOf<Type extends GatherAction['type']> = Extract<GatherAction, { type: Type }>
export type TableAction = ActionOf<'sit-at' | 'deal-tables' | 'bring-card' | 'leave-card'>

export function decideTables(input: Input, action: TableAction): GatherFact[] | Refusal {
  const { tables } = input.slice
  if (tables === null) return refuse('no-tables-here')
  switch (action.type) {
    case 'sit-at':
      return sitAt(input, tables, action.table)
    case 'deal-tables':
      return input.role === 'participant' ? refuse('not-allowed') : dealTables(input, tables, action)
    case 'bring-card':
      return bringCard(input, tables, action.card)
    case 'leave-card':
      return leaveCard(input, tables, action.card)
    default:
      return assertNever(action)
  }
}

/** The table that a new card lies on: where its author sits, or where the facilitator puts it; null for none. */
export function tableFor(
  { slice: { tables }, person, role }: Input,
  { table: named }: ActionOf<'add-card'>,
): number | null | Refusal {
  if (tables === null) return null
  const table = role === 'participant' ? tables.seats.get(person ?? '') : (named ?? null)
  if (table === undefined) return refuse('table-needed', { field: 'table' })
  return table !== null && table > tables.count ? unknownTable(tables) : table
}

function sitAt({ role, person }: Input, tables: Seating, table: number): GatherFact[] | Refusal {
  if (role !== 'participant' || person === null) return refuse('not-allowed')
  if (table > tables.count) return unknownTable(tables)
  if (tables.seats.get(person) === table) return []
  if ((tables.people.get(table)?.size ?? 0) >= PEOPLE_AT_TABLE) return tableFull()
  return [{ type: 'seated', person, table }]
}

/** Everybody in turn, group after group, so that each group is spread as evenly as can be. */
function dealTables(
  { inRoom }: Input,
  tables: Seating,
  { back }: ActionOf<'deal-tables'>,
): GatherFact[] | Refusal {
  const people = inRoom?.() ?? []
  if (back) {
    const seats = stillThere(tables, people, back.seats)
    if (seats.some(({ table }) => table !== null && table > tables.count)) return unknownTable(tables)
    return [{ type: 'tables-dealt', seats, dealt: back.dealt }]
  }
  if (people.length === 0) return []
  if (people.length > tables.count * PEOPLE_AT_TABLE) return tableFull()
  const seats = people.map(({ id: person }, index) => ({ person, table: (index % tables.count) + 1 }))
  return [{ type: 'tables-dealt', seats, dealt: true }]
}

/** Who has moved since, or has gone, is left where they are. */
function stillThere(
  tables: Seating,
  people: readonly InRoom[],
  seats: NonNullable<ActionOf<'deal-tables'>['back']>['seats'],
) {
  const present = new Set(people.map(({ id }) => id))
  return seats
    .filter(({ person, from }) => present.has(person) && (tables.seats.get(person) ?? null) === from)
    .map(({ person, table }) => ({ person, table }))
}

function bringCard(input: Input, { bring }: Seating, id: string): GatherFact[] | Refusal {
  const card = tableCard(input, id)
  if (isRefusal(card)) return card
  if (card.brought) return []
  if (broughtAt(input.slice, card.table) >= bring) {
    return refuse('brought-enough', { field: 'card', params: { max: bring } })
  }
  return [{ type: 'card-brought', card: id }]
}

function leaveCard(input: Input, _tables: Seating, id: string): GatherFact[] | Refusal {
  const card = tableCard(input, id)
  if (isRefusal(card)) return card
  return card.brought ? [{ type: 'card-left', card: id }] : []
}

/** A card on the sender's own table; for the facilitator on any. What is not shown there cannot be brought. */
function tableCard({ slice, role, person }: Input, id: string): (Card & { table: number }) | Refusal {
  const card = slice.cards.get(id)
  if (card === undefined || card.table === null || card.state !== 'visible') {
    return refuse('unknown-card', { field: 'card' })
  }
  const { table } = card
  if (role === 'participant' && slice.tables?.seats.get(person ?? '') !== table) {
    return refuse('not-your-table', { field: 'card' })
  }
  return { ...card, table }
}

function tableFull(): Refusal {
  return refuse('table-full', { field: 'table', params: { max: PEOPLE_AT_TABLE } })
}

function unknownTable({ count }: Seating): Refusal {
  return refuse('unknown-table', { field: 'table', params: { max: count } })
}
