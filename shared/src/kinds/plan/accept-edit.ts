/** One field of a row with a new value, as it may be stored. */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptOptionalText, acceptText } from '../../text.ts'
import { isDay } from './days.ts'
import { refuseGrowth } from './grounds.ts'
import { ACTION_MAX, CHECK_INS_MAX, TEXT_MAX } from './limits.ts'
import { type PlanAction, type RowEdit, Status, Term } from './schema.ts'
import type { PlanSlice, Row } from './slice.ts'

type Editing = Extract<PlanAction, { type: 'edit-row' }>

export function acceptEdit(
  slice: PlanSlice,
  field: Editing['field'],
  value: Editing['value'],
): RowEdit | Refusal {
  if (field === 'checkIns') return acceptDays(value)
  if (typeof value !== 'string') return refuse('malformed', { field: 'value' })
  switch (field) {
    case 'action': {
      const text = acceptText(value, ACTION_MAX, field)
      return isRefusal(text) ? text : { field, value: text }
    }
    case 'item':
      return refuseGrowth(slice, value) ?? { field, value }
    case 'term': {
      const term = Term.safeParse(value)
      return term.success ? { field, value: term.data } : refuse('malformed', { field: 'value' })
    }
    case 'status': {
      const status = Status.safeParse(value)
      return status.success ? { field, value: status.data } : refuse('malformed', { field: 'value' })
    }
    case 'due':
      if (value === '') return { field, value: null }
      return isDay(value) ? { field, value } : refuse('bad-day', { field })
    default: {
      const text = acceptOptionalText(value, TEXT_MAX[field], field)
      return isRefusal(text) ? text : { field, value: text ?? null }
    }
  }
}

/** Days in their order, each once. */
function acceptDays(value: Editing['value']): RowEdit | Refusal {
  const field = 'checkIns'
  const days = [...new Set(typeof value === 'string' ? [value] : value)].filter((day) => day !== '').sort()
  if (!days.every(isDay)) return refuse('bad-day', { field })
  if (days.length > CHECK_INS_MAX) return refuse('malformed', { field })
  return { field, value: days.length === 0 ? null : days }
}

/** Whether the row would be another afterwards. */
export function changes(row: Row, { field, value }: RowEdit): boolean {
  return JSON.stringify(row[field] ?? null) !== JSON.stringify(value)
}
