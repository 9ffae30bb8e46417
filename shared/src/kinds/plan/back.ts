/** How a facilitator's act with a plan is taken back. */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { ActionOf, Input } from './acting.ts'
import { OTHER, sameSide } from './champions.ts'
import { refuseGrowth } from './grounds.ts'
import type { Ask, Part, PlanAction, PlanFact } from './schema.ts'
import { type PlanSlice, partKey, type Row, rowOf, type Standing } from './slice.ts'

type TakeBack = ActionOf<'take-back'>
type FactOf<Type extends PlanFact['type']> = Extract<PlanFact, { type: Type }>

export function takeBackPlanning(slice: PlanSlice, fact: PlanFact): PlanAction | null {
  switch (fact.type) {
    // Before it is folded in, a new row is not there yet.
    case 'row-added':
      return { type: 'remove-row', row: fact.row, unclaimed: true }
    case 'row-edited': {
      const { field, value: was } = fact.edit
      const value = slice.rows.get(fact.row)?.[field] ?? ''
      return { type: 'edit-row', row: fact.row, field, value, was: was ?? '' }
    }
    case 'row-removed':
      return fact.kept ? { type: 'take-back', what: 'row-removed', id: fact.row } : null
    case 'item-admitted':
      return { type: 'take-back', what: 'item-admitted', id: fact.item }
    case 'taken-back':
      return null
    default:
      return { type: 'take-back', what: fact.as, id: fact.row }
  }
}

/** None, or why not, where others have done something since that leaves no way back. */
export function decideTakeBack({ slice, config }: Input, { what, id }: TakeBack): PlanFact[] | Refusal {
  const fact: PlanFact = { type: 'taken-back', what, id }
  switch (what) {
    case 'row-removed': {
      const removed = slice.removed.get(id)
      if (removed === undefined) return []
      if (slice.rows.size >= config.mostRows)
        return refuse('too-many-rows', { params: { max: config.mostRows } })
      return refuseGrowth(slice, removed.row.item) ?? [fact]
    }
    case 'item-admitted': {
      if (!slice.admitted.has(id)) return []
      return [...slice.rows.values()].some(({ item }) => item === id) ? refuse('item-has-rows') : [fact]
    }
    default: {
      const why = refuseStanding(slice, id, what)
      return isRefusal(why) ? why : why ? [fact] : []
    }
  }
}

/** Whether it can stand as before; false where nothing is known of before, or somebody has spoken since. */
function refuseStanding(slice: PlanSlice, id: string, as: Part): boolean | Refusal {
  const [row, before] = [slice.rows.get(id), slice.before.get(partKey(id, as))?.at(-1)]
  if (row === undefined || before === undefined) return false
  const { pledge, holder, asked } = before
  const other = OTHER[as]
  if (pledge && holder && sameSide(pledge, holder, row, other)) return refuse('same-group')
  const twice = asked && asked.group !== null && row.pledges[other]?.group === asked.group
  return twice ? refuse('same-group') : true
}

/** Notes how a part of a row stands before a fact about it: what the facilitator does can be taken back until somebody else speaks. */
export function rememberPart(
  slice: PlanSlice,
  fact: FactOf<'champion-asked' | 'champion-pledged' | 'champion-declined' | 'champion-left'>,
): void {
  const key = partKey(fact.row, fact.as)
  if (!isFacilitators(fact)) slice.before.delete(key)
  else slice.before.set(key, [...(slice.before.get(key) ?? []), standingOf(rowOf(slice, fact.row), fact.as)])
}

function isFacilitators(fact: Parameters<typeof rememberPart>[1]): boolean {
  switch (fact.type) {
    case 'champion-asked':
      return true
    case 'champion-pledged':
      return fact.pledge.onBehalf
    case 'champion-declined':
      return fact.onBehalf ?? false
    case 'champion-left':
      return fact.released
  }
}

function standingOf(row: Row, as: Part): Standing {
  return {
    asked: row.asked[as],
    pledge: row.pledges[as],
    holder: row.holders[as],
    declines: row.declined.filter((one) => one.as === as).length,
  }
}

/** Folds what was taken back, in place. */
export function takenBack(slice: PlanSlice, { what, id }: FactOf<'taken-back'>): void {
  switch (what) {
    case 'row-removed':
      return rowBack(slice, id)
    case 'item-admitted': {
      const before = slice.admitted.get(id)
      if (before) slice.items.set(id, before)
      else slice.items.delete(id)
      slice.admitted.delete(id)
      return
    }
    default: {
      const row = rowOf(slice, id)
      const before = slice.before.get(partKey(id, what))?.pop()
      if (before) standAsBefore(row, what, before)
    }
  }
}

function rowBack(slice: PlanSlice, id: string): void {
  const removed = slice.removed.get(id)
  if (removed === undefined) return
  slice.removed.delete(id)
  slice.rows = new Map([...slice.rows].toSpliced(removed.at, 0, [id, removed.row]))
}

function standAsBefore(row: Row, as: Part, { asked, pledge, holder, declines }: Standing): void {
  put<Ask>(row.asked, as, asked)
  put(row.pledges, as, pledge)
  put(row.holders, as, holder)
  let count = 0
  row.declined = row.declined.filter((one) => one.as !== as || ++count <= declines)
}

function put<Value>(of: Partial<Record<Part, Value>>, as: Part, value: Value | undefined): void {
  if (value === undefined) delete of[as]
  else of[as] = value
}
