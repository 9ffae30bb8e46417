/** Folds rows, and who stands for them, into the slice, in place. */
import { assertNever } from '../../assert-never.ts'
import type { Grounded } from '../ground.ts'
import type { Item } from '../item.ts'
import { rememberPart, takenBack } from './back.ts'
import type { PlanFact, RowEdit } from './schema.ts'
import { newRow, type PlanSlice, type Row, rowOf } from './slice.ts'

/** Items that flow in; what is agreed already stays as it is, and what was not may be now. */
export function takeItems({ items }: PlanSlice, taken: readonly Item[], grounds?: readonly Grounded[]): void {
  const noted = new Map(grounds?.map((one) => [one.item, one]))
  for (const item of taken) {
    const known = items.get(item.id)
    if (known && known.ground !== null) continue
    const { ground = null, reason = null } = grounds
      ? (noted.get(item.id) ?? {})
      : { ground: 'flowed' as const }
    items.set(item.id, { ...(known ?? item), ground, reason })
  }
}

export function evolvePlan(slice: PlanSlice, fact: PlanFact): void {
  switch (fact.type) {
    case 'row-added':
      return added(slice, fact)
    case 'row-edited':
      return edited(rowOf(slice, fact.row), fact.edit)
    case 'row-removed':
      if (fact.kept) keep(slice, fact.row)
      slice.rows.delete(fact.row)
      return
    case 'item-admitted': {
      const { item: id, text, from, reason } = fact
      const known = slice.items.get(id)
      slice.admitted.set(id, known ?? null)
      slice.items.set(id, { ...known, id, text, from: [...from], ground: 'admitted', reason })
      return
    }
    case 'champion-asked':
      rememberPart(slice, fact)
      rowOf(slice, fact.row).asked[fact.as] = { ...fact.ask }
      return
    case 'champion-pledged':
      rememberPart(slice, fact)
      return pledged(rowOf(slice, fact.row), fact)
    case 'champion-declined': {
      rememberPart(slice, fact)
      const row = rowOf(slice, fact.row)
      delete row.asked[fact.as]
      row.declined.push({ ...fact.ask, as: fact.as, reason: fact.reason })
      return
    }
    case 'champion-left': {
      rememberPart(slice, fact)
      const row = rowOf(slice, fact.row)
      delete row.asked[fact.as]
      delete row.pledges[fact.as]
      delete row.holders[fact.as]
      return
    }
    case 'taken-back':
      return takenBack(slice, fact)
    default:
      assertNever(fact)
  }
}

function keep({ rows, removed }: PlanSlice, id: string): void {
  const row = rows.get(id)
  if (row) removed.set(id, { row, at: [...rows.keys()].indexOf(id) })
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
