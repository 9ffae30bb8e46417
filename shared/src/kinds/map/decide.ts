/** What may be done on a map: actors added, changed and taken back, and things said of them. */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptLocalText, acceptText, LANGUAGES, type LocalText } from '../../text.ts'
import { decideMapping } from './lead.ts'
import { ACTOR_NAME_MAX, ACTORS_MAX, NAMES_MAX } from './limits.ts'
import type { ActionOf, MapFact, Statement } from './schema.ts'
import { type Actor, actorKey, isEmpty, type MapInput, type MapSlice, subjectOf } from './slice.ts'
import { refuseStatement } from './standing-statement.ts'

/** Facts that follow, none when nothing would change, or why not. */
export function decideMap(input: MapInput): MapFact[] | Refusal {
  const { action, role } = input
  switch (action.type) {
    case 'add-actor':
      return addActor(input, action)
    case 'edit-actor':
      return editActor(input, action)
    case 'withdraw-actor':
      return withdrawActor(input, action)
    case 'mark': {
      const { actor, function: task, mark } = action
      return say(input, { what: 'mark', actor, function: task, mark }, action.key)
    }
    case 'link': {
      const { one, other, strength } = action
      return say(input, { what: 'link', one, other, strength }, action.key)
    }
    case 'seat':
      return say(input, { what: 'seat', actor: action.actor, seat: action.seat }, action.key)
    default:
      return role === 'participant' ? refuse('not-allowed') : decideMapping(input, action)
  }
}

function addActor(input: MapInput, action: ActionOf<'add-actor'>): MapFact[] | Refusal {
  const { config, slice, person, newId } = input
  const key = keyOf(input, action.key)
  if (isRefusal(key)) return key
  if (key !== null && slice.keys.has(key)) return refuse('ballot-key-taken', { field: 'key' })
  const name = acceptText(action.name, ACTOR_NAME_MAX, 'name')
  if (isRefusal(name)) return name
  // Anonymous actors have no person to count them by: there the phone keeps to the limit.
  if (person !== null && added(slice, person) >= config.maxPerPerson) {
    return refuse('too-many-contributions', { params: { max: config.maxPerPerson } })
  }
  const there = [...slice.actors.values()].filter((actor) => actor.state !== 'withdrawn').length
  if (there >= ACTORS_MAX) return refuse('too-many-items', { params: { most: ACTORS_MAX } })
  const { sector, language } = action
  const state = waits(input) ? 'waiting' : 'visible'
  return [{ type: 'actor-added', actor: newId(), name: { [language]: name }, sector, by: person, key, state }]
}

/** The facilitator keeps all names in order; others only their own, until somebody else builds on it. */
function editActor(input: MapInput, action: ActionOf<'edit-actor'>): MapFact[] | Refusal {
  const actor = input.role === 'participant' ? ownActor(input, action) : anyActor(input.slice, action.actor)
  if (isRefusal(actor)) return actor
  const { sector } = action
  if (input.role === 'participant' && sector === null) return refuse('malformed', { field: 'sector' })
  if (input.role !== 'participant' && action.was && !isStill(actor, action.was)) return []
  const words = acceptNames(input, action) ?? acceptName(actor, action)
  if (isRefusal(words)) return words
  const state = waits(input) && actor.state === 'visible' ? 'waiting' : actor.state
  return [{ type: 'actor-edited', actor: actor.id, name: words, sector, state }]
}

function isStill(actor: Actor, was: Pick<Actor, 'name' | 'sector'>): boolean {
  return actor.sector === was.sector && LANGUAGES.every((each) => actor.name[each] === was.name[each])
}

function acceptNames({ role }: MapInput, { names }: ActionOf<'edit-actor'>): LocalText | null | Refusal {
  return role === 'participant' || names === undefined ? null : acceptLocalText(names, NAMES_MAX, 'name')
}

