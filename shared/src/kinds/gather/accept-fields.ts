/** May these values stand in the fields of a card? In stored form, or the first thing wrong, with the name of its field. */

import { inLanguage } from '../../in-language.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptText, type Language } from '../../text.ts'
import { ownValue } from './arrange.ts'
import { dateParts } from './date-value.ts'
import { unitsOf } from './field-units.ts'
import type { CardField, CardForm, FieldValues } from './form-schema.ts'
import { fieldsOf, isKeptByFacilitator } from './layout-parts.ts'
import { NUMBER_MAX, UNITS_MAX } from './limits.ts'
import { longest } from './typed-value.ts'

export type FieldValue = string | number

export type FieldsInput = {
  raw: FieldValues | undefined
  /** What stands there already: the fields that are not this person's to fill keep it. */
  kept: FieldValues
  /** The language names of fields are said in. */
  language: Language
  byFacilitator: boolean
  /** Whether required fields may be left out, as in a card made of others. */
  partial?: boolean
}

export function acceptFields(form: CardForm, input: FieldsInput): FieldValues | Refusal {
  const { raw, kept, language, byFacilitator, partial } = input
  const given = new Map(Object.entries(raw ?? {}))
  const accepted: FieldValues = {}
  for (const field of fieldsOf(form)) {
    const value = given.get(field.id)
    given.delete(field.id)
    const locked = isKeptByFacilitator(form, field)
    if (locked && !byFacilitator && value !== undefined) {
      return refuse('not-allowed', { field: `fields.${field.id}` })
    }
    const stands = locked
      ? (value ?? ownValue(kept, field.id) ?? (partial ? undefined : field.options?.[0]?.id))
      : value
    const checked = acceptField(partial ? { ...field, required: false } : field, stands, language)
    if (isRefusal(checked)) return checked
    if (checked !== null) accepted[field.id] = checked
  }
  for (const id of given.keys()) return refuse('unknown-field', { field: `fields.${id}` })
  return unitsOf(accepted) > UNITS_MAX
    ? refuse('text-too-long', { field: 'fields', params: { max: UNITS_MAX } })
    : accepted
}

/** One value in stored form, null for none, or why not. */
export function acceptField(
  field: CardField,
  value: FieldValue | null | undefined,
  language: Language,
): FieldValue | null | Refusal {
  const at = `fields.${field.id}`
  const named = { field: at, params: { name: inLanguage(field.label, language) } }
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
    return field.required ? refuse('field-missing', named) : null
  }
  switch (field.type) {
    case 'number':
      return typeof value === 'number' && Math.abs(value) <= NUMBER_MAX
        ? value + 0
        : refuse('not-a-number', named)
    case 'date':
      return typeof value === 'string' && dateParts(value) !== null ? value : refuse('not-a-date', named)
    case 'choice':
      return field.options?.some(({ id }) => id === value) ? value : refuse('unknown-option', named)
    default:
      return acceptText(String(value), longest(field), at)
  }
}
