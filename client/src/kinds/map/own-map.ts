/** One person's own actors and what they say of actors: as the server tells it, with what this phone has said since laid over. */

import type { Detail } from '@cabildo/shared/kinds/kind'
import type { Sector } from '@cabildo/shared/kinds/map/marks'
import type { ActorState, MapAction, Statement } from '@cabildo/shared/kinds/map/schema'
import { isEmpty, subjectOf } from '@cabildo/shared/kinds/map/slice'
import type { MapMine } from '@cabildo/shared/kinds/map/view'
import type { LocalText } from '@cabildo/shared/text'
import type { Said } from '../kind-ui.ts'

export type OwnActor = {
  /** What its slots are named by: the key it was written with, or its id. */
  ref: string
  id: string | null
  key: string | null
  name: LocalText
  sector: Sector | null
  said: Pick<Said, 'id' | 'state' | 'refusal'>
  state: ActorState | null
  /** The actor that theirs has become part of. */
  parent: LocalText | null
  mutable: boolean
}

const RECORDED = { id: '', state: 'recorded', refusal: null } as const

/** Oldest first, without withdrawn ones. */
export function ownActors(said: readonly Said[], contributions: Detail | null): OwnActor[] {
  const actors = mineOf(contributions).cards.map(
    (actor): OwnActor => ({
      ...actor,
      ref: actor.id,
      key: null,
      said: RECORDED,
      mutable: actor.parent === null,
    }),
  )
  for (const one of said) {
    if (!isAction(one.body)) continue
    if (one.body.type === 'add-actor') add(actors, one, one.body)
    else if (one.body.type === 'edit-actor' || one.body.type === 'withdraw-actor') {
      change(actors, one, one.body, contributions !== null)
    }
  }
  return actors.filter(({ state }) => state !== 'withdrawn')
}

export type OwnWord = {
  /** Null while nothing is said. */
  statement: Statement | null
  last: Said | null
  /** The key it was said with, in anonymous rounds. */
  key: string | null
}

/** What this person says of one subject, and how far the last word on it has come. */
export function ownWord(said: readonly Said[], contributions: Detail | null, about: Statement): OwnWord {
  const subject = subjectOf(about)
  const words = said.flatMap((one) => {
    const statement = statementIn(one.body)
    return statement !== null && subjectOf(statement) === subject ? [{ one, statement }] : []
  })
  const known = mineOf(contributions).said.find((statement) => subjectOf(statement) === subject) ?? null
  const last = words.at(-1)
  const taken = words.findLast(({ one }) => one.state !== 'refused')
  const statement = taken?.statement ?? known
  return {
    statement: statement === null || isEmpty(statement) ? null : statement,
    last: last?.one ?? null,
    key: taken ? keyIn(taken.one.body) : null,
  }
}

/** Everything this person says, the newest word on each subject. */
export function ownWords(said: readonly Said[], contributions: Detail | null): Statement[] {
  const all = [...mineOf(contributions).said, ...said.flatMap(({ body }) => statementIn(body) ?? [])]
  const subjects = new Map(all.map((statement) => [subjectOf(statement), statement]))
  return [...subjects.values()].flatMap((about) => ownWord(said, contributions, about).statement ?? [])
}

/** The last thing said about actors themselves. */
export function lastOfActors(said: readonly Said[]): Said | null {
  return said.findLast(({ body }) => isAction(body) && body.type.endsWith('-actor')) ?? null
}

type ActionOf<Type extends MapAction['type']> = Extract<MapAction, { type: Type }>

function statementIn(body: unknown): Statement | null {
  if (!isAction(body)) return null
  switch (body.type) {
    case 'mark':
      return { what: 'mark', actor: body.actor, function: body.function, mark: body.mark }
    case 'link':
      return { what: 'link', one: body.one, other: body.other, strength: body.strength }
    case 'seat':
      return { what: 'seat', actor: body.actor, seat: body.seat }
    default:
      return null
  }
}

function keyIn(body: unknown): string | null {
  return isAction(body) && 'key' in body ? (body.key ?? null) : null
}

function add(actors: OwnActor[], one: Said, action: ActionOf<'add-actor'>): void {
  const [made] = one.made
  if (made !== undefined && actors.some(({ id }) => id === made)) return
  actors.push({
    ref: action.key ?? made ?? one.id,
    id: made ?? null,
    key: action.key ?? null,
    name: { [action.language]: action.name },
    sector: action.sector,
    said: one,
    state: null,
    parent: null,
    mutable: one.state === 'recorded',
  })
}

/** What the server has recorded it tells itself (`told`), but for anonymous rounds; what it has not is laid over. */
function change(
  actors: OwnActor[],
  one: Said,
  action: ActionOf<'edit-actor' | 'withdraw-actor'>,
  told: boolean,
): void {
  const actor = actors.find(({ id, key }) => (action.key ? key === action.key : id === action.actor))
  if (actor === undefined || (told && one.state === 'recorded' && actor.key === null)) return
  actor.said = one
  if (one.state === 'refused') return
  if (action.type === 'withdraw-actor') {
    actor.mutable = false
    if (one.state === 'recorded') actor.state = 'withdrawn'
    return
  }
  const language = actor.name.es !== undefined ? 'es' : actor.name.en !== undefined ? 'en' : 'pt'
  actor.name = { [language]: action.name }
  actor.sector = action.sector
}

function mineOf(contributions: Detail | null): MapMine {
  return isMine(contributions) ? contributions : { cards: [], said: [] }
}

function isMine(contributions: Detail | null): contributions is MapMine {
  return contributions !== null && Array.isArray(contributions.cards) && Array.isArray(contributions.said)
}

/** What this phone itself has said; it wrote it in this shape. */
function isAction(body: unknown): body is MapAction {
  return typeof body === 'object' && body !== null && 'type' in body
}
