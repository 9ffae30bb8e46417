/** Who is in the workshop: folded in place, at the cost of one person, with the counts that every view shows. */
import { kindOf } from '../kinds/index.ts'
import type { Channel } from './channels.ts'
import type { EventOf } from './events.ts'
import type { Person, WorkshopState } from './state.ts'

/** Of how many in the room something is said; who waits at the door is not in it. */
export function peopleIn({ present }: WorkshopState): number {
  let people = 0
  for (const count of present.values()) people += count
  return people
}

/** Whose answers and contributions somebody's are: of a person who joined twice there is one. */
export function personOf({ people, aliases }: WorkshopState, id: string): Person | undefined {
  return people.get(aliases.get(id) ?? id)
}

/**
 * Everybody who can be given a place, group after group in the order of the workshop, each in order of joining. Raised hands
 * are no person's own, and who waits at the door is not in the room.
 */
export function peopleToDeal({ people, groups }: WorkshopState): Pick<Person, 'id' | 'group'>[] {
  const inRoom = [...people.values()].filter(({ waits, channel }) => !waits && channel !== 'hands')
  const order = new Map<string | null, number>(groups.map(({ id }, at) => [id, at]))
  const placeOf = ({ group }: Person) => order.get(group) ?? groups.length
  return inRoom.sort((one, other) => placeOf(one) - placeOf(other)).map(({ id, group }) => ({ id, group }))
}

export function channelKey(group: string | null, channel: Channel): string {
  return `${group ?? ''}/${channel}`
}

export function personJoined(state: WorkshopState, event: EventOf<'person-joined'>): void {
  const { person: id, group, name, language, channel = 'phone', number = null, waits = false } = event
  const person: Person = { id, group, name, language, channel, number, waits, codes: 0 }
  state.people.set(id, person)
  if (number !== null) state.numbers = Math.max(state.numbers, number)
  if (!waits) count(state, person, 1)
}

export function personAdmitted(state: WorkshopState, id: string): void {
  const person = expectPerson(state, id)
  person.waits = false
  count(state, person, 1)
}

export function codeGiven(state: WorkshopState, id: string): void {
  expectPerson(state, id).codes += 1
}

export function personRemoved(state: WorkshopState, id: string): void {
  const person = expectPerson(state, id)
  state.people.delete(id)
  for (const { setup, slice } of state.activities) kindOf(setup.kind)?.contributions?.leaves?.(slice, id)
  if (!person.waits) count(state, person, -1)
}

export function personMoved(state: WorkshopState, { person: id, group }: EventOf<'person-moved'>): void {
  const person = expectPerson(state, id)
  if (!person.waits) count(state, person, -1)
  person.group = group
  if (!person.waits) count(state, person, 1)
}

export function peopleMerged(state: WorkshopState, { keep, drop }: EventOf<'people-merged'>): void {
  personRemoved(state, drop)
  for (const [from, to] of state.aliases) if (to === drop) state.aliases.set(from, keep)
  state.aliases.set(drop, keep)
}

function count({ present, channels }: WorkshopState, { group, channel }: Person, by: number): void {
  add(present, group ?? '', by)
  add(channels, channelKey(group, channel), by)
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function expectPerson({ people }: WorkshopState, id: string): Person {
  const person = people.get(id)
  if (person === undefined) throw new Error(`the log names a person who is not there: ${id}`)
  return person
}
