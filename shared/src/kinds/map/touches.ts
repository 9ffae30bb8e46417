/** What a fact of a map changes, so that an undo never writes over what somebody did since. */
import type { MapFact, Statement } from './schema.ts'
import { type MapSlice, subjectOf } from './slice.ts'

/** `own` is how an actor is called and placed, and whether it is seen, all of which its author may change at once. */
export function touchedMapping({ actors }: MapSlice, fact: MapFact): readonly string[] {
  switch (fact.type) {
    case 'said':
      return actorsOf(fact.about).map((id) => `actor/${id}/said/${subjectOf(fact.about)}`)
    case 'settled':
    case 'unsettled':
      return actorsOf(fact.about).map((id) => `actor/${id}/settled/${subjectOf(fact.about)}`)
    case 'actors-merged':
      return [`actor/${fact.into}/parts`, ...fact.actors.map((id) => `actor/${id}/into`)]
    case 'actor-split':
      return [`actor/${actors.get(fact.actor)?.into ?? fact.actor}/parts`, `actor/${fact.actor}/into`]
    case 'actor-edited':
      return [`actor/${fact.actor}/own`]
    case 'actor-hidden':
    case 'actor-shown':
      return [`actor/${fact.actor}/own/state`]
    default:
      return [`actor/${fact.actor}`]
  }
}

function actorsOf(about: Statement): string[] {
  return about.what === 'link' ? [about.one, about.other] : [about.actor]
}
