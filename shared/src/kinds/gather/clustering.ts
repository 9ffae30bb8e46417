/** What only the facilitator may do with cards: merge and split, hide and show, give a better title. */
import { assertNever } from '../../assert-never.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptOptionalText, acceptText } from '../../text.ts'
import { CARD_TEXT_MAX, CARD_WHY_MAX } from './limits.ts'
import type { GatherAction, GatherFact } from './schema.ts'
import type { Card, GatherSlice } from './slice.ts'

type ClusteringAction = Exclude<GatherAction, { type: 'add-card' | 'edit-card' | 'withdraw-card' }>

export function decideClustering(
  slice: GatherSlice,
  action: ClusteringAction,
  newId: () => string,
): GatherFact[] | Refusal {
  if (action.type === 'merge-cards') return mergeCards(slice, action, newId)
  const card = standingCard(slice, action.card)
  if (isRefusal(card)) return card
  switch (action.type) {
    case 'split-card':
      if (card.origin !== 'merge') return refuse('not-merged', { field: 'card' })
      return alone(card) ?? [{ type: 'card-split', card: card.id }]
    case 'hide-card':
      return card.state === 'hidden' ? [] : [{ type: 'card-hidden', card: card.id }]
    case 'show-card':
      return card.state === 'visible' ? [] : [{ type: 'card-shown', card: card.id }]
    case 'retitle-card': {
      const text = acceptText(action.text, CARD_TEXT_MAX, 'text')
      if (isRefusal(text)) return text
      // The other languages would go on saying what was said before, so the new title stands by itself.
      return alone(card) ?? [{ type: 'card-retitled', card: card.id, text: { [action.language]: text } }]
    }
    default:
      return assertNever(action)
  }
}

function mergeCards(
  slice: GatherSlice,
  action: Extract<GatherAction, { type: 'merge-cards' }>,
  newId: () => string,
): GatherFact[] | Refusal {
  const cards = [...new Set(action.cards)]
  for (const id of cards) {
    const card = standingCard(slice, id)
    const refusal = isRefusal(card) ? card : alone(card)
    if (refusal) return { ...refusal, field: 'cards' }
  }
  if (cards.length < 2) return refuse('merge-needs-two', { field: 'cards' })
  const text = acceptText(action.text, CARD_TEXT_MAX, 'text')
  if (isRefusal(text)) return text
  const why = acceptOptionalText(action.why, CARD_WHY_MAX, 'why')
  if (isRefusal(why)) return why
  const { language } = action
  const words = { text: { [language]: text }, why: why === undefined ? null : { [language]: why } }
  return [{ type: 'cards-merged', card: newId(), cards, ...words }]
}

/** Authors' withdrawn cards are out of reach. */
function standingCard(slice: GatherSlice, id: string): Card | Refusal {
  const card = slice.cards.get(id)
  return card === undefined || card.state === 'withdrawn' ? refuse('unknown-card', { field: 'card' }) : card
}

/** A card inside another is left alone until that one is split. */
function alone({ into }: Card): Refusal | null {
  return into === null ? null : refuse('card-merged', { field: 'card' })
}
