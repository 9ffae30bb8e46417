/** The way of one idea along the trail of the room: found on the phone of whoever wrote it. Free of kinds, for phones carry it. */
import type { LocalText } from '../text.ts'
import type { Trail, TrailEntry, TrailStep } from './trail.ts'

/** `state`: what the server tells its author; null where it does not know whose it is. */
export type Written = { activity: string; id: string; state: 'visible' | 'hidden' | 'waiting' | null }

/**
 * Where it lies in the step it was written in. hidden: by who moderates · waiting: to be looked at · private: nothing of that
 * step is shown · unseen: not among what is shown · alone, inside: before the room, under that title.
 */
export type Start =
  | { lies: 'hidden' | 'waiting' | 'private' | 'unseen' }
  | { lies: 'alone' | 'inside'; as: LocalText }

/** A later step. `as`: what it is there, or what grew from it; none where that step took from where it was, and not this. */
export type Stop = Pick<TrailStep, 'id' | 'title' | 'phase' | 'asks' | 'grown'> & {
  as: Pick<TrailEntry, 'id' | 'text' | 'outcome'>[]
}

/** `asked`: whether a vote was held that it came into, or was left out of. */
export type Path = { start: Start; stops: Stop[]; asked: boolean }

/** Null while its step is not on the trail. */
export function pathOf({ steps }: Trail, written: Written): Path | null {
  const first = steps.findIndex(({ id }) => id === written.activity)
  const home = steps[first]
  if (home === undefined) return null
  /** What it is and what it has become part of. */
  const borne = new Set([written.id])
  const reached = new Set([home.id])
  const found = home.entries.find((entry) => bears(entry, borne))
  if (found) borne.add(found.id)
  const stops = steps.slice(first + 1).flatMap((step): Stop[] => {
    const as = step.entries.filter((entry) => bears(entry, borne))
    const passed = as.length === 0 && step.takes !== null && reached.has(step.takes)
    if (as.length === 0 && !passed) return []
    for (const { id } of as) borne.add(id)
    if (as.length > 0) reached.add(step.id)
    const { id, title, phase, asks } = step
    const grown = step.grown?.filter(({ item }) => as.some((entry) => entry.id === item)) ?? null
    return [{ id, title, phase, asks, grown, as: as.map(({ id, text, outcome }) => ({ id, text, outcome })) }]
  })
  return { start: startOf(home, written, found), stops, asked: stops.some(({ asks }) => asks) }
}

function startOf({ unseen }: TrailStep, { id, state }: Written, found: TrailEntry | undefined): Start {
  if (state === 'hidden' || state === 'waiting') return { lies: state }
  if (found) return { lies: found.id === id ? 'alone' : 'inside', as: found.text }
  return { lies: unseen ? 'private' : 'unseen' }
}

function bears({ id, from }: TrailEntry, borne: ReadonlySet<string>): boolean {
  return borne.has(id) || from.some((each) => borne.has(each))
}
