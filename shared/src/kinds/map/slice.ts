/** The state of a map: its actors, and who said what of them. Never serialised; views are. */
import type { LocalText } from '../../text.ts'
import type { ActInput } from '../kind.ts'
import type { Sector } from './marks.ts'
import type { ActorState, MapAction, MapConfig, Statement } from './schema.ts'

export type Actor = {
  id: string
  name: LocalText
  /** Null for an actor that flowed in and was not placed yet. */
  sector: Sector | null
  origin: 'person' | 'facilitator' | 'upstream'
  by: string | null
  key: string | null
  state: ActorState
  /** Items of earlier activities that it grew out of. */
  from: string[]
  /** The actor that took over what is said of this one. */
  into: string | null
}

export type Settled = { about: Statement; reason: LocalText | null }

/**
 * `authors`: the actors of each person; `keys`: what each anonymous key was used for (`actorKey` or a subject); `said`: by
 * subject, what each author says (a person, or a key); `own`: the same by person; `settled`: the final map, by subject.
 */
export type MapSlice = {
  actors: Map<string, Actor>
  authors: Map<string, string[]>
  keys: Map<string, string>
  said: Map<string, Map<string, Statement>>
  own: Map<string, Map<string, Statement>>
  settled: Map<string, Settled>
}

export type MapInput = ActInput<MapConfig, MapAction, MapSlice>

export function emptyMap(): MapSlice {
  return {
    actors: new Map(),
    authors: new Map(),
    keys: new Map(),
    said: new Map(),
    own: new Map(),
    settled: new Map(),
  }
}

/** An actor that must be there; otherwise the log is damaged: a fault. */
export function actorOf(slice: MapSlice, id: string): Actor {
  const actor = slice.actors.get(id)
  if (actor === undefined) throw new Error(`no actor ${id} on this map`)
  return actor
}

/** What a key that wrote an actor was used for. */
export function actorKey(id: string): string {
  return `actor ${id}`
}

/** What a statement is about, whoever makes it; a link is the same from both ends. */
export function subjectOf(statement: Statement): string {
  switch (statement.what) {
    case 'mark':
      return `mark ${statement.actor} ${statement.function}`
    case 'link':
      return `link ${[statement.one, statement.other].sort().join(' ')}`
    case 'seat':
      return `seat ${statement.actor}`
  }
}

/** Nothing is said, or it is taken back. */
export function isEmpty(statement: Statement): boolean {
  switch (statement.what) {
    case 'mark':
      return statement.mark === null
    case 'link':
      return statement.strength === null
    case 'seat':
      return statement.seat === null
  }
}

/** Actors that stand by themselves and may be seen, in the order in which they came. */
export function standingActors({ actors }: MapSlice): Actor[] {
  return [...actors.values()].filter(({ into, state }) => into === null && state === 'visible')
}

/** The actor itself and all that was merged into it, at any depth, but for those that are hidden or withdrawn. */
export function partsOf(slice: MapSlice, actor: Actor): Actor[] {
  const merged = [...slice.actors.values()].filter(({ into }) => into === actor.id)
  const parts = merged.flatMap((part) => partsOf(slice, part))
  return actor.state === 'visible' ? [actor, ...parts] : parts
}
