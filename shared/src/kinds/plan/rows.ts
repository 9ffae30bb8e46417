/** Writing, changing and removing rows: people their own, the facilitator any. */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptOptionalText, acceptText } from '../../text.ts'
import { acceptEdit, changes } from './accept-edit.ts'
import type { ActionOf, Input } from './acting.ts'
import { refuseGrowth } from './grounds.ts'
import { keyOf } from './key-of.ts'
import { ACTION_MAX, TEXT_MAX } from './limits.ts'
import { PARTS } from './lists.ts'
import type { PlanFact } from './schema.ts'
import type { Row } from './slice.ts'

export function addRow(input: Input, action: ActionOf<'add-row'>): PlanFact[] | Refusal {
  const { slice, config, role, person, newId } = input
  if (role === 'participant' && config.writers !== 'everyone') return refuse('not-offered')
  const key = keyOf(input, action.key)
  if (isRefusal(key)) return key
  if (key !== null && slice.keys.has(key)) return refuse('ballot-key-taken', { field: 'key' })
  const rootless = refuseGrowth(slice, action.item)
  if (rootless !== null) return rootless
  const words = acceptText(action.action, ACTION_MAX, 'action')
  if (isRefusal(words)) return words
  const milestone = acceptOptionalText(action.milestone, TEXT_MAX.milestone, 'milestone')
  if (isRefusal(milestone)) return milestone
  if (slice.rows.size >= config.mostRows) {
    return refuse('too-many-rows', { params: { max: config.mostRows } })
  }
  const { item, term, language } = action
  const said = milestone === undefined ? {} : { milestone }
  return [{ type: 'row-added', row: newId(), item, term, action: words, ...said, language, by: person, key }]
}

export function editRow(input: Input, action: ActionOf<'edit-row'>): PlanFact[] | Refusal {
  const row = writableRow(input, action)
  if (isRefusal(row)) return row
  // How far a row has come is told by whoever keeps the plan.
  const kept = action.field === 'status' || action.field === 'note'
  if (kept && input.role === 'participant') return refuse('not-allowed')
  const { was } = action
  if (was !== undefined && JSON.stringify(row[action.field] ?? '') !== JSON.stringify(was)) return []
  const edit = acceptEdit(input.slice, action.field, action.value)
  if (isRefusal(edit)) return edit
  return changes(row, edit) ? [{ type: 'row-edited', row: row.id, edit }] : []
}

/** One's own row goes as long as nobody stands for it: a pledge is not taken away with it. */
export function removeRow(input: Input, action: ActionOf<'remove-row'>): PlanFact[] | Refusal {
  const row = writableRow(input, action)
  if (isRefusal(row)) return row
  const isPerson = input.role === 'participant'
  const claimed = PARTS.some((as) => row.pledges[as])
  if (claimed && (isPerson || action.unclaimed)) return refuse('row-has-champion')
  return [{ type: 'row-removed', row: row.id, ...(isPerson ? {} : { kept: true }) }]
}

/** The row that the action means, if the sender may write on it. */
function writableRow(input: Input, action: ActionOf<'edit-row' | 'remove-row'>): Row | Refusal {
  const { slice, role, person } = input
  const key = keyOf(input, action.key)
  if (isRefusal(key)) return key
  const row = slice.rows.get(action.row ?? slice.keys.get(key ?? '') ?? '')
  if (row === undefined) return refuse('unknown-contribution', { field: 'row' })
  if (role !== 'participant') return row
  const own = person === null ? key !== null && row.key === key : row.by === person
  return own ? row : refuse('not-your-contribution', { field: 'row' })
}
