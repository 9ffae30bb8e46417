import type { FieldValues } from './form-schema.ts'

/** How long all fields of a card are together, in UTF-16 units. Free of schemas, so that a phone carries none for it. */
export function unitsOf(values: FieldValues): number {
  return Object.values(values).reduce<number>((sum, value) => sum + String(value).length, 0)
}
