/** What only the facilitator does: moderate, merge what is the same actor, and settle the final map with a reason. */
import { assertNever } from '../../assert-never.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptOptionalText, acceptText } from '../../text.ts'
import { REASON_MAX } from './limits.ts'
import type { ActionOf, MapAction, MapFact } from './schema.ts'
import { type Actor, type MapInput, type MapSlice, subjectOf } from './slice.ts'
import { refuseStatement } from './standing-statement.ts'

type MappingAction = Exclude<
  MapAction,
  ActionOf<'add-actor' | 'edit-actor' | 'withdraw-actor' | 'mark' | 'link' | 'seat'>
>

export function decideMapping(input: MapInput, action: MappingAction): MapFact[] | Refusal {
  switch (action.type) {
    case 'merge-actors':
      return mergeActors(input.slice, action)
    case 'split-actors':
      return splitActors(input.slice, action)
    case 'settle':
      return settle(input, action)
    case 'unsettle':
      return input.slice.settled.has(subjectOf(action.about))
        ? [{ type: 'unsettled', about: action.about }]
        : []
    case 'hide-actor':
    case 'show-actor':
    case 'split-actor': {
      const actor = thereActor(input.slice, action.actor)
      return isRefusal(actor) ? actor : decideActor(action.type, actor)
    }
    default:
      return assertNever(action)
  }
}

function decideActor(
  type: 'hide-actor' | 'show-actor' | 'split-actor',
  { id, state, into }: Actor,
): MapFact[] | Refusal {
  if (type === 'hide-actor') return state === 'hidden' ? [] : [{ type: 'actor-hidden', actor: id }]
  if (type === 'show-actor') return state === 'visible' ? [] : [{ type: 'actor-shown', actor: id }]
  return into === null ? refuse('not-merged', { field: 'actor' }) : [{ type: 'actor-split', actor: id }]
}

function mergeActors(slice: MapSlice, action: ActionOf<'merge-actors'>): MapFact[] | Refusal {
  const { into } = action
  const actors = [...new Set(action.actors)].filter((id) => id !== into)
  if (actors.length === 0) return refuse('merge-needs-two', { field: 'actors' })
  for (const id of [into, ...actors]) {
    const actor = thereActor(slice, id)
    if (isRefusal(actor)) return { ...actor, field: 'actors' }
    if (actor.into !== null) return refuse('card-merged', { field: 'actors' })
  }
  return [{ type: 'actors-merged', into, actors }]
}

function splitActors(slice: MapSlice, { actors }: ActionOf<'split-actors'>): MapFact[] | Refusal {
  const facts: MapFact[] = []
  for (const id of new Set(actors)) {
    const actor = thereActor(slice, id)
    const split = isRefusal(actor) ? actor : decideActor('split-actor', actor)
    if (isRefusal(split)) return { ...split, field: 'actors' }
    facts.push(...split)
  }
  return facts
}

/** A mark is settled against what some people said: that needs a reason. */
function settle(input: MapInput, action: ActionOf<'settle'>): MapFact[] | Refusal {
  const { about, language } = action
  const refusal = refuseStatement(input, about)
  if (refusal) return refusal
  const reason =
    about.what === 'mark'
      ? acceptText(action.reason ?? '', REASON_MAX, 'reason')
      : acceptOptionalText(action.reason, REASON_MAX, 'reason')
  if (isRefusal(reason)) return reason
  return [{ type: 'settled', about, reason: reason === undefined ? null : { [language]: reason } }]
}

/** Authors' withdrawn actors are out of reach. */
function thereActor(slice: MapSlice, id: string): Actor | Refusal {
  const actor = slice.actors.get(id)
  return actor === undefined || actor.state === 'withdrawn'
    ? refuse('unknown-contribution', { field: 'actor' })
    : actor
}
