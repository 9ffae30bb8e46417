/**
 * Seals a round: ballots are re-keyed, sorted by the new key, and bound by one Merkle root. The salt of anonymous and
 * open rounds is kept, so that a phone that knows its key finds its ballot; in confidential rounds it is thrown away,
 * for there the key is the person's id, which the server knows. Words, groups and earlier answers are covered apart from
 * what is counted, so that ballots can be published without them.
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
  const sealed = [...ballots]
    .map(([key, { group, answer }]): SealedBallot => ({ key: sealedKey(sha256, salt, key), group, answer }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const leaf = leafVersionOf(how.counted)
  const root = merkleRoot(
    sha256,
    sealed.map((ballot) => sealedLeaf(cover, ballot, how, leaf)),
  )
  return {
    seal: { ballots: sealed.length, root, salt: secrecy === 'confidential' ? null : salt, leaf },
    cover,
    ballots: sealed,
  }
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
