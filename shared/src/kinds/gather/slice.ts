/** The state of a gathering: its cards, and what each grew out of. Never serialised; views are. */
import { LANGUAGES, type Language, type LocalText } from '../../text.ts'
import type { FieldValues } from './form-schema.ts'
import type { CardState, GatherConfig } from './schema.ts'

export type Card = {
  id: string
  text: LocalText
  why: LocalText | null
  /** What it says in the fields of its form; a merge has none of its own unless they were given. */
  fields: FieldValues
  /** Who put it here: a person, the facilitator, an earlier activity, or a merge. */
  origin: 'person' | 'facilitator' | 'upstream' | 'merge'
  by: string | null
  key: string | null
  group: string | null
  /** The table it was written at; null for none, and for merges. */
  table: number | null
  /** That table wants it before the plenary; counts while the card is shown there. */
  brought: boolean
  /** Items of earlier activities that it grew out of. */
  from: string[]
  state: CardState
  /** The card it was merged into. */
  into: string | null
  /** The cards merged into it; empty but for a merge. */
  merged: string[]
}

/**
 * `seats`: the table of each person; `people` and `cards`: those of each table; `dealt`: the facilitator has dealt people to
 * them.
 */
export type Seating = {
  count: number
  bring: number
  seats: Map<string, number>
  people: Map<number, Set<string>>
  cards: Map<number, string[]>
  dealt: boolean
}

/** `authors`: the cards of each person; `keys`: the card of each anonymous key; `tables`: null where nobody sits at any. */
export type GatherSlice = {
  cards: Map<string, Card>
  authors: Map<string, string[]>
  keys: Map<string, string>
  tables: Seating | null
}

export function emptySlice({ tables }: Pick<GatherConfig, 'tables'> = {}): GatherSlice {
  const seating = tables
    ? { ...tables, seats: new Map(), people: new Map(), cards: new Map(), dealt: false }
    : null
  return { cards: new Map(), authors: new Map(), keys: new Map(), tables: seating }
}

/** A card that must be there; otherwise the log is damaged: a fault. */
export function cardOf(slice: GatherSlice, id: string): Card {
  const card = slice.cards.get(id)
  if (card === undefined) throw new Error(`no card ${id} in this gathering`)
  return card
}

/** The language a card was written in. */
export function languageOf({ text }: Pick<Card, 'text'>): Language {
  return LANGUAGES.find((each) => text[each] !== undefined) ?? 'es'
}

/** The cards as they were written that stand in a merged card, at any depth; the card itself when it is no merge. */
export function leavesOf(slice: GatherSlice, card: Card): Card[] {
  if (card.origin !== 'merge') return [card]
  return card.merged.flatMap((id) => leavesOf(slice, cardOf(slice, id)))
}

/** Cards that stand by themselves and may be seen, in the order in which they came. */
export function topCards(slice: GatherSlice): Card[] {
  return [...slice.cards.values()].filter(({ into, state }) => into === null && state === 'visible')
}
