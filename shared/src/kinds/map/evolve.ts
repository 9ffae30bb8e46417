/** Folds actors and what is said of them into the slice, in place. */
import { assertNever } from '../../assert-never.ts'
import type { Item } from '../item.ts'
import type { MapFact } from './schema.ts'
import { type Actor, actorKey, actorOf, isEmpty, type MapSlice, subjectOf } from './slice.ts'

type FactOf<Type extends MapFact['type']> = Extract<MapFact, { type: Type }>

/** Items that flow in become actors of the same id; what is known already stays as it is. */
export function takeActors(slice: MapSlice, items: readonly Item[]): void {
  for (const { id, text, from } of items) {
    if (slice.actors.has(id)) continue
    put(slice, {
      id,
      name: text,
      sector: null,
      origin: 'upstream',
      by: null,
      key: null,
      state: 'visible',
      from: [...from],
    })
  }
}

export function evolveMap(slice: MapSlice, fact: MapFact): void {
  switch (fact.type) {
    case 'actor-added':
      return added(slice, fact)
    case 'actor-edited': {
      const { name, sector, state } = fact
      Object.assign(actorOf(slice, fact.actor), { name, sector, state })
      return
    }
    case 'actor-withdrawn':
      actorOf(slice, fact.actor).state = 'withdrawn'
      return
    case 'actor-hidden':
      actorOf(slice, fact.actor).state = 'hidden'
      return
    case 'actor-shown':
      actorOf(slice, fact.actor).state = 'visible'
      return
    case 'actors-merged':
      for (const id of fact.actors) actorOf(slice, id).into = fact.into
      return
    case 'actor-split':
      actorOf(slice, fact.actor).into = null
      return
    case 'said':
      return said(slice, fact)
    case 'settled': {
      const { about, reason } = fact
      slice.settled.set(subjectOf(about), { about, reason })
      return
    }
    case 'unsettled':
      slice.settled.delete(subjectOf(fact.about))
      return
    default:
      assertNever(fact)
  }
}

function added(slice: MapSlice, fact: FactOf<'actor-added'>): void {
  const { actor: id, name, sector, by, key, state } = fact
  const origin = by === null && key === null ? 'facilitator' : 'person'
  put(slice, { id, name, sector, origin, by, key, state, from: [] })
  if (key !== null) slice.keys.set(key, actorKey(id))
  if (by === null) return
  const own = slice.authors.get(by)
  if (own === undefined) slice.authors.set(by, [id])
  else own.push(id)
}

/** What is taken back leaves no trace but a used key. */
function said(slice: MapSlice, { about, by, key }: FactOf<'said'>): void {
  const subject = subjectOf(about)
  if (key !== null) slice.keys.set(key, subject)
  change(slice.said, subject, by ?? key ?? '', about)
  if (by !== null) change(slice.own, by, subject, about)
}

function change<Value extends FactOf<'said'>['about']>(
  map: Map<string, Map<string, Value>>,
  outer: string,
  inner: string,
  about: Value,
): void {
  const values = map.get(outer) ?? new Map<string, Value>()
  if (isEmpty(about)) values.delete(inner)
  else values.set(inner, about)
  if (values.size === 0) map.delete(outer)
  else map.set(outer, values)
}

function put(slice: MapSlice, actor: Omit<Actor, 'into'>): void {
  slice.actors.set(actor.id, { ...actor, into: null })
}
