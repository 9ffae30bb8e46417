/** A map in a test: it decides and folds as the workshop would, and keeps its log. */
import { isRefusal, type Refusal } from '../../refusal.ts'
import type { Secrecy } from '../../secrecy.ts'
import { decideMap } from './decide.ts'
import { evolveMap, takeActors } from './evolve.ts'
import type { Mark, SeatState, Strength } from './marks.ts'
import { readMap } from './reading.ts'
import type { MapAction, MapConfig, MapFact } from './schema.ts'
import { emptyMap } from './slice.ts'

const config: MapConfig = {
  functions: ['plan', 'build', 'train'].map((id) => ({ id, text: { es: id } })),
  links: true,
  seats: true,
  sharing: 'shared',
  moderated: false,
  maxPerPerson: 2,
}

/** `facts` is its log. Actors a, b, c flowed in; those added are m1, m2, …; whoever is not 'facilitator' is a person. */
export function mapping(changes: Partial<MapConfig> = {}, secrecy: Secrecy = 'open') {
  const slice = emptyMap()
  const facts: MapFact[] = []
  const settings = { ...config, ...changes }
  let ids = 0
  takeActors(
    slice,
    ['a', 'b', 'c'].map((id) => ({ id, text: { es: id.toUpperCase() }, from: [`item-${id}`] })),
  )
  function does(who: string, action: MapAction): MapFact[] | Refusal {
    const isPerson = who !== 'facilitator'
    const decided = decideMap({
      config: settings,
      slice,
      action,
      role: isPerson ? 'participant' : 'facilitator',
      person: isPerson && secrecy !== 'anonymous' ? who : null,
      group: isPerson ? 'firms' : null,
      secrecy,
      open: true,
      newId: () => `m${++ids}`,
    })
    if (isRefusal(decided)) return decided
    for (const fact of decided) evolveMap(slice, fact)
    facts.push(...decided)
    return decided
  }
  const leads = (action: MapAction) => does('facilitator', action)
  const adds = (who: string, name: string, key?: string) =>
    does(who, { type: 'add-actor', name, sector: 'public', language: 'es', ...(key && { key }) })
  const marks = (who: string, actor: string, task: string, mark: Mark | null, key?: string) =>
    does(who, { type: 'mark', actor, function: task, mark, ...(key && { key }) })
  const links = (who: string, one: string, other: string, strength: Strength | null) =>
    does(who, { type: 'link', one, other, strength })
  const seats = (who: string, actor: string, state: SeatState, rank: 'high' | 'other' = 'other') =>
    does(who, { type: 'seat', actor, seat: { state, rank } })
  const settles = (actor: string, task: string, mark: Mark | null, reason = 'Lo dice la ley') =>
    leads({
      type: 'settle',
      about: { what: 'mark', actor, function: task, mark },
      reason,
      language: 'es',
    })
  const reads = () => readMap(settings, slice)
  /** What is said and settled of one actor and function. */
  const cell = (actor: string, task: string) =>
    reads()
      .actors.find(({ id }) => id === actor)
      ?.marks.find((mark) => mark.function === task)?.read
  return { slice, facts, settings, does, leads, adds, marks, links, seats, settles, reads, cell }
}
