/** Whether the figures of the items say which is more and which is less. */
import type { MeasureUnit } from '../../kinds/kind.ts'

/** Where everybody gives every item they speak of the same (an allocation), items have no places, no top and no labels. */
export function isOrdered({ unit }: { unit: MeasureUnit }): boolean {
  return unit.min < unit.max
}