/** An unchanged name keeps its other languages. */
function acceptName(actor: Actor, action: ActionOf<'edit-actor'>): LocalText | Refusal {
  const language = LANGUAGES.find((each) => actor.name[each] !== undefined) ?? 'es'
  const name = acceptText(action.name, ACTOR_NAME_MAX, 'name')
  if (isRefusal(name)) return name
  return actor.name[language] === name ? actor.name : { [language]: name }
}

function withdrawActor(input: MapInput, action: ActionOf<'withdraw-actor'>): MapFact[] | Refusal {
  const actor = ownActor(input, action)
  return isRefusal(actor) ? actor : [{ type: 'actor-withdrawn', actor: actor.id }]
}

/** Each author says one thing of a subject; saying it again replaces it. */
function say(input: MapInput, about: Statement, rawKey: string | undefined): MapFact[] | Refusal {
  const { slice, role, person } = input
  if (role !== 'participant') return refuse('not-allowed')
  const key = keyOf(input, rawKey)
  if (isRefusal(key)) return key
  const refusal = refuseStatement(input, about)
  if (refusal) return refusal
  const subject = subjectOf(about)
  if (key !== null && (slice.keys.get(key) ?? subject) !== subject) {
    return refuse('ballot-key-taken', { field: 'key' })
  }
  const before = slice.said.get(subject)?.get(person ?? key ?? '')
  const same = before === undefined ? isEmpty(about) : JSON.stringify(before) === JSON.stringify(about)
  return same ? [] : [{ type: 'said', about, by: person, key }]
}

/** The sender's actor that the action means, while nobody else has said anything of it. */
function ownActor(input: MapInput, action: ActionOf<'edit-actor' | 'withdraw-actor'>): Actor | Refusal {
  const { slice, person, role } = input
  const key = keyOf(input, action.key)
  if (isRefusal(key)) return key
  const byKey = key === null ? undefined : slice.keys.get(key)
  const actor = action.actor === undefined ? find(slice, byKey) : slice.actors.get(action.actor)
  if (actor === undefined) return refuse('unknown-contribution', { field: 'actor' })
  const theirs =
    role === 'participant'
      ? actor.origin === 'person' && actor.by === person && actor.key === key
      : actor.origin === 'facilitator'
  if (!theirs) return refuse('not-your-contribution', { field: 'actor' })
  if (actor.state === 'withdrawn') return refuse('unknown-contribution', { field: 'actor' })
  if (actor.into !== null) return refuse('card-merged', { field: 'actor' })
  return isBuiltOn(slice, actor, person) ? refuse('contribution-supported', { field: 'actor' }) : actor
}

function find({ actors }: MapSlice, usedFor: string | undefined): Actor | undefined {
  return [...actors.values()].find(({ id }) => actorKey(id) === usedFor)
}

function anyActor({ actors }: MapSlice, id: string | undefined): Actor | Refusal {
  const actor = actors.get(id ?? '')
  if (actor === undefined || actor.state === 'withdrawn') {
    return refuse('unknown-contribution', { field: 'actor' })
  }
  return actor
}

/** Somebody else said something of it, or the facilitator has settled or merged with it. */
function isBuiltOn({ said, settled, actors }: MapSlice, { id }: Actor, person: string | null): boolean {
  const names = (subject: string) => subject.split(' ').slice(1).includes(id)
  const others = [...said].some(
    ([subject, authors]) => names(subject) && [...authors.keys()].some((author) => author !== person),
  )
  const holds = [...actors.values()].some(({ into }) => into === id)
  return others || holds || [...settled.keys()].some(names)
}

/** The key that stands for the author: only people have one, and only in anonymous rounds. */
function keyOf({ secrecy, role }: MapInput, key: string | undefined): string | null | Refusal {
  if (secrecy !== 'anonymous' || role !== 'participant') return null
  return key ?? refuse('ballot-key-needed', { field: 'key' })
}

function waits({ config, role }: MapInput): boolean {
  return config.moderated && role === 'participant'
}

/** Actors of a person that count against the limit: all but the withdrawn. */
function added({ actors, authors }: MapSlice, person: string): number {
  return (authors.get(person) ?? []).filter((id) => actors.get(id)?.state !== 'withdrawn').length
}
