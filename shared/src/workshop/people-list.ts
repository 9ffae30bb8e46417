/** Everybody in the workshop, for whoever runs it: asked for, never pushed, for it is as long as the room is big. */
import type { Channel } from './channels.ts'
import type { WorkshopState } from './state.ts'

/** `joined`: the how-manieth of them. `twin`: the first of the same name in the same group, who may be the same person. */
export type ListedPerson = {
  id: string
  name: string | null
  group: string | null
  channel: Channel
  number: number | null
  waits: boolean
  joined: number
  twin: string | null
}
export type PeopleList = { rev: number; people: ListedPerson[] }

export function peopleListOf({ rev, people }: WorkshopState): PeopleList {
  const first = new Map<string, string>()
  const twins = new Set<string>()
  for (const { id, name, group } of people.values()) {
    const key = sameAs(name, group)
    if (key === null) continue
    if (first.has(key)) twins.add(key)
    else first.set(key, id)
  }
  return {
    rev,
    people: [...people.values()].map(({ id, name, group, channel, number, waits }, index) => {
      const key = sameAs(name, group)
      const twin = key !== null && twins.has(key) ? (first.get(key) ?? null) : null
      return { id, name: name ?? null, group, channel, number, waits, joined: index + 1, twin }
    }),
  }
}

function sameAs(name: string | undefined, group: string | null): string | null {
  const plain = name?.trim().toLocaleLowerCase('es') ?? ''
  return plain === '' ? null : JSON.stringify([plain, group])
}
