/**
 * Seals a round: ballots are re-keyed, sorted by the new key, and bound by one Merkle root. The salt is kept, so that a
 * phone that knows its key finds its ballot. In confidential rounds the ballot lay under the person's id, which the server
 * knows: there it is re-keyed by the key that its phone gave with it and nobody keeps; where one gave none the salt is
 * thrown away. Words, groups and earlier answers are covered apart from what is counted, so that ballots can be published
 * without them.
 */
import { randomBytes } from 'node:crypto'
import { type LeafVersion, leafVersionOf } from '@cabildo/shared/record/earlier-answers'
import {
  ballotSalts,
  earlierCover,
  leafOf,
  merkleRoot,
  partCover,
  restCover,
  splitAnswer,
} from '@cabildo/shared/record/merkle'
import { sealedKey } from '@cabildo/shared/record/receipt'
import type { Secrecy } from '@cabildo/shared/secrecy'
import type { Ballot } from '@cabildo/shared/workshop/box'
import type { Effects, SealedBallot, SealHow } from '@cabildo/shared/workshop/decide/decision'
import { cutsOf, partOf } from '@cabildo/shared/workshop/result/cuts'
import { roundTotals } from '@cabildo/shared/workshop/result/round-totals'
import type { Activity } from '@cabildo/shared/workshop/state'
import type { Store } from '../ports.ts'
import { sha256 } from './chain.ts'

export function sealRound(
  secrecy: Secrecy,
  ballots: ReadonlyMap<string, Ballot>,
  how: SealHow,
): ReturnType<Effects['seal']> {
  const salt = randomBytes(16).toString('hex')
  const cover = randomBytes(16).toString('hex')
  const isFindable = secrecy !== 'confidential' || [...ballots.values()].every(({ own }) => own !== undefined)
  const keys = secrecy === 'confidential' ? phoneKeys(ballots) : [...ballots.keys()]
  const sealed = [...ballots.values()]
    .map(
      ({ group, answer }, at): SealedBallot => ({
        key: sealedKey(sha256, salt, keys[at] ?? ''),
        group,
        answer,
      }),
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const leaf = leafVersionOf(how.counted)
  const root = merkleRoot(
    sha256,
    sealed.map((ballot) => sealedLeaf(cover, ballot, how, leaf)),
  )
  return {
    seal: { ballots: sealed.length, root, salt: isFindable ? salt : null, leaf, secrecy },
    cover,
    ballots: sealed,
  }
}

/** The keys that phones gave; one by lot where there is none, or where somebody gave that of another. */
function phoneKeys(ballots: ReadonlyMap<string, Ballot>): string[] {
  const taken = new Set<string>()
  return [...ballots.values()].map(({ own = '' }) => {
    const key = own === '' || taken.has(own) ? randomBytes(16).toString('hex') : own
    taken.add(key)
    return key
  })
}

/** The leaf of a ballot under the root of its round. */
export function sealedLeaf(
  cover: string,
  { key, group, answer }: SealedBallot,
  { part, counted }: SealHow,
  leaf: LeafVersion,
): string {
  const salts = ballotSalts(sha256, cover, key)
  const split = splitAnswer(answer, counted, leaf)
  return leafOf(sha256, {
    key,
    answer: split.answer,
    earlier: leaf === 3 ? earlierCover(sha256, salts.earlier, split.earlier) : null,
    part: partCover(sha256, salts.part, part(group)),
    rest: restCover(sha256, salts.rest, { group, words: split.words }),
  })
}

/** The leaves of a round that rests, by their keys; null where its close is not in the log, or of a version whose leaves could be guessed. */
export async function sealLeaves(
  store: Pick<Store, 'load' | 'sealedBallots'>,
  workshop: string,
  activity: Activity,
  n: number,
): Promise<[key: string, leaf: string][] | null> {
  const round = activity.rounds.find((one) => one.n === n)
  const totals = round && roundTotals(activity, round)
  const events = (await store.load(workshop))?.events ?? []
  const close = events.findLast(({ payload }) => {
    if (!payload.startsWith('{"type":"round-closed"')) return false
    const event = JSON.parse(payload) as { activity: string; round: number }
    return event.activity === activity.setup.id && event.round === n
  })
  const cover = close && (JSON.parse(close.payload) as { cover?: string }).cover
  const leaf = round?.closed?.seal?.leaf
  if (!totals || !round?.closed || cover === undefined || leaf === undefined) return null
  const cuts = cutsOf({ groups: [] }, round.closed.tallies, round.smallestGroup, totals)
  const how: SealHow = { part: (group) => partOf(cuts, group), counted: totals.rules.counted }
  const ballots = await store.sealedBallots(workshop, activity.setup.id, n)
  return ballots.map((ballot): [string, string] => [ballot.key, sealedLeaf(cover, ballot, how, leaf)])
}
