/** What one person says of one row: the weighted mean over the headings they marked. */
import type { Frame, RowMarks } from './rows.ts'
import { isRated, placeOf, placeOfValue, supportFromOf, worthOf } from './scale.ts'
import type { Scale } from './schema.ts'

/** `value` in thousandths of a step, rounded once. `place`: on the row's scale, null where labels without order stand under several headings. */
export type RowValue = { value: number; supports: boolean; place: number | null }

/** Null where nothing was marked but "don't know". */
export function rowValueOf({ weights }: Frame, scale: Scale, marks: RowMarks): RowValue | null {
  let sum = 0
  let weight = 0
  let only: number | null = null
  for (const [column, mark] of marks) {
    if (mark === 'unknown') continue
    const own = weights[column] ?? 1
    sum += own * worthOf(scale, mark)
    weight += own
    only = mark
  }
  if (weight === 0 || only === null) return null
  // Not -0, which JSON does not know.
  const value = Math.round(sum / weight) + 0
  return {
    value,
    supports: isRated(scale) && value >= supportFromOf(scale),
    place: weights.length === 1 ? placeOf(scale, only) : isRated(scale) ? placeOfValue(scale, value) : null,
  }
}
