/** What people may do with cards: write, change and withdraw their own. The facilitator does so too, and clusters. */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptOptionalText, acceptText, type Language, type LocalText } from '../../text.ts'
import type { ActInput } from '../kind.ts'
import { acceptFields } from './accept-fields.ts'
import { decideClustering } from './clustering.ts'
import { decideTables, tableFor } from './decide-tables.ts'
import type { FieldValues } from './form-schema.ts'
import { fieldsOf } from './layout-parts.ts'
import { CARD_TEXT_MAX, CARD_WHY_MAX } from './limits.ts'
import type { GatherAction, GatherConfig, GatherFact } from './schema.ts'
import { type Card, type GatherSlice, languageOf } from './slice.ts'

type Input = ActInput<GatherConfig, GatherAction, GatherSlice>
type ActionOf<Type extends GatherAction['type']> = Extract<GatherAction, { type: Type }>
type Words = { text: LocalText; why: LocalText | null; fields?: FieldValues }
type RawWords = Pick<ActionOf<'add-card'>, 'text' | 'why' | 'fields'>

/** Facts that follow, none when nothing would change, or why not. */
export function decideCards(input: Input): GatherFact[] | Refusal {
  const { action, config, role } = input
  if (role === 'participant' && !config.contribute) return refuse('no-cards-here')
  switch (action.type) {
    case 'add-card':
      return addCard(input, action)
    case 'edit-card':
      return editCard(input, action)
    case 'withdraw-card':
      return withdrawCard(input, action)
    case 'sit-at':
    case 'deal-tables':
    case 'bring-card':
    case 'leave-card':
      return decideTables(input, action)
    default:
      return role === 'participant'
        ? refuse('not-allowed')
        : decideClustering(config, input.slice, action, input.newId)
  }
}

function addCard(input: Input, action: ActionOf<'add-card'>): GatherFact[] | Refusal {
  const { config, slice, person, group, newId } = input
  const key = keyOf(input, action.key)
  if (isRefusal(key)) return key
  if (key !== null && slice.keys.has(key)) return refuse('ballot-key-taken', { field: 'key' })
  const words = acceptWords(input, action, action.language, {})
  if (isRefusal(words)) return words
  // Anonymous cards have no person to count them by: there the phone keeps to the limit.
  if (person !== null && standing(slice, person) >= config.maxPerPerson) {
    return refuse('too-many-cards', { params: { max: config.maxPerPerson } })
  }
  const table = tableFor(input, action)
  if (isRefusal(table)) return table
  const state = waits(input) ? 'waiting' : 'visible'
  const at = table === null ? {} : { table }
  return [{ type: 'card-added', card: newId(), ...words, by: person, key, group, state, ...at }]
}

/** A card shown by the moderator waits again once its author changes it; a hidden one stays hidden. */
function editCard(input: Input, action: ActionOf<'edit-card'>): GatherFact[] | Refusal {
  const card = ownCard(input, action)
  if (isRefusal(card)) return card
  const words = acceptWords(input, action, languageOf(card), card.fields)
  if (isRefusal(words)) return words
  const state = waits(input) && card.state === 'visible' ? 'waiting' : card.state
  return [{ type: 'card-edited', card: card.id, ...words, state }]
}

function withdrawCard(input: Input, action: ActionOf<'withdraw-card'>): GatherFact[] | Refusal {
  const card = ownCard(input, action)
  return isRefusal(card) ? card : [{ type: 'card-withdrawn', card: card.id }]
}

/** The sender's card that the action means, if it is theirs and stands by itself. A withdrawn card is gone for good. */
function ownCard(input: Input, action: ActionOf<'edit-card' | 'withdraw-card'>): Card | Refusal {
  const { slice, person } = input
  const key = keyOf(input, action.key)
  if (isRefusal(key)) return key
  const card = slice.cards.get(action.card ?? slice.keys.get(key ?? '') ?? '')
  if (card === undefined) return refuse('unknown-card', { field: 'card' })
  const theirs =
    input.role === 'participant'
      ? card.origin === 'person' && card.by === person && card.key === key
      : card.origin === 'facilitator'
  if (!theirs) return refuse('not-your-card', { field: 'card' })
  if (card.state === 'withdrawn') return refuse('unknown-card', { field: 'card' })
  return card.into === null ? card : refuse('card-merged', { field: 'card' })
}

/** The key that stands for the author: only people have one, and only in anonymous rounds. */
function keyOf({ secrecy, role }: Input, key: string | undefined): string | null | Refusal {
  if (secrecy !== 'anonymous' || role !== 'participant') return null
  return key ?? refuse('ballot-key-needed', { field: 'key' })
}

function waits({ config, role }: Input): boolean {
  return config.moderated && role === 'participant'
}

/** Cards of a person that count against the limit: all but the withdrawn. */
function standing({ cards, authors }: GatherSlice, person: string): number {
  return (authors.get(person) ?? []).filter((id) => cards.get(id)?.state !== 'withdrawn').length
}

function acceptWords(
  { config, role }: Input,
  raw: RawWords,
  language: Language,
  kept: FieldValues,
): Words | Refusal {
  const text = acceptText(raw.text, CARD_TEXT_MAX, 'text')
  if (isRefusal(text)) return text
  const why = acceptOptionalText(raw.why, CARD_WHY_MAX, 'why')
  if (isRefusal(why)) return why
  const byFacilitator = role !== 'participant'
  const fields = acceptFields(config, { raw: raw.fields, kept, language, byFacilitator })
  if (isRefusal(fields)) return fields
  const words = { text: { [language]: text }, why: why === undefined ? null : { [language]: why } }
  return fieldsOf(config).length === 0 ? words : { ...words, fields }
}
