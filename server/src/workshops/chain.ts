/**
 * The hash chain of a workshop's log (I13). Each event is covered by a salted digest, and the digest alone is chained: a
 * payload can be erased, or kept out of what is published, and the chain still verifies (S9).
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Hash } from '@cabildo/shared/record/hash'
import { coversOf, fieldsDigest, GENESIS, linkHash, mannerOf, wholeDigest } from '@cabildo/shared/record/link'
import { publishedFields } from '@cabildo/shared/record/published'
import type { LoggedEvent } from '@cabildo/shared/workshop/events'
import type { StoredEvent } from '../ports.ts'

/** As `hashOf` of the record, by the machine's own means: every event of every workshop passes here. */
export const sha256: Hash = (...parts) => {
  const hash = createHash('sha256')
  // Each part with its length before it, so that no two lists of parts read the same.
  for (const part of parts) hash.update(`${part.length}:${part}`)
  return hash.digest('hex')
}

export function chain(previous: string, workshop: string, { rev, at, by, event }: LoggedEvent): StoredEvent {
  const payload = JSON.stringify(event)
  const salt = randomBytes(16).toString('hex')
  const logged = { at, by: by.role, person: by.person, payload }
  const digest =
    publishedFields(event.type) === null
      ? wholeDigest(sha256, salt, logged)
      : fieldsDigest(sha256, coversOf(sha256, salt, logged))
  const hash = linkHash(sha256, previous, workshop, rev, digest)
  return { workshop, rev, ...logged, salt, digest, hash }
}

/** The rev of the first event that does not fit what came before, or null when all do. */
export function firstBreak(events: readonly StoredEvent[]): number | null {
  let previous = GENESIS
  for (const [index, event] of events.entries()) {
    const sound =
      event.rev === index + 1 && event.digest === digestOf(event) && event.hash === hashAfter(previous, event)
    if (!sound) return index + 1
    previous = event.hash
  }
  return null
}

function digestOf(event: StoredEvent): string | null {
  try {
    switch (mannerOf(event.digest)) {
      case 'whole':
        return wholeDigest(sha256, event.salt, event)
      case 'fields':
        return fieldsDigest(sha256, coversOf(sha256, event.salt, event))
      case 'older':
        return sha256(event.salt, event.payload)
    }
  } catch {
    // A payload that is no JSON any more.
    return null
  }
}

function hashAfter(previous: string, event: StoredEvent): string {
  const { workshop, rev, digest } = event
  return mannerOf(digest) === 'older'
    ? olderHash(previous, event)
    : linkHash(sha256, previous, workshop, rev, digest)
}

/** Of logs from before digests covered who and when. */
function olderHash(previous: string, { workshop, rev, at, by, person, digest }: StoredEvent): string {
  return sha256(
    previous,
    workshop,
    String(rev),
    JSON.stringify(at),
    by,
    // As JSON, so that nobody and a person called "null" do not read the same.
    JSON.stringify(person),
    digest,
  )
}
