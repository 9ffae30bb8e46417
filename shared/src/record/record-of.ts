/** Makes the record of a workshop from its log and its sealed ballots. What may be in it: docs/decisions/0018. */
import type { SealedBallot } from '../workshop/decide/decision.ts'
import { coverOf, fieldSalt } from './cover.ts'
import type { Hash } from './hash.ts'
import { fieldsOf, type Logged, mannerOf } from './link.ts'
import { ballotSalts, partCover, restCover, splitAnswer } from './merkle.ts'
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
  const covers = new Map(logged.flatMap(coverOfClose))
  const rounds = plan.rounds.map((planned): RecordRound => {
    const { activity, round, isHeldBack } = planned
    const cover = covers.get(roundName(activity, round))
    const ballots = ballotsOf?.(activity, round) ?? []
    const told =
      cover === undefined || isHeldBack
        ? null
        : ballots.map((ballot) => ballotOf(hash, cover, ballot, planned))
    return { activity, round, ballots: told }
  })
  return {
    chain: logged.map((event) => linkOf(hash, event, plan)),
    rounds: ballotsOf === null ? null : rounds,
  }
}

function ballotOf(
  hash: Hash,
  cover: string,
  { key, group, answer }: SealedBallot,
  { counted, part, isTold }: PlannedRound,
): RecordBallot {
  const salts = ballotSalts(hash, cover, key)
  const split = splitAnswer(answer, counted)
  const id = part(group)
  return {
    key,
    answer: split.answer,
    part: isTold ? { id, salt: salts.part } : partCover(hash, salts.part, id),
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

/** The salt of the covers of a round's ballots, which stays with whoever runs the workshop. */
function coverOfClose({ payload }: RestingEvent): [string, string][] {
  if (!payload.startsWith('{"type":"round-closed"')) return []
  const event = JSON.parse(payload) as {
    activity: string
    round: number
    cover?: string
    seal?: { leaf?: number } | null
  }
  if (event.cover === undefined || event.seal?.leaf !== 2) return []
  return [[roundName(event.activity, event.round), event.cover]]
}
