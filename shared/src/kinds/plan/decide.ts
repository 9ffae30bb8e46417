/** What may be done with a plan: by everybody, and by the facilitator alone. Facts that follow, none when nothing would change, or why not. */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptOptionalText, acceptText } from '../../text.ts'
import type { Input } from './acting.ts'
import { admitItem } from './admit.ts'
import { decideTakeBack } from './back.ts'
import { answerAsk, askChampion, offer, release, withdraw } from './champions.ts'
import { REASON_MAX } from './limits.ts'
import { addRow, editRow, removeRow } from './rows.ts'
import type { PlanAction, PlanConfig, PlanFact } from './schema.ts'
import { baselineTexts } from './texts.ts'

const FACILITATOR_ONLY: readonly PlanAction['type'][] = ['ask', 'release', 'admit-item', 'take-back']

export function decidePlan(input: Input): PlanFact[] | Refusal {
  const { action, role } = input
  if (role === 'participant' && FACILITATOR_ONLY.includes(action.type)) return refuse('not-allowed')
  switch (action.type) {
    case 'add-row':
      return addRow(input, action)
    case 'edit-row':
      return editRow(input, action)
    case 'remove-row':
      return removeRow(input, action)
    case 'offer':
      return offer(input, action)
    case 'accept':
    case 'decline':
      return answerAsk(input, action)
    case 'withdraw':
      return withdraw(input, action)
    case 'ask':
      return askChampion(input, action)
    case 'release':
      return release(input, action)
    case 'admit-item':
      return admitItem(input, action)
    case 'take-back':
      return decideTakeBack(input, action)
  }
}

/** Terms follow one another, and what an earlier workshop left hangs together. */
export function checkPlan({ terms, reason, baseline }: PlanConfig): Refusal | null {
  if (terms.short >= terms.medium || terms.medium >= terms.long)
    return refuse('bad-config', { field: 'terms' })
  const why = acceptOptionalText(reason, REASON_MAX, 'reason')
  if (isRefusal(why)) return why
  if (baseline === undefined) return null
  const items = new Set(baseline.items.map(({ id }) => id))
  const rows = new Set(baseline.rows.map(({ id }) => id))
  const whole =
    items.size === baseline.items.length &&
    rows.size === baseline.rows.length &&
    baseline.rows.every(({ item }) => items.has(item)) &&
    baselineTexts(baseline).every(({ text, max }) => !isRefusal(acceptText(text, max, 'baseline')))
  return whole ? null : refuse('bad-config', { field: 'baseline' })
}
