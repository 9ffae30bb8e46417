/** What a fact of a plan changes, so that an undo never writes over what somebody did since. */
import type { PlanFact } from './schema.ts'
import type { PlanSlice } from './slice.ts'

/** A row is also part of the item it grew from. */
export function touchedPlanning({ rows }: PlanSlice, fact: PlanFact): readonly string[] {
  switch (fact.type) {
    case 'taken-back':
      return []
    case 'item-admitted':
      return [`item/${fact.item}`]
    case 'row-added':
      return [`row/${fact.row}`, `item/${fact.item}/row/${fact.row}`]
    case 'row-removed':
      return [`row/${fact.row}`, `item/${rows.get(fact.row)?.item ?? ''}/row/${fact.row}`]
    case 'row-edited':
      return [`row/${fact.row}/field/${fact.edit.field}`]
    default:
      return [`row/${fact.row}/part/${fact.as}`]
  }
}
