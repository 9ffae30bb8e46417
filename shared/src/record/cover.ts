/**
 * Fields of something that was sealed as a whole, each under a salt of its own: some can be told and checked later while
 * nobody can guess the others (S9). Salts of fields come from one salt, which is not told and cannot be read back from them.
 */
import type { Hash } from './hash.ts'

export function fieldSalt(hash: Hash, salt: string, name: string): string {
  return hash('field', salt, name)
}

/** What stands for a field that is not told. `json`: its value. */
export function coverOf(hash: Hash, ownSalt: string, name: string, json: string): string {
  return hash('cover', ownSalt, name, json)
}
