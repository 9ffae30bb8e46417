/**
 * Seals a round: ballots are re-keyed, sorted by the new key, and bound by one Merkle root. The salt of anonymous and
 * open rounds is kept, so that a phone that knows its key finds its ballot; in confidential rounds it is thrown away,
 * for there the key is the person's id, which the server knows.
 */
import { randomBytes } from 'node:crypto'
import type { Secrecy } from '@cabildo/shared/secrecy'
import type { Ballot } from '@cabildo/shared/workshop/box'
import type { SealedBallot } from '@cabildo/shared/workshop/decide/decision'
import type { Seal } from '@cabildo/shared/workshop/events'
import { sha256 } from './chain.ts'

export function sealRound(
  secrecy: Secrecy,
  ballots: ReadonlyMap<string, Ballot>,
): { seal: Seal; ballots: SealedBallot[] } {
  const salt = randomBytes(16).toString('hex')
  const sealed = [...ballots]
    .map(([key, { group, answer }]): SealedBallot => ({ key: sha256(salt, key).slice(0, 32), group, answer }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const root = merkleRoot(sealed.map(leaf))
  return {
    seal: { ballots: sealed.length, root, salt: secrecy === 'confidential' ? null : salt },
    ballots: sealed,
  }
}

function leaf({ key, group, answer }: SealedBallot): string {
  return sha256('leaf', key, String(group), JSON.stringify(answer))
}

/** Root over the leaves in their order; a lone last node moves up as it is; no leaves have the root of nothing. */
export function merkleRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return sha256('empty')
  let level = leaves
  while (level.length > 1) {
    const pairs = level
    level = Array.from({ length: Math.ceil(pairs.length / 2) }, (_, index) => {
      const [left, right] = [pairs[index * 2] ?? '', pairs[index * 2 + 1]]
      return right === undefined ? left : sha256('node', left, right)
    })
  }
  return level[0] ?? ''
}
