/** What only the facilitator may do with cards: merge and split, hide and show, give a better title, set a field. */
import { assertNever } from '../../assert-never.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptLocalText, acceptOptionalText, acceptText } from '../../text.ts'
import { acceptField, acceptFields } from './accept-fields.ts'
import { ownValue } from './arrange.ts'
import type { TableAction } from './decide-tables.ts'
import { unitsOf } from './field-units.ts'
import { fieldsOf } from './layout-parts.ts'
import { CARD_TEXT_MAX, CARD_WHY_MAX, UNITS_MAX } from './limits.ts'
import type { GatherAction, GatherConfig, GatherFact } from './schema.ts'
import { type Card, type GatherSlice, languageOf } from './slice.ts'

type ClusteringAction = Exclude<
  GatherAction,
  TableAction | { type: 'add-card' | 'edit-card' | 'withdraw-card' }
>
type ActionOf<Type extends GatherAction['type']> = Extract<GatherAction, { type: Type }>

export function decideClustering(
  config: GatherConfig,
  slice: GatherSlice,
  action: ClusteringAction,
  newId: () => string,
): GatherFact[] | Refusal {
  if (action.type === 'merge-cards') return mergeCards(config, slice, action, newId)
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
      const text = acceptLocalText(action.texts ?? { [action.language]: action.text }, CARD_TEXT_MAX, 'text')
      if (isRefusal(text)) return text
      // The other languages would go on saying what was said before, so the new title stands by itself.
      return alone(card) ?? [{ type: 'card-retitled', card: card.id, text }]
    }
    case 'set-field':
      return alone(card) ?? setField(config, card, action)
    default:
      return assertNever(action)
  }
}

function mergeCards(
  config: GatherConfig,
  slice: GatherSlice,
  action: ActionOf<'merge-cards'>,
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
  const { language, fields: raw } = action
  const fields = acceptFields(config, { raw, kept: {}, language, byFacilitator: true, partial: true })
  if (isRefusal(fields)) return fields
  const words = { text: { [language]: text }, why: why === undefined ? null : { [language]: why } }
  const given = Object.keys(fields).length === 0 ? {} : { fields }
  return [{ type: 'cards-merged', card: newId(), cards, ...words, ...given }]
}

function setField(
  config: GatherConfig,
  card: Card,
  { field: id, value: raw }: ActionOf<'set-field'>,
): GatherFact[] | Refusal {
  const field = fieldsOf(config).find((each) => each.id === id)
  if (field === undefined) return refuse('unknown-field', { field: `fields.${id}` })
  const value = acceptField(field, raw, languageOf(card))
  if (isRefusal(value)) return value
  if (value === (ownValue(card.fields, id) ?? null)) return []
  if (unitsOf({ ...card.fields, [id]: value ?? '' }) > UNITS_MAX) {
    return refuse('text-too-long', { field: `fields.${id}`, params: { max: UNITS_MAX } })
  }
  return [{ type: 'card-field-set', card: card.id, field: id, value }]
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
