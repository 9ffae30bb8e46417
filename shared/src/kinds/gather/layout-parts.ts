/** Which parts the fields play in each layout. Free of schemas, so that a phone carries none for it. */
import type { CardField, CardForm, FieldType, Layout } from './form-schema.ts'

export type Part = 'right' | 'owner' | 'when' | 'who' | 'by' | 'status' | 'row' | 'column'

export type PartRule = { part: Part; types: readonly FieldType[]; optional?: true }

const WORDS = ['text', 'long'] as const
const NAMES = ['text', 'choice'] as const

/** The title is what the card is about everywhere: the risk of a pair, the event, what is promised, what stands in the cell. */
export const LAYOUT_PARTS: Record<Layout, readonly PartRule[]> = {
  wall: [],
  record: [],
  pairs: [
    { part: 'right', types: WORDS },
    { part: 'owner', types: NAMES, optional: true },
  ],
  timeline: [{ part: 'when', types: ['date'] }],
  commitments: [
    { part: 'who', types: NAMES },
    { part: 'by', types: ['date'] },
    { part: 'status', types: ['choice'] },
  ],
  grid: [
    { part: 'row', types: ['choice'] },
    { part: 'column', types: ['choice'] },
  ],
}

/** Who promises, or answers for something: the public edition names nobody there. */
export const WHO: readonly Part[] = ['who', 'owner']

export const fieldsOf = ({ fields }: CardForm): readonly CardField[] => fields ?? []

export const layoutOf = ({ layout }: CardForm): Layout => layout ?? 'wall'

/** The field that plays a part of the layout. */
export function partOf(form: CardForm, part: Part): CardField | undefined {
  if (!LAYOUT_PARTS[layoutOf(form)].some((rule) => rule.part === part)) return undefined
  const id = form.parts?.[part]
  return fieldsOf(form).find((field) => field.id === id)
}

/** Fields that play no part: what is shown beside. */
export function restOf(form: CardForm): CardField[] {
  const playing = LAYOUT_PARTS[layoutOf(form)].map(({ part }) => partOf(form, part)?.id)
  return fieldsOf(form).filter(({ id }) => !playing.includes(id))
}

/** What became of a promise is for the facilitator to say; nobody is asked it while promising. */
export function isKeptByFacilitator(form: CardForm, field: CardField): boolean {
  return partOf(form, 'status')?.id === field.id
}

/** The fields that people fill in. */
export function askedFields(form: CardForm): CardField[] {
  return fieldsOf(form).filter((field) => !isKeptByFacilitator(form, field))
}
