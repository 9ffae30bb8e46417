/** Who stands for a row: people step forward or are asked, accept or decline; the two of a row are of different groups. */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptOptionalText, acceptText } from '../../text.ts'
import type { ActionOf, Input } from './acting.ts'
import { keyOf } from './key-of.ts'
import { PLEDGE_NAME_MAX, REASON_MAX } from './limits.ts'
import type { Ask, Part, PlanFact, Pledge } from './schema.ts'
import type { Holder, Row } from './slice.ts'

export const OTHER: Record<Part, Part> = { champion: 'co-champion', 'co-champion': 'champion' }

/** Also by the facilitator, for somebody in the room who says so aloud. */
export function offer(input: Input, action: ActionOf<'offer'>): PlanFact[] | Refusal {
  const row = vacant(input, action)
  if (isRefusal(row)) return row
  const group = input.role === 'participant' ? input.group : (action.group ?? null)
  return pledge(input, row, action, group)
}

export function answerAsk(input: Input, action: ActionOf<'accept' | 'decline'>): PlanFact[] | Refusal {
  const row = vacant(input, action)
  if (isRefusal(row)) return row
  const ask = row.asked[action.as]
  if (ask === undefined || !isAsked(input, ask)) return refuse('not-asked')
  if (action.type === 'accept') {
    const group = input.role === 'participant' ? input.group : ask.group
    return pledge(input, row, action, group)
  }
  const reason = acceptOptionalText(action.reason, REASON_MAX, 'reason')
  if (isRefusal(reason)) return reason
  const spoken = input.role === 'participant' ? {} : { onBehalf: true as const }
  return [{ type: 'champion-declined', row: row.id, as: action.as, ask, reason: reason ?? null, ...spoken }]
}

export function withdraw(
  input: Input,
  { row: id, as, key: shown }: ActionOf<'withdraw'>,
): PlanFact[] | Refusal {
  const row = input.slice.rows.get(id)
  if (row === undefined) return refuse('unknown-contribution', { field: 'row' })
  const key = keyOf(input, shown)
  if (isRefusal(key)) return key
  const holder = row.holders[as]
  if (input.role !== 'participant' || holder === undefined || !holds(holder, input.person, key)) {
    return refuse('not-your-contribution')
  }
  return [{ type: 'champion-left', row: id, as, released: false }]
}

export function askChampion(input: Input, action: ActionOf<'ask'>): PlanFact[] | Refusal {
  const row = vacant(input, action)
  if (isRefusal(row)) return row
  const name = acceptOptionalText(action.name, PLEDGE_NAME_MAX, 'name')
  if (isRefusal(name)) return name
  const { as, group } = action
  if (group === null && name === undefined) return refuse('text-empty', { field: 'name' })
  if (group !== null && row.pledges[OTHER[as]]?.group === group) return refuse('same-group')
  const ask: Ask = { group, name: name ?? null }
  const known = row.asked[as]
  if (known?.group === ask.group && known.name === ask.name) return []
  return [{ type: 'champion-asked', row: row.id, as, ask }]
}

export function release(input: Input, { row: id, as }: ActionOf<'release'>): PlanFact[] | Refusal {
  const row = input.slice.rows.get(id)
  if (row === undefined) return refuse('unknown-contribution', { field: 'row' })
  if (!row.pledges[as] && !row.asked[as]) return []
  return [{ type: 'champion-left', row: id, as, released: true }]
}

function pledge(
  input: Input,
  row: Row,
  action: ActionOf<'offer' | 'accept'>,
  group: string | null,
): PlanFact[] | Refusal {
  const key = keyOf(input, action.key)
  if (isRefusal(key)) return key
  const name = acceptText(action.name, PLEDGE_NAME_MAX, 'name')
  if (isRefusal(name)) return name
  const made: Pledge = { name, group, onBehalf: input.role !== 'participant' }
  const holder: Holder = { by: input.person, key }
  const { as } = action
  if (sameSide(made, holder, row, OTHER[as])) return refuse('same-group')
  return [{ type: 'champion-pledged', row: row.id, as, pledge: made, ...holder }]
}

/** The row, if it is still looked for somebody to stand for it. */
function vacant({ slice }: Input, { row: id, as }: { row: string; as: Part }): Row | Refusal {
  const row = slice.rows.get(id)
  if (row === undefined) return refuse('unknown-contribution', { field: 'row' })
  return row.pledges[as] ? refuse('champion-taken') : row
}

/** The facilitator may answer for somebody who answered aloud. */
function isAsked({ role, group }: Input, ask: Ask): boolean {
  return role !== 'participant' || ask.group === null || ask.group === group
}

/** Where neither has a group, the two must at least not be the same. */
export function sameSide(made: Pledge, holder: Holder, row: Row, as: Part): boolean {
  const other = row.pledges[as]
  if (other === undefined) return false
  if (made.group !== null || other.group !== null) return made.group === other.group
  const same = holder.by !== null && row.holders[as]?.by === holder.by
  return same || other.name.toLowerCase() === made.name.toLowerCase()
}

function holds(holder: Holder, person: string | null, key: string | null): boolean {
  return person === null ? key !== null && holder.key === key : holder.by === person
}
