/**
 * The hash chain of a workshop's log (I13). Each event's payload is covered by a salted digest, and the digest, not the
 * payload, is chained: a payload can be erased and the chain still verifies (S9).
 */
import { createHash, randomBytes } from 'node:crypto'
import type { LoggedEvent } from '@cabildo/shared/workshop/events'
import type { StoredEvent } from '../ports.ts'

/** What the first event of every workshop follows. */
export const GENESIS = '0'.repeat(64)

export function sha256(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  // Each part with its length before it, so that no two lists of parts read the same.
  for (const part of parts) hash.update(`${part.length}:${part}`)
  return hash.digest('hex')
}

export function chain(previous: string, workshop: string, { rev, at, by, event }: LoggedEvent): StoredEvent {
  const payload = JSON.stringify(event)
  const salt = randomBytes(16).toString('hex')
  const digest = sha256(salt, payload)
  const link = { workshop, rev, at, by: by.role, person: by.person, digest }
  return { ...link, payload, salt, hash: linkHash(previous, link) }
}

function linkHash(previous: string, link: Omit<StoredEvent, 'payload' | 'salt' | 'hash'>): string {
  return sha256(
    previous,
    link.workshop,
    String(link.rev),
    JSON.stringify(link.at),
    link.by,
    // As JSON, so that nobody and a person called "null" do not read the same.
    JSON.stringify(link.person),
    link.digest,
  )
}

/** The rev of the first event that does not fit what came before, or null when all do. */
export function firstBreak(events: readonly StoredEvent[]): number | null {
  let previous = GENESIS
  for (const [index, event] of events.entries()) {
    const sound =
      event.rev === index + 1 &&
      event.digest === sha256(event.salt, event.payload) &&
      event.hash === linkHash(previous, event)
    if (!sound) return index + 1
    previous = event.hash
  }
  return null
}
