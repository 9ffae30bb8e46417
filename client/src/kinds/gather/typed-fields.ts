/** The fields of a card in the making: what was typed into each, read by the rules of the server. */
import { unitsOf } from '@cabildo/shared/kinds/gather/field-units'
import type { CardField, FieldValues } from '@cabildo/shared/kinds/gather/form-schema'
import { UNITS_MAX } from '@cabildo/shared/kinds/gather/limits'
import { isTrouble, readTyped, type TypedTrouble, typedOf } from '@cabildo/shared/kinds/gather/typed-value'

export type Typed = Record<string, string>

export const typedIn = (typed: Typed, { id }: CardField): string => typed[id] ?? ''

/** What was typed as values, leaving out what was not filled in or cannot be read. */
export function valuesIn(fields: readonly CardField[], typed: Typed): FieldValues {
  const values: FieldValues = {}
  for (const field of fields) {
    const value = readTyped(field, typedIn(typed, field))
    if (value !== null && !isTrouble(value)) values[field.id] = value
  }
  return values
}

/** By the id of each field that cannot be sent as it is. */
export function troublesIn(fields: readonly CardField[], typed: Typed): Map<string, TypedTrouble['trouble']> {
  const troubles = new Map<string, TypedTrouble['trouble']>()
  for (const field of fields) {
    const value = readTyped(field, typedIn(typed, field))
    if (isTrouble(value)) troubles.set(field.id, value.trouble)
  }
  return troubles
}

export function typedFrom(values: FieldValues | undefined): Typed {
  return Object.fromEntries(Object.entries(values ?? {}).map(([id, value]) => [id, typedOf(value)]))
}

export function countFilled(fields: readonly CardField[], typed: Typed): number {
  return fields.filter((field) => typedIn(typed, field).trim() !== '').length
}

/** Characters beyond what a card may hold in all; 0 when it fits. */
export function tooMuchIn(fields: readonly CardField[], typed: Typed): number {
  return Math.max(0, unitsOf(valuesIn(fields, typed)) - UNITS_MAX)
}
