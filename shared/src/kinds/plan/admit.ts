/** An item that did not flow in by the rule, or is not agreed yet, comes in by hand, with a reason that is printed. */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptLocalText, acceptOptionalText, acceptText } from '../../text.ts'
import type { ActionOf, Input } from './acting.ts'
import { ITEM_MAX, REASON_MAX } from './limits.ts'
import type { PlanConfig, PlanFact } from './schema.ts'

/** Why what was written into the plan by hand counts as picked; nothing without words for it. */
export function writtenBecause({ reason }: PlanConfig): string | undefined {
  const why = acceptOptionalText(reason, REASON_MAX, 'reason')
  return typeof why === 'string' ? why : undefined
}

export function admitItem({ slice, newId }: Input, action: ActionOf<'admit-item'>): PlanFact[] | Refusal {
  const known = slice.items.get(action.item ?? '')
  if (known && known.ground !== null) return refuse('item-in-plan', { field: 'item' })
  const text = known?.text ?? acceptLocalText(action.text, ITEM_MAX, 'text')
  if (isRefusal(text)) return text
  const reason = acceptText(action.reason, REASON_MAX, 'reason')
  if (isRefusal(reason)) return reason
  const from = known ? [...known.from] : [...new Set(action.from)]
  return [{ type: 'item-admitted', item: action.item ?? newId(), text, from, reason }]
}
