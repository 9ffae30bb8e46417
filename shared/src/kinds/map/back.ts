/** How a facilitator's act on a map is taken back. */
import { LANGUAGES } from '../../text.ts'
import type { MapAction, MapFact } from './schema.ts'
import { type Actor, type MapSlice, type Settled, subjectOf } from './slice.ts'

/** Null for what stays: a withdrawn actor is gone for good, and what waited for its first look does not wait again. */
export function takeBackMapping(slice: MapSlice, fact: MapFact): MapAction | null {
  switch (fact.type) {
    // Before it is folded in, a new actor is not there yet.
    case 'actor-added':
      return { type: 'withdraw-actor', actor: fact.actor }
    case 'actors-merged':
      return { type: 'split-actors', actors: fact.actors }
    case 'settled': {
      const { about } = fact
      const before = slice.settled.get(subjectOf(about))
      return before === undefined ? { type: 'unsettle', about } : settleAgain(before)
    }
    case 'unsettled': {
      const before = slice.settled.get(subjectOf(fact.about))
      return before === undefined ? null : settleAgain(before)
    }
    case 'said':
      return null
    default: {
      const actor = slice.actors.get(fact.actor)
      return actor === undefined ? null : actorBack(slice, actor, fact)
    }
  }
}

function actorBack(slice: MapSlice, actor: Actor, fact: MapFact): MapAction | null {
  const { id, name, sector, state, into } = actor
  switch (fact.type) {
    case 'actor-edited': {
      const was = { name: fact.name, sector: fact.sector }
      return { type: 'edit-actor', actor: id, name: firstOf(name), names: name, sector, was }
    }
    case 'actor-hidden':
      return state === 'visible' ? { type: 'show-actor', actor: id } : null
    case 'actor-shown':
      return state === 'hidden' ? { type: 'hide-actor', actor: id } : null
    case 'actor-split': {
      // Into one that has itself been taken in nothing can be merged.
      const whole = slice.actors.get(into ?? '')
      return whole?.into === null ? { type: 'merge-actors', into: whole.id, actors: [id] } : null
    }
    default:
      return null
  }
}

function settleAgain({ about, reason }: Settled): MapAction {
  const language = LANGUAGES.find((each) => reason?.[each] !== undefined) ?? 'es'
  const words = reason?.[language]
  return { type: 'settle', about, language, ...(words === undefined ? {} : { reason: words }) }
}

function firstOf(name: Actor['name']): string {
  return LANGUAGES.map((each) => name[each]).find((words) => words !== undefined) ?? ''
}
