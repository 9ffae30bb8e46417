/**
 * Takes a workshop in from a file. What is new is adopted whole; what is here already is continued where the file follows
 * it, and refused with both heads where the two went on apart.
 */
import { randomBytes } from 'node:crypto'
import { GENESIS } from '@cabildo/shared/record/link'
import { isRefusal, type Refusal, refuse } from '@cabildo/shared/refusal'
import type { Command } from '@cabildo/shared/workshop/commands'
import { WorkshopEvent } from '@cabildo/shared/workshop/events'
import type { Grant, Store, StoredEvent, WorkshopRows } from '../ports.ts'
import type { Runner } from '../workshops/runner.ts'
import type { SecretHasher } from '../workshops/secret-hasher.ts'
import type { WorkshopFile } from './read-file.ts'

export type Place = { store: Store; runner: Runner; hasher: SecretHasher }

/** `goesOn`: it had been handed over, and people answer here from now on. `seats`: so many phones and codes are known here. */
export type TakenIn = { workshop: string; code: string; goesOn: boolean; seats: number }

/** Links end with the move, by whoever runs this server. */
const SERVER = { role: 'host', person: null } as const

export async function takeIn(place: Place, file: WorkshopFile): Promise<TakenIn | Refusal> {
  const { rows, state } = file
  const grants = seatsHere(place.hasher, file)
  const refusal = await adopt(place, { ...rows, grants })
  if (refusal !== null) return refusal
  const goesOn = state.stopped === 'moved'
  const acts: Command[] = [
    ...[...state.links.keys()].map((link): Command => ({ type: 'revoke-link', link })),
    ...(goesOn ? [{ type: 'go-on-here' } as const] : []),
    ...(state.stopped === null ? [{ type: 'stop-here', why: 'copy' } as const] : []),
  ]
  for (const command of acts) {
    const told = await run(place.runner, rows.id, command)
    if (isRefusal(told)) return told
  }
  return { workshop: rows.id, code: rows.code, goesOn, seats: grants.length }
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
function seatsHere(hasher: SecretHasher, { rows, seats, state }: WorkshopFile): Grant[] {
  const whose = { role: 'participant', workshop: rows.id, link: null } as const
  return seats
    .filter(({ person }) => state.people.has(person) || state.aliases.has(person))
    .map(({ digest, kind, person }) => ({ hash: hasher.seal(digest), kind, person, ...whose }))
}

/** Again from the start when somebody changed the workshop here meanwhile. */
async function adopt({ store, runner }: Place, rows: WorkshopRows): Promise<Refusal | null> {
  for (;;) {
    const here = (await store.load(rows.id))?.events ?? null
    const refusal =
      here === null ? await refuseTakenCode(store, rows) : refuseUnlessFollows(here, rows.events)
    if (refusal !== null) return refusal
    const events = rows.events.slice(here?.length ?? 0)
    const newer = { ...rows, events, revoked: linksEnded(events) }
    if (await runner.adopt(newer, here?.at(-1)?.hash ?? GENESIS)) return null
  }
}

async function refuseTakenCode(store: Store, { id, code }: WorkshopRows): Promise<Refusal | null> {
  const other = await store.workshopByCode(code)
  return other === null || other === id ? null : refuse('file-code-taken', { params: { code } })
}

function refuseUnlessFollows(here: readonly StoredEvent[], there: readonly StoredEvent[]): Refusal | null {
  const fork = here.findIndex(({ hash }, index) => index < there.length && there[index]?.hash !== hash)
  if (fork !== -1) {
    const heads = { here: shortHead(here), there: shortHead(there) }
    return refuse('file-forked', { params: { rev: fork + 1, ...heads } })
  }
  // The very file it was handed over with may bring it back.
  const isSame = here.length === there.length && endsMoved(here)
  return here.length < there.length || isSame ? null : refuse('file-not-newer')
}

function endsMoved(events: readonly StoredEvent[]): boolean {
  const last = events.at(-1)
  const event = last && WorkshopEvent.parse(JSON.parse(last.payload))
  return event?.type === 'stopped-here' && event.why === 'moved'
}

function shortHead(events: readonly StoredEvent[]): string {
  return `${events.length}·${events.at(-1)?.hash.slice(0, 8) ?? ''}`
}

function linksEnded(events: readonly StoredEvent[]): string[] {
  return events.flatMap(({ payload }) => {
    const event: unknown = JSON.parse(payload)
    const [type, link] = [Reflect.get(Object(event), 'type'), Reflect.get(Object(event), 'link')]
    return type === 'link-revoked' && typeof link === 'string' ? [link] : []
  })
}
