/** The speaking list: hands raised and lowered, the floor given and given back. Not in anonymous rounds, where nobody is known. */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptOptionalText } from '../../text.ts'
import { SPEAKER_NAME_MAX } from './limits.ts'
import type { ActionOf, DiscussFact } from './schema.ts'
import type { DiscussInput } from './slice.ts'

/** One hand a person. Names are announced in open rounds only. */
export function raiseHand(input: DiscussInput, action: ActionOf<'raise-hand'>): DiscussFact[] | Refusal {
  const { slice, person, role, group, secrecy, newId } = input
  const closed = notOffered(input)
  if (closed) return closed
  if (person !== null && slice.raised.has(person)) return []
  const secret = secrecy !== 'open'
  const name = secret ? undefined : acceptOptionalText(action.name, SPEAKER_NAME_MAX, 'name')
  if (isRefusal(name)) return name
  const from = role === 'participant' ? group : (action.group ?? null)
  return [{ type: 'hand-raised', hand: newId(), by: person, group: from, name: name ?? null, secret }]
}

/** Whoever has the floor gives it back so too. */
export function lowerHand(input: DiscussInput, action: ActionOf<'lower-hand'>): DiscussFact[] | Refusal {
  const { slice, role, person } = input
  const closed = notOffered(input)
  if (closed) return closed
  const hand = role === 'participant' ? slice.raised.get(person ?? '') : action.hand
  if (hand === undefined || !slice.hands.has(hand)) {
    return role === 'participant' ? [] : refuse('unknown-contribution', { field: 'hand' })
  }
  const kept = role === 'participant' ? {} : { kept: true as const }
  return [{ type: hand === slice.speaking ? 'turn-ended' : 'hand-lowered', hand, ...kept }]
}

/** One speaks at a time: the turn before ends. */
export function giveFloor(input: DiscussInput, { hand }: ActionOf<'give-floor'>): DiscussFact[] | Refusal {
  const { hands, speaking } = input.slice
  const closed = notOffered(input)
  if (closed) return closed
  if (!hands.has(hand)) return refuse('unknown-contribution', { field: 'hand' })
  if (hand === speaking) return []
  return [{ type: 'turn-began', hand, ...(speaking === null ? {} : { ends: speaking }) }]
}

export function endTurn({ slice: { speaking } }: DiscussInput): DiscussFact[] {
  return speaking === null ? [] : [{ type: 'turn-ended', hand: speaking, kept: true }]
}

function notOffered({ config, secrecy }: DiscussInput): Refusal | null {
  if (!config.speakers) return refuse('not-offered')
  return secrecy === 'anonymous' ? refuse('not-in-anonymous') : null
}
