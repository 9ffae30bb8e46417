/** How cards lie in a layout: on screens and in the report alike. Free of schemas, so that a phone carries none for it. */
import type { CardField, CardForm, FieldOption, FieldValues } from './form-schema.ts'
import { partOf } from './layout-parts.ts'

/** A card and the cards merged into it, of which a layout needs no more than their fields. */
export type Laid = {
  fields?: FieldValues | undefined
  inside: readonly { fields?: FieldValues | undefined }[]
}

type Value = string | number

/** What a card says in a field; where it says nothing itself, what the cards inside it say, each thing once. */
export function valuesOf(card: Laid, field: CardField): Value[] {
  const own = ownValue(card.fields, field.id)
  if (own !== undefined) return [own]
  return [...new Set(card.inside.flatMap(({ fields }) => ownValue(fields, field.id) ?? []))]
}

/** The one thing that it says there; null for nothing, and for cards inside that say different things. */
export function soleValue(card: Laid, field: CardField): Value | null {
  const values = valuesOf(card, field)
  return values.length === 1 ? (values[0] ?? null) : null
}

export function ownValue(fields: FieldValues | undefined, id: string): Value | undefined {
  return fields === undefined ? undefined : new Map(Object.entries(fields)).get(id)
}

/** In order of time, a year before its months and a month before its days; cards of the same date stay in their order. */
export function inTime<Card extends Laid>(
  cards: readonly Card[],
  when: CardField,
): { dated: { card: Card; at: string }[]; undated: Card[] } {
  const dated: { card: Card; at: string }[] = []
  const undated: Card[] = []
  for (const card of cards) {
    const at = soleValue(card, when)
    if (typeof at === 'string') dated.push({ card, at })
    else undated.push(card)
  }
  dated.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
  return { dated, undated }
}

export type GridRow<Card> = { option: FieldOption; cells: { option: FieldOption; cards: Card[] }[] }

/** Every row and column there is, empty cells too, and the cards that have no place yet. */
export function inGrid<Card extends Laid>(
  cards: readonly Card[],
  row: CardField,
  column: CardField,
): { rows: GridRow<Card>[]; unplaced: Card[] } {
  const rows = (row.options ?? []).map((option) => ({
    option,
    cells: (column.options ?? []).map((across) => ({ option: across, cards: [] as Card[] })),
  }))
  const unplaced: Card[] = []
  for (const card of cards) {
    const [down, across] = [soleValue(card, row), soleValue(card, column)]
    const cell = rows
      .find(({ option }) => option.id === down)
      ?.cells.find(({ option }) => option.id === across)
    if (cell) cell.cards.push(card)
    else unplaced.push(card)
  }
  return { rows, unplaced }
}

/** How many cards stand at each option of a choice, and how many at none. */
export function countOptions(
  cards: readonly Laid[],
  field: CardField,
): { options: { option: FieldOption; count: number }[]; none: number } {
  const options = (field.options ?? []).map((option) => ({
    option,
    count: cards.filter((card) => soleValue(card, field) === option.id).length,
  }))
  return { options, none: cards.length - options.reduce((sum, { count }) => sum + count, 0) }
}

/** In order of time where the layout has dates, the undated last; else as they came. */
export function inOrder<Card extends Laid>(form: CardForm, cards: readonly Card[]): Card[] {
  const date = partOf(form, 'when') ?? partOf(form, 'by')
  if (date === undefined) return [...cards]
  const { dated, undated } = inTime(cards, date)
  return [...dated.map(({ card }) => card), ...undated]
}
