/**
 * One link of a workshop's hash chain (I13). The digest covers who, when and what; the chain covers the digest alone, so
 * that all or part of an event can be left out of what is published and the chain still verifies (S9).
 */
import { coverOf, fieldSalt } from './cover.ts'
import type { Hash } from './hash.ts'

/** What the first event of every workshop follows. */
export const GENESIS = '0'.repeat(64)

/** An event as it was logged. `payload`: its JSON. */
export type Logged = { at: number | null; by: string; person: string | null; payload: string }

/** Digests tell by their first sign how they were made. Those without one are of logs from before, and cannot be checked from outside. */
export type Manner = 'whole' | 'fields' | 'older'

export function mannerOf(digest: string): Manner {
  return digest.startsWith('w:') ? 'whole' : digest.startsWith('f:') ? 'fields' : 'older'
}

export function wholeDigest(hash: Hash, salt: string, { at, by, person, payload }: Logged): string {
  return `w:${hash('whole', salt, JSON.stringify(at), by, JSON.stringify(person), payload)}`
}

/** Of an event some of whose fields may be published: each is covered for itself. */
export function fieldsDigest(hash: Hash, covers: readonly string[]): string {
  return `f:${hash('fields', ...covers)}`
}

/** Names and JSON of the fields of an event, who and when first. */
export function fieldsOf({ at, by, person, payload }: Logged): [name: string, json: string][] {
  const event = Object.entries(JSON.parse(payload) as Record<string, unknown>)
  return [
    ['@at', JSON.stringify(at)],
    ['@by', JSON.stringify(by)],
    ['@person', JSON.stringify(person)],
    ...event.map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
  ]
}

export function coversOf(hash: Hash, salt: string, logged: Logged): string[] {
  return fieldsOf(logged).map(([name, json]) => coverOf(hash, fieldSalt(hash, salt, name), name, json))
}

export function linkHash(
  hash: Hash,
  previous: string,
  workshop: string,
  rev: number,
  digest: string,
): string {
  return hash('link', previous, workshop, String(rev), digest)
}
