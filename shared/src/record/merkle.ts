/** One root over the ballots of a round, in the order of their keys. */
import { coverOf, fieldSalt } from './cover.ts'
import { EARLIER, type LeafVersion } from './earlier-answers.ts'
import type { Hash } from './hash.ts'

/** Root over the leaves in their order; a lone last node moves up as it is; no leaves have the root of nothing. */
export function merkleRoot(hash: Hash, leaves: readonly string[]): string {
  if (leaves.length === 0) return hash('empty')
  let level = leaves
  while (level.length > 1) {
    const pairs = level
    level = Array.from({ length: Math.ceil(pairs.length / 2) }, (_, index) => {
      const [left, right] = [pairs[index * 2] ?? '', pairs[index * 2 + 1]]
      return right === undefined ? left : hash('node', left, right)
    })
  }
  return level[0] ?? ''
}

/** Of seals from before words were covered apart. */
export function olderLeaf(hash: Hash, key: string, group: string | null, answer: unknown): string {
  return hash('leaf', key, String(group), JSON.stringify(answer))
}

/**
 * `answer`: what of it is counted. `earlier`: cover of its person's own earlier answer; null where it is not covered apart.
 * `part`, `rest`: covers of the part of the room in which it is counted, and of the group and the words, which are never
 * published.
 */
export type Leaf = { key: string; answer: unknown; earlier: string | null; part: string; rest: string }

export function leafOf(hash: Hash, { key, answer, earlier, part, rest }: Leaf): string {
  const json = JSON.stringify(answer)
  return earlier === null
    ? hash('ballot', key, json, part, rest)
    : hash('ballot-3', key, json, earlier, part, rest)
}

/** The salts that cover a ballot; `cover` is the salt of the round, kept with its close. */
export function ballotSalts(
  hash: Hash,
  cover: string,
  key: string,
): { earlier: string; part: string; rest: string } {
  const salt = hash('ballot-salt', cover, key)
  const own = (name: string) => fieldSalt(hash, salt, name)
  return { earlier: own('earlier'), part: own('part'), rest: own('rest') }
}

export function earlierCover(hash: Hash, salt: string, earlier: unknown): string {
  return coverOf(hash, salt, 'earlier', JSON.stringify(earlier))
}

export function partCover(hash: Hash, salt: string, part: string | null): string {
  return coverOf(hash, salt, 'part', JSON.stringify(part))
}

export function restCover(hash: Hash, salt: string, rest: { group: string | null; words: unknown }): string {
  return coverOf(hash, salt, 'rest', JSON.stringify(rest))
}

type Fields = Record<string, unknown>

/**
 * An answer in three: the fields that are counted, in the order given, what of them is of an earlier round where the leaf
 * covers that apart, and the rest, which is words.
 */
export function splitAnswer(
  answer: unknown,
  counted: readonly string[],
  leaf: LeafVersion,
): { answer: Fields; earlier: Fields; words: Fields } {
  const entries = Object.entries((answer ?? {}) as Fields)
  const said = entries.filter(([field]) => counted.includes(field))
  const isEarlier = (field: string) => leaf === 3 && field === EARLIER
  return {
    answer: Object.fromEntries(said.filter(([field]) => !isEarlier(field))),
    earlier: Object.fromEntries(said.filter(([field]) => isEarlier(field))),
    words: Object.fromEntries(entries.filter(([field]) => !counted.includes(field))),
  }
}
