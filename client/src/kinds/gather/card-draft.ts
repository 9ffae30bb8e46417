/** A card in the making. */
import type { Typed } from './typed-fields.ts'

export type CardDraft = {
  text: string
  why: string
  /** What was typed into each field. */
  fields: Typed
  /** Set while a card of one's own is being changed. */
  changes: { ref: string; id: string | null; key: string | null } | null
}

export const NO_CARD: CardDraft = { text: '', why: '', fields: {}, changes: null }

export function parseCardDraft(value: unknown): CardDraft {
  if (typeof value !== 'object' || value === null) return NO_CARD
  const word = (field: string) => {
    const words: unknown = Reflect.get(value, field)
    return typeof words === 'string' ? words : ''
  }
  return {
    text: word('text'),
    why: word('why'),
    fields: typedOf(Reflect.get(value, 'fields')),
    changes: changesOf(Reflect.get(value, 'changes')),
  }
}

function typedOf(value: unknown): Typed {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, typed]) => typeof typed === 'string'))
}

function changesOf(value: unknown): CardDraft['changes'] {
  if (typeof value !== 'object' || value === null) return null
  const [ref, id, key] = ['ref', 'id', 'key'].map((field): unknown => Reflect.get(value, field))
  if (typeof ref !== 'string') return null
  return { ref, id: typeof id === 'string' ? id : null, key: typeof key === 'string' ? key : null }
}
