/** How a facilitator's act with cards is taken back. */
import type { GatherAction, GatherFact } from './schema.ts'
import { type Card, type GatherSlice, languageOf } from './slice.ts'

/**
 * Null for what stays: a withdrawn card is gone for good; what was split would come back as another card; and a card that
 * waited for its first look does not wait again, so that showing or merging it stays.
 */
export function takeBackCards(slice: GatherSlice, fact: GatherFact): GatherAction | null {
  // Before it is folded in, a new card is not there yet.
  if (fact.type === 'card-added') return { type: 'withdraw-card', card: fact.card }
  if (fact.type === 'cards-merged') {
    const waited = fact.cards.some((id) => slice.cards.get(id)?.state === 'waiting')
    return waited ? null : { type: 'split-card', card: fact.card }
  }
  if (fact.type === 'seated') return null
  if (fact.type === 'tables-dealt') return { type: 'deal-tables', back: seatsBefore(slice, fact.seats) }
  const card = slice.cards.get(fact.card)
  if (card === undefined) return null
  switch (fact.type) {
    case 'card-edited':
      return { type: 'edit-card', card: card.id, ...wordsOf(card), fields: card.fields }
    case 'card-hidden':
      return card.state === 'visible' ? { type: 'show-card', card: card.id } : null
    case 'card-shown':
      return card.state === 'hidden' ? { type: 'hide-card', card: card.id } : null
    case 'card-retitled':
      return {
        type: 'retitle-card',
        card: card.id,
        text: wordsOf(card).text,
        language: languageOf(card),
        texts: card.text,
      }
    case 'card-field-set':
      return { type: 'set-field', card: card.id, field: fact.field, value: card.fields[fact.field] ?? null }
    case 'card-brought':
      return { type: 'leave-card', card: card.id }
    case 'card-left':
      return { type: 'bring-card', card: card.id }
    default:
      return null
  }
}

type Before = NonNullable<Extract<GatherAction, { type: 'deal-tables' }>['back']>

/** Where everybody sat who is dealt to a table now; whoever moves on from there by themselves stays there. */
function seatsBefore(
  { tables }: GatherSlice,
  seats: Extract<GatherFact, { type: 'tables-dealt' }>['seats'],
): Before {
  const before = seats.map(({ person, table: from }) => ({
    person,
    table: tables?.seats.get(person) ?? null,
    from,
  }))
  return { seats: before, dealt: tables?.dealt ?? false }
}

function wordsOf(card: Card): { text: string; why?: string } {
  const language = languageOf(card)
  const why = card.why?.[language]
  return { text: card.text[language] ?? '', ...(why === undefined ? {} : { why }) }
}
