/** What a phone can find out, after the close, about the one answer it gave. */
import type { Hash } from './hash.ts'
import { merkleRoot } from './merkle.ts'

/**
 * All the leaves of a round, whoever asks, so that nobody says which one is theirs. By their keys; null where the round was
 * sealed by an earlier version, whose leaves could be guessed by trying answers.
 */
export type SealList = {
  ballots: number
  root: string
  salt: string | null
  leaves: [key: string, leaf: string][] | null
}

/** Without a schema: every phone carries this. */
export function isSealList(value: unknown): value is SealList {
  const { ballots, root, salt, leaves } = Object(value) as Partial<Record<keyof SealList, unknown>>
  const isText = (each: unknown) => typeof each === 'string'
  return (
    typeof ballots === 'number' &&
    isText(root) &&
    (salt === null || isText(salt)) &&
    (leaves === null ||
      (Array.isArray(leaves) &&
        leaves.every((each) => Array.isArray(each) && each.length === 2 && each.every(isText))))
  )
}

/**
 * sealed: an answer under this phone's key is under the seal · missing: none is · unknowable: the salt was thrown away, for
 * it would have led to people, and nobody finds a single answer again · broken: the list is not what was sealed · older: there
 * is no list to look in.
 */
export type Receipt = 'sealed' | 'missing' | 'unknowable' | 'broken' | 'older'

/** The key under which a ballot rests after the close. */
export function sealedKey(hash: Hash, salt: string, key: string): string {
  return hash(salt, key).slice(0, 32)
}

export function receiptOf(hash: Hash, { ballots, root, salt, leaves }: SealList, key: string): Receipt {
  if (leaves === null) return 'older'
  const found = merkleRoot(
    hash,
    leaves.map(([, leaf]) => leaf),
  )
  if (found !== root || leaves.length !== ballots) return 'broken'
  if (salt === null) return 'unknowable'
  const own = sealedKey(hash, salt, key)
  return leaves.some(([each]) => each === own) ? 'sealed' : 'missing'
}
