/**
 * What somebody types into a field, read as its value. Free of schemas, so that a phone carries none for it: the phone
 * says what is missing before it sends, by the same rules as the server.
 */
import { dateParts } from './date-value.ts'
import type { CardField } from './form-schema.ts'
import { FIELD_LONG_MAX, FIELD_TEXT_MAX, NUMBER_MAX } from './limits.ts'

/** Null when nothing was typed. */
export type TypedValue = string | number | null
export type TypedTrouble = { trouble: 'missing' | 'too-long' | 'not-a-number' | 'not-a-date' }

export const longest = ({ type }: CardField): number => (type === 'long' ? FIELD_LONG_MAX : FIELD_TEXT_MAX)

export function readTyped(field: CardField, typed: string): TypedValue | TypedTrouble {
  const text = typed.trim()
  if (text === '') return field.required ? { trouble: 'missing' } : null
  switch (field.type) {
    case 'number': {
      const number = numberIn(text)
      return number ?? { trouble: 'not-a-number' }
    }
    case 'date': {
      const date = text.replace(/-(\d)(?=-|$)/g, '-0$1')
      return dateParts(date) === null ? { trouble: 'not-a-date' } : date
    }
    case 'choice':
      return field.options?.some(({ id }) => id === text)
        ? text
        : field.required
          ? { trouble: 'missing' }
          : null
    default:
      return [...text].length > longest(field) ? { trouble: 'too-long' } : text
  }
}

export function isTrouble(value: TypedValue | TypedTrouble): value is TypedTrouble {
  return typeof value === 'object' && value !== null
}

/**
 * Comma and point both stand before decimals. Null for what may be meant in two ways: 1.500 is one and a half to one
 * reader and fifteen hundred to another.
 */
export function numberIn(text: string): number | null {
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return null
  if (!/^-?\d{1,16}(?:[.,]\d{1,6})?$/.test(text)) return null
  const number = Number(text.replace(',', '.'))
  return Math.abs(number) <= NUMBER_MAX ? number : null
}

/** A value as somebody would have typed it, so that it reads back as the same value. */
export function typedOf(value: string | number): string {
  const typed = String(value)
  return typeof value === 'number' && numberIn(typed) === null && typed.includes('.') ? `${typed}0` : typed
}
