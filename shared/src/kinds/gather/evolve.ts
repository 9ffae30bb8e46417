/** Folds cards and what is done with them into the slice, in place. */
import { assertNever } from '../../assert-never.ts'
import type { Item } from '../item.ts'
import type { GatherFact } from './schema.ts'
import { type Card, cardOf, type GatherSlice } from './slice.ts'
import { broughtAt, seat } from './tables.ts'

/** Items that flow in become cards of the same id; what is known already stays as it is. */
export function takeItems(slice: GatherSlice, items: readonly Item[]): void {
  for (const { id, text, why, from } of items) {
    if (slice.cards.has(id)) continue
    put(slice, { id, text, why: why ?? null, origin: 'upstream', from: [...from] })
  }
}

export function evolveCards(slice: GatherSlice, fact: GatherFact): void {
  switch (fact.type) {
    case 'card-added':
      return added(slice, fact)
    case 'card-edited': {
      const { text, why, state } = fact
      const card = cardOf(slice, fact.card)
      Object.assign(card, { text, why, state, fields: fact.fields ?? card.fields })
      return
    }
    case 'card-withdrawn':
      cardOf(slice, fact.card).state = 'withdrawn'
      return
    case 'cards-merged':
      return merged(slice, fact)
    case 'card-split': {
      for (const id of cardOf(slice, fact.card).merged) cardOf(slice, id).into = null
      slice.cards.delete(fact.card)
      return
    }
    case 'card-hidden':
      cardOf(slice, fact.card).state = 'hidden'
      return
    case 'card-shown':
      return shown(slice, cardOf(slice, fact.card))
    case 'card-retitled':
      cardOf(slice, fact.card).text = fact.text
      return
    case 'card-field-set': {
      const card = cardOf(slice, fact.card)
      const { [fact.field]: _before, ...others } = card.fields
      card.fields = fact.value === null ? others : { ...others, [fact.field]: fact.value }
      return
    }
    case 'seated':
      if (slice.tables) seat(slice.tables, fact.person, fact.table)
      return
    case 'tables-dealt':
      return dealt(slice, fact)
    case 'card-brought':
      cardOf(slice, fact.card).brought = true
      return
    case 'card-left':
      cardOf(slice, fact.card).brought = false
      return
    default:
      assertNever(fact)
  }
}

function added(slice: GatherSlice, fact: Extract<GatherFact, { type: 'card-added' }>): void {
  const { card: id, text, why, fields = {}, by, key, group, state, table = null } = fact
  const origin = by === null && key === null ? 'facilitator' : 'person'
  put(slice, { id, text, why, fields, origin, by, key, group, state, table })
  if (slice.tables && table !== null) list(slice.tables.cards, table, id)
  if (key !== null) slice.keys.set(key, id)
  if (by === null) return
  list(slice.authors, by, id)
}

function list<Key>(lists: Map<Key, string[]>, key: Key, id: string): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [id])
  else known.push(id)
}

/** What was set aside or waited comes back as it was, but for what its table has brought in its place meanwhile. */
function shown(slice: GatherSlice, card: Card): void {
  const { tables } = slice
  card.brought &&=
    !tables || card.table === null || card.state === 'visible' || broughtAt(slice, card.table) < tables.bring
  card.state = 'visible'
}

function dealt(
  { tables }: GatherSlice,
  { seats, dealt }: Extract<GatherFact, { type: 'tables-dealt' }>,
): void {
  if (tables === null) return
  for (const { person, table } of seats) seat(tables, person, table)
  tables.dealt = dealt
}

/** Merging accepts a card that was waiting; one that was hidden stays hidden inside. */
function merged(slice: GatherSlice, fact: Extract<GatherFact, { type: 'cards-merged' }>): void {
  for (const id of fact.cards) {
    const child = cardOf(slice, id)
    child.into = fact.card
    if (child.state === 'waiting') shown(slice, child)
  }
  const { card: id, text, why, fields = {}, cards } = fact
  put(slice, { id, text, why, fields, origin: 'merge', merged: [...cards] })
}

function put(slice: GatherSlice, card: Pick<Card, 'id' | 'text' | 'why' | 'origin'> & Partial<Card>): void {
  slice.cards.set(card.id, {
    fields: {},
    by: null,
    key: null,
    group: null,
    table: null,
    brought: false,
    from: [],
    state: 'visible',
    into: null,
    merged: [],
    ...card,
  })
}
