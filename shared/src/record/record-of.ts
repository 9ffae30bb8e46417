/** Makes the record of a workshop from its log and its sealed ballots. What may be in it: docs/decisions/0018. */
import type { SealedBallot } from '../workshop/decide/decision.ts'
import { coverOf, fieldSalt } from './cover.ts'
import { everyEarlierShown, type LeafVersion } from './earlier-answers.ts'
import type { Hash } from './hash.ts'
import { fieldsOf, type Logged, mannerOf } from './link.ts'
import { ballotSalts, earlierCover, partCover, restCover, splitAnswer } from './merkle.ts'
import { isOnlyPrinted, publishedFields } from './published.ts'
import type { RecordBallot, RecordField, RecordLink, RecordRound, WorkshopRecord } from './record.ts'
import { type PlannedRound, type RecordPlan, roundName } from './record-plan.ts'

/** An event as it rests in the store. */
export type RestingEvent = Logged & { rev: number; salt: string; digest: string; hash: string }

/** `events`: at least up to the moment of the plan. `ballotsOf`: null for an edition without ballots. */
export type RecordSource = {
  events: readonly RestingEvent[]
  ballotsOf: ((activity: string, round: number) => readonly SealedBallot[]) | null
}

export function recordOf(hash: Hash, plan: RecordPlan, { events, ballotsOf }: RecordSource): WorkshopRecord {
  const logged = events.filter(({ rev }) => rev <= plan.rev)
  const closes = new Map(logged.flatMap(coveredClose))
  const rounds = plan.rounds.map((planned): RecordRound => {
    const { activity, round } = planned
    const close = closes.get(roundName(activity, round))
    const ballots = ballotsOf?.(activity, round) ?? []
    return { activity, round, ballots: close ? toldBallots(hash, close, ballots, planned) : null }
  })
  return {
    chain: logged.map((event) => linkOf(hash, event, plan)),
    rounds: ballotsOf === null ? null : rounds,
  }
}

/** `cover`: the salt of the covers of a round's ballots, which stays with whoever runs the workshop. */
type CoveredClose = { cover: string; leaf: LeafVersion }

function toldBallots(
  hash: Hash,
  close: CoveredClose,
  ballots: readonly SealedBallot[],
  planned: PlannedRound,
): RecordBallot[] | null {
  const { part, fewest, carries } = planned
  if (close.leaf === 2) {
    // Sealed whole: without the earlier answer the seal would not fit.
    const tells = { part: planned.isTold && !carries.fewCameBack, earlier: true }
    return carries.unshown ? null : ballots.map((ballot) => ballotOf(hash, close, ballot, planned, tells))
  }
  const carrying = ballots.map(({ group, answer }) => ({ part: planned.isTold ? part(group) : null, answer }))
  const tells = { part: planned.isTold, earlier: !carries.unshown && everyEarlierShown(carrying, fewest) }
  return ballots.map((ballot) => ballotOf(hash, close, ballot, planned, tells))
}

function ballotOf(
  hash: Hash,
  { cover, leaf }: CoveredClose,
  { key, group, answer }: SealedBallot,
  { counted, part }: PlannedRound,
  tells: { part: boolean; earlier: boolean },
): RecordBallot {
  const salts = ballotSalts(hash, cover, key)
  const split = splitAnswer(answer, counted, leaf)
  const id = part(group)
  const earlier = tells.earlier
    ? { answer: split.earlier, salt: salts.earlier }
    : earlierCover(hash, salts.earlier, split.earlier)
  return {
    key,
    answer: split.answer,
    ...(leaf === 3 ? { earlier } : {}),
    part: tells.part ? { id, salt: salts.part } : partCover(hash, salts.part, id),
    rest: restCover(hash, salts.rest, { group, words: split.words }),
  }
}

function linkOf(hash: Hash, event: RestingEvent, { known }: RecordPlan): RecordLink {
  const { rev, digest, salt, payload } = event
  const link = { rev, digest, hash: event.hash }
  if (mannerOf(digest) !== 'fields') return link
  const parsed = JSON.parse(payload) as { type: string; activity?: string; round?: number }
  const isPrinted = known.has(roundName(parsed.activity ?? '', parsed.round ?? 0))
  const named = publishedFields(parsed.type) ?? []
  const fields = fieldsOf(event).map(([name, json]): RecordField => {
    const own = fieldSalt(hash, salt, name)
    const isTold = named.includes(name) && (isPrinted || !isOnlyPrinted(name))
    return isTold ? { name, value: JSON.parse(json), salt: own } : coverOf(hash, own, name, json)
  })
  return { ...link, fields }
}

function coveredClose({ payload }: RestingEvent): [string, CoveredClose][] {
  if (!payload.startsWith('{"type":"round-closed"')) return []
  const event = JSON.parse(payload) as {
    activity: string
    round: number
    cover?: string
    seal?: { leaf?: LeafVersion } | null
  }
  const { cover, seal } = event
  if (cover === undefined || seal?.leaf === undefined) return []
  return [[roundName(event.activity, event.round), { cover, leaf: seal.leaf }]]
}
