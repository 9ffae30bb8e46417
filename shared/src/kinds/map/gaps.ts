/** What is missing on a map: functions with several leaders or none, actors that should work together and do not, people who are not here. */
import type { Sector } from './marks.ts'
import { SECTORS } from './marks.ts'
import { holding, type ReadActor, type Reading } from './reading.ts'

/** Functions that two actors or more are said to lead, with those actors. */
export function overlaps(reading: Reading): { function: string; actors: string[] }[] {
  return reading.functions
    .map((task) => ({ function: task, actors: leadersOf(reading, task) }))
    .filter(({ actors }) => actors.length >= 2)
}

/** Functions that nobody is said to lead, with those who should. */
export function orphans(reading: Reading): { function: string; shouldLead: string[] }[] {
  return reading.functions
    .filter((task) => leadersOf(reading, task).length === 0)
    .map((task) => ({
      function: task,
      shouldLead: reading.actors.filter((actor) => marksOf(actor, task).includes('should-lead')).map(idOf),
    }))
}

export type MissingLinks = {
  /** Pairs that share functions and have no link, those that share most first. */
  pairs: { one: string; other: string; functions: string[] }[]
  /** Actors without any link. */
  unlinked: string[]
}

export function missingLinks({ functions, actors, links }: Reading): MissingLinks {
  const linked = new Set(
    links.filter(({ read }) => holding(read).length > 0).flatMap(({ one, other }) => [`${one} ${other}`]),
  )
  const tasks = new Map(
    actors.map((actor) => [actor.id, functions.filter((task) => marksOf(actor, task).length > 0)]),
  )
  const pairs: MissingLinks['pairs'] = []
  for (const [at, { id: first }] of actors.entries()) {
    for (const { id: second } of actors.slice(at + 1)) {
      const [one = first, other = second] = [first, second].sort()
      const shared = (tasks.get(first) ?? []).filter((task) => tasks.get(second)?.includes(task))
      if (shared.length > 0 && !linked.has(`${one} ${other}`)) pairs.push({ one, other, functions: shared })
    }
  }
  const ends = new Set([...linked].flatMap((pair) => pair.split(' ')))
  return {
    pairs: pairs.sort((one, other) => other.functions.length - one.functions.length),
    unlinked: actors.map(idOf).filter((id) => !ends.has(id)),
  }
}

export type Missing = {
  absent: string[]
  emptyChairs: string[]
  /** Those absent, or with an empty chair, whose word decides. */
  high: string[]
  /** Sectors without an actor on the map; "other" is none that could be missed. */
  sectors: Sector[]
}

export function whoIsMissing({ actors }: Reading): Missing {
  const at = (state: 'absent' | 'empty-chair') =>
    actors.filter(({ seat }) => holding(seat).some((value) => value.state === state)).map(idOf)
  const high = actors.filter(({ seat }) =>
    holding(seat).some(({ state, rank }) => state !== 'present' && rank === 'high'),
  )
  const there = new Set(actors.map(({ sector }) => sector))
  return {
    absent: at('absent'),
    emptyChairs: at('empty-chair'),
    high: high.map(idOf),
    sectors: SECTORS.filter((sector) => sector !== 'other' && !there.has(sector)),
  }
}

function leadersOf({ actors }: Reading, task: string): string[] {
  return actors.filter((actor) => marksOf(actor, task).includes('leads')).map(idOf)
}

function marksOf({ marks }: ReadActor, task: string) {
  const cell = marks.find((mark) => mark.function === task)
  return cell === undefined ? [] : holding(cell.read)
}

function idOf({ id }: { id: string }): string {
  return id
}
