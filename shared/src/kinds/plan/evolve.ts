/** Folds rows, and who stands for them, into the slice, in place. */
import { assertNever } from '../../assert-never.ts'
import type { Item } from '../item.ts'
import type { PlanFact, RowEdit } from './schema.ts'
import { newRow, type PlanSlice, type Row, rowOf } from './slice.ts'

/** Items that flow in; what is known already stays as it is. */
export function takeItems({ items }: PlanSlice, taken: readonly Item[]): void {
  for (const item of taken) {
    if (!items.has(item.id)) items.set(item.id, { ...item, reason: null })
  }
}

export function evolvePlan(slice: PlanSlice, fact: PlanFact): void {
  switch (fact.type) {
    case 'row-added':
      return added(slice, fact)
    case 'row-edited':
      return edited(rowOf(slice, fact.row), fact.edit)
    case 'row-removed':
      slice.rows.delete(fact.row)
      return
    case 'item-admitted': {
      const { item: id, text, from, reason } = fact
      slice.items.set(id, { id, text, from: [...from], reason })
      return
    }
    case 'champion-asked':
      rowOf(slice, fact.row).asked[fact.as] = { ...fact.ask }
      return
    case 'champion-pledged':
      return pledged(rowOf(slice, fact.row), fact)
    case 'champion-declined': {
      const row = rowOf(slice, fact.row)
      delete row.asked[fact.as]
      row.declined.push({ ...fact.ask, as: fact.as, reason: fact.reason })
      return
    }
    case 'champion-left': {
      const row = rowOf(slice, fact.row)
      delete row.asked[fact.as]
      delete row.pledges[fact.as]
      delete row.holders[fact.as]
      return
    }
    default:
      assertNever(fact)
  }
}

function added(slice: PlanSlice, fact: Extract<PlanFact, { type: 'row-added' }>): void {
  const { row: id, item, term, action, language, milestone, by, key } = fact
  const said = milestone === undefined ? {} : { milestone }
  const row = { id, item, term, action, language, ...said, status: 'planned', pledges: {} } as const
  slice.rows.set(id, newRow(row, { by, key }, false))
  if (key !== null) slice.keys.set(key, id)
}

function edited(row: Row, { field, value }: RowEdit): void {
  if (value === null) delete row[field]
  else Object.assign(row, { [field]: value })
}

function pledged(row: Row, fact: Extract<PlanFact, { type: 'champion-pledged' }>): void {
  const { as, pledge, by, key } = fact
  delete row.asked[as]
  row.pledges[as] = { ...pledge }
  row.holders[as] = { by, key }
}
