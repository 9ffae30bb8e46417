/**
 * The map as it reads: of every actor that stands, what people say and how many of them, and what was settled. What is
 * settled holds; where nothing is, all that anybody says holds, so that no majority decides.
 */
import type { LocalText } from '../../text.ts'
import type { Mark, Sector, Strength } from './marks.ts'
import type { MapConfig, Seat, Statement } from './schema.ts'
import { type Actor, type MapSlice, partsOf, type Settled, standingActors, subjectOf } from './slice.ts'

/** `said`: each value with how many say it, most first. `settled`: null while nothing is. */
export type Read<Value> = {
  said: { value: Value; n: number }[]
  settled: { value: Value | null; reason: LocalText | null } | null
}

export type ReadActor = {
  id: string
  name: LocalText
  sector: Sector | null
  marks: { function: string; read: Read<Mark> }[]
  seat: Read<Seat>
}
export type ReadLink = { one: string; other: string; read: Read<Strength> }
export type Reading = { functions: string[]; actors: ReadActor[]; links: ReadLink[] }

export function readMap(config: MapConfig, slice: MapSlice): Reading {
  const functions = config.functions.map(({ id }) => id)
  const standing = standingActors(slice).map((actor) => ({ actor, parts: partsOf(slice, actor) }))
  const rootOf = new Map(standing.flatMap(({ actor, parts }) => parts.map(({ id }) => [id, actor.id])))
  const actors = standing.map(({ actor, parts }) => readActor(slice, functions, actor, parts))
  return { functions, actors, links: config.links ? readLinks(slice, rootOf) : [] }
}

/** The values that hold: the settled one, else all that are said. */
export function holding<Value>({ said, settled }: Read<Value>): Value[] {
  if (settled === null) return said.map(({ value }) => value)
  return settled.value === null ? [] : [settled.value]
}

/** How many say something else than what was settled. */
export function dissent<Value>({ said, settled }: Read<Value>): number {
  if (settled === null) return 0
  const same = JSON.stringify(settled.value)
  return said.reduce((sum, { value, n }) => sum + (JSON.stringify(value) === same ? 0 : n), 0)
}

function readActor(
  slice: MapSlice,
  functions: readonly string[],
  { id, name, sector }: Actor,
  parts: readonly Actor[],
): ReadActor {
  const of = (about: (actor: string) => Statement) => parts.map((part) => subjectOf(about(part.id)))
  return {
    id,
    name,
    sector,
    marks: functions.map((task) => ({
      function: task,
      read: read(
        slice,
        of((actor) => ({ what: 'mark', actor, function: task, mark: null })),
        (about) => (about.what === 'mark' ? about.mark : null),
      ),
    })),
    seat: read(
      slice,
      of((actor) => ({ what: 'seat', actor, seat: null })),
      (about) => (about.what === 'seat' ? about.seat : null),
    ),
  }
}

/** Links between actors that stand; what is said of merged ones is said of what they became. */
function readLinks(slice: MapSlice, rootOf: ReadonlyMap<string, string>): ReadLink[] {
  const pairs = new Map<string, { one: string; other: string; subjects: string[] }>()
  for (const subject of new Set([...slice.said.keys(), ...slice.settled.keys()])) {
    const [what, ...ends] = subject.split(' ')
    const [one, other] = ends.map((id) => rootOf.get(id)).sort()
    if (what !== 'link' || one === undefined || other === undefined || one === other) continue
    const pair = pairs.get(`${one} ${other}`) ?? { one, other, subjects: [] }
    pairs.set(`${one} ${other}`, { ...pair, subjects: [...pair.subjects, subject] })
  }
  // In the order of the actors, whoever was spoken of first.
  const place = new Map([...slice.actors.keys()].map((id, index) => [id, index]))
  const at = ({ one, other }: { one: string; other: string }) =>
    (place.get(one) ?? 0) * slice.actors.size + (place.get(other) ?? 0)
  const inOrder = [...pairs.values()].sort((first, second) => at(first) - at(second))
  return inOrder.map(({ one, other, subjects }) => ({
    one,
    other,
    read: read(slice, subjects, (about) => (about.what === 'link' ? about.strength : null)),
  }))
}

/** What is said under several subjects as one: an author counts once, and what stands first in the list goes before. */
function read<Value>(
  { said, settled }: MapSlice,
  subjects: readonly string[],
  valueIn: (about: Statement) => Value | null,
): Read<Value> {
  const byAuthor = new Map<string, Value>()
  for (const subject of subjects.toReversed()) {
    for (const [author, about] of said.get(subject) ?? []) {
      const value = valueIn(about)
      if (value !== null) byAuthor.set(author, value)
    }
  }
  const counts = new Map<string, { value: Value; n: number }>()
  for (const value of byAuthor.values()) {
    const name = JSON.stringify(value)
    counts.set(name, { value, n: (counts.get(name)?.n ?? 0) + 1 })
  }
  const final = subjects
    .map((subject) => settled.get(subject))
    .find((one): one is Settled => one !== undefined)
  return {
    said: [...counts.values()].sort((one, other) => other.n - one.n || order(one.value, other.value)),
    settled: final === undefined ? null : { value: valueIn(final.about), reason: final.reason },
  }
}

/** Equal counts always in the same order, whoever spoke first. */
function order(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}
