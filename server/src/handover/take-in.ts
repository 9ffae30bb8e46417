/**
 * Takes a workshop in from a file. What is new is adopted whole; what is here already is continued where the file follows
 * it, and refused with both heads where the two went on apart.
 */
import { randomBytes } from 'node:crypto'
import { GENESIS } from '@cabildo/shared/record/link'
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import type { Command } from '@cabildo/shared/workshop/commands'
import type { WorkshopEvent } from '@cabildo/shared/workshop/events'
import type { Clock, Grant, Store, StoredEvent, WorkshopRows } from '../ports.ts'
import { chain } from '../workshops/chain.ts'
import { hasOwnAnswers } from '../workshops/own-answers.ts'
import type { Runner } from '../workshops/runner.ts'
import type { SecretHasher } from '../workshops/secret-hasher.ts'
import { forked, lasting, refuseUnlessFollows } from './follows.ts'
import type { TakenFile } from './read-file.ts'

export type Place = { store: Store; runner: Runner; hasher: SecretHasher; clock: Clock }

/** `goesOn`: it had been handed over, and people answer here from now on. `seats`: so many phones and codes are known here. */
export type TakenIn = { workshop: string; code: string; goesOn: boolean; seats: number }

/** What is done of a workshop for whoever runs this server. */
const SERVER = { role: 'host', person: null } as const

export async function takeIn(place: Place, file: TakenFile): Promise<TakenIn | Refusal> {
  const { rows, state } = file
  const grants = seatsHere(place.hasher, file)
  const refusal = await adopt(place, { ...rows, grants }, arrival(file, place.clock.now()))
  if (refusal !== null) return refusal
  return { workshop: rows.id, code: rows.code, goesOn: state.stopped === 'moved', seats: grants.length }
}

/**
 * What is logged of the arrival: links end, and it goes on here or stands still as a copy. In one transaction with all
 * the rest, so that no copy takes an answer before it stands still.
 */
function arrival({ rows, state: { stopped, links }, head }: TakenFile, at: number): StoredEvent[] {
  const events: WorkshopEvent[] = [
    ...[...links.keys()].map((link): WorkshopEvent => ({ type: 'link-revoked', link })),
    ...(stopped === 'moved' ? [{ type: 'went-on-here' } as const] : []),
    ...(stopped === null ? [{ type: 'stopped-here', why: 'copy' } as const] : []),
  ]
  let previous = head
  return events.map((event, index) => {
    const stored = chain(previous, rows.id, { rev: rows.events.length + index + 1, at, by: SERVER, event })
    previous = stored.hash
    return stored
  })
}

/** One command as the host of this server. */
export async function run(
  runner: Runner,
  workshop: string,
  command: Command,
  secrets?: { token: string },
): Promise<Refusal | null> {
  const id = randomBytes(15).toString('base64url')
  const envelope = { id, workshop, command, ...(secrets ? { secrets } : {}) }
  const told = await runner.submit({ envelope, workshop, actor: SERVER })
  return told.ok ? null : told
}

/** Of people alone, and of those in it: no file makes anybody a facilitator or a host here. */
function seatsHere(hasher: SecretHasher, { rows, seats, state }: TakenFile): Grant[] {
  const whose = { role: 'participant', workshop: rows.id, link: null } as const
  return seats
    .filter(({ person }) => state.people.has(person) || state.aliases.has(person))
    .map(({ digest, kind, person }) => ({ hash: hasher.seal(digest), kind, person, ...whose }))
}

/** Again from the start when somebody changed the workshop here meanwhile. */
async function adopt(
  { store, runner }: Place,
  rows: WorkshopRows,
  arrived: readonly StoredEvent[],
): Promise<Refusal | null> {
  for (;;) {
    const here = (await store.load(rows.id))?.events ?? null
    const kept = lasting(here ?? [], rows.events)
    const refusal =
      here === null
        ? await refuseTakenCode(store, rows)
        : (refuseUnlessFollows(kept, rows.events) ?? (await refuseAnswered(runner, rows, here)))
    if (refusal !== null) return refusal
    const events = [...rows.events.slice(kept.length), ...arrived]
    const gone = here?.slice(kept.length) ?? []
    const newer = { ...rows, events, revoked: linksOf([...gone, ...events]) }
    const keep = gone.length > 0 ? kept.length : undefined
    if (await runner.adopt(newer, here?.at(-1)?.hash ?? GENESIS, keep)) return null
  }
}

async function refuseTakenCode(store: Store, { id, code }: WorkshopRows): Promise<Refusal | null> {
  const other = await store.workshopByCode(code)
  return other === null || other === id ? null : refuse('file-code-taken', { params: { code } })
}

/** Where a copy goes on, a round may have been answered in both places without a word in either log. */
async function refuseAnswered(
  runner: Runner,
  { id, events }: WorkshopRows,
  here: readonly StoredEvent[],
): Promise<Refusal | null> {
  const isAnswered = await runner.read(id, hasOwnAnswers)
  return isAnswered ? forked(here.length + 1, here, events) : null
}

/** No link outlives the move: those that the log names ended with it, and so do those of a copy that gave way. */
function linksOf(events: readonly StoredEvent[]): string[] {
  return events.flatMap(({ payload }) => {
    const event: unknown = JSON.parse(payload)
    const [type, link] = [Reflect.get(Object(event), 'type'), Reflect.get(Object(event), 'link')]
    const isOfLink = type === 'link-issued' || type === 'link-revoked'
    return isOfLink && typeof link === 'string' ? [link] : []
  })
}
