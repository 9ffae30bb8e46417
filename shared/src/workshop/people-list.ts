/** Everybody in the workshop, for whoever runs it: asked for, never pushed, for it is as long as the room is big. */
import type { Channel } from './channels.ts'
import type { WorkshopState } from './state.ts'

/** `joined`: the how-manieth to join. `twice`: others of the same name in the same group, who may be the same person. */
export type ListedPerson = {
  id: string
  name: string | null
  group: string | null
  channel: Channel
  number: number | null
  waits: boolean
  joined: number
  twice: string[]
}
export type PeopleList = { rev: number; people: ListedPerson[] }

export function peopleListOf({ rev, people }: WorkshopState): PeopleList {
  const named = new Map<string, string[]>()
  for (const { id, name, group } of people.values()) {
    const key = sameAs(name, group)
    if (key !== null) named.set(key, [...(named.get(key) ?? []), id])
  }
  return {
    rev,
    people: [...people.values()].map(({ id, name, group, channel, number, waits }, index) => ({
      id,
      name: name ?? null,
      group,
      channel,
      number,
      waits,
      joined: index + 1,
      twice: (named.get(sameAs(name, group) ?? '') ?? []).filter((other) => other !== id),
    })),
  }
}

function sameAs(name: string | undefined, group: string | null): string | null {
  const plain = name?.trim().toLocaleLowerCase('es') ?? ''
  return plain === '' ? null : JSON.stringify([plain, group])
}
