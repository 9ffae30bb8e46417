/** Everything a report prints of rounds with ballots, a second time. Shares no code with what it checks. */
import { recountAnnex } from './annex.ts'
import { recountTable } from './consensus-table.ts'
import { recountContributions } from './contributions.ts'
import type { CountedRound } from './counted-round.ts'
import { type AskedRound, recountDelphi } from './delphi.ts'
import { type Expected, OneOf, UNTOLD } from './expected.ts'
import { recountPriorities } from './priorities.ts'
import type { PrintedActivity, PrintedReport, PrintedRound } from './recounted-report.ts'
import { recountResult } from './result.ts'
import { recountRoom } from './room.ts'
import { countedRound, type PublishedBallot } from './round-of.ts'

export type BallotsOf = (activity: string, round: number) => readonly PublishedBallot[] | null

/** Why a printed round was not recounted, or not in full. */
export type NotRecounted =
  | 'no-ballots'
  | 'unknown-rule'
  | 'without-groups'
  | 'without-earlier'
  | 'round-before'

export type RecountedRound = {
  activity: string
  round: number
  ballots: number
  result: Expected
  annex: Expected
  not: NotRecounted[]
}

/** `beside`: what each activity prints beside its rounds, in the order of the agenda. */
export type Recounted = {
  rounds: RecountedRound[]
  beside: { contributions: Expected; table: Expected; config: Expected }[]
  room: Expected
  priorities: Expected
}

export function recountReport(report: PrintedReport, ballotsOf: BallotsOf): Recounted {
  const rounds = report.activities.flatMap((activity) => {
    const counted = new Map(
      activity.rounds.map((round) => [
        round.n,
        round.result === null ? null : countedRound(report, activity, round, ballotsOf(activity.id, round.n)),
      ]),
    )
    const asked = activity.rounds.flatMap((round) => askedRound(report, round, counted.get(round.n) ?? null))
    return activity.rounds.flatMap((round) =>
      round.result === null ? [] : [recountRound(activity, round, counted.get(round.n) ?? null, asked)],
    )
  })
  const beside = report.activities.map((activity): Recounted['beside'][number] => ({
    contributions: recountContributions(activity, report),
    table: recountTable(report, activity),
    config: setUpOf(activity),
  }))
  return { rounds, beside, room: recountRoom(report), priorities: recountPriorities(report) }
}

/** A question is set up no more once it was asked. What is told to everybody may be less, or with what was left out filled in. */
function setUpOf({ rounds }: PrintedActivity): Expected {
  const { rule } = rounds.findLast((round) => round.rule !== null) ?? {}
  return rule ? new OneOf((printed) => areLike(printed, rule.config)) : UNTOLD
}

/** Wherever both say something. */
function areLike(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other
  const source = new Map(Object.entries(other))
  return Object.entries(one).every(([field, inner]) => areLike(inner, source.get(field)))
}

function recountRound(
  activity: PrintedActivity,
  round: PrintedRound,
  counted: CountedRound | null | 'unknown-rule',
  asked: readonly AskedRound[],
): RecountedRound {
  const at = { activity: activity.id, round: round.n }
  const before = asked.filter(({ n }) => n < round.n)
  const frame = frameOf(round, before.length + 1)
  if (counted === null || counted === 'unknown-rule') {
    const why = counted === null ? 'no-ballots' : 'unknown-rule'
    return { ...at, ballots: 0, result: frame, annex: UNTOLD, not: [why] }
  }
  const own = asked.filter(({ n }) => n <= round.n)
  const delphi = counted.reading.again === null ? null : recountDelphi(own)
  const isMissing = delphi !== null && before.some((one) => one.counted === null)
  return {
    ...at,
    ballots: counted.ballots.length,
    result: recountResult(counted, frame, delphi),
    annex: recountAnnex(counted),
    not: [...(counted.hasParts ? [] : ['without-groups' as const]), ...movementNot(counted, isMissing)],
  }
}

/** Why what moved since the round before is not recounted. */
function movementNot({ hasEarlier }: CountedRound, isMissing: boolean): NotRecounted[] {
  if (!hasEarlier) return ['without-earlier']
  return isMissing ? ['round-before'] : []
}

/** What is known of a round without its ballots. */
function frameOf({ n, rule, items }: PrintedRound, asked: number): Readonly<Record<string, Expected>> {
  return {
    round: n,
    asked,
    rule: rule && { id: rule.id, version: rule.version },
    items: items.map(({ id, text }) => ({ id, text })),
  }
}

/** A round that nobody answered asked nothing. */
function askedRound(
  report: PrintedReport,
  round: PrintedRound,
  counted: CountedRound | null | 'unknown-rule',
): AskedRound[] {
  const { n, partial, items, answered, result } = round
  if (answered === null || answered === 0) return []
  const parts = Object(result).groups as unknown
  const groups = (Array.isArray(parts) ? parts : []).map((part): [string, string[]] => [
    String(Object(part).id),
    ((Object(part).groups as unknown[] | undefined) ?? []).map(String),
  ])
  const known = counted === 'unknown-rule' ? null : counted
  return [
    { n, partial, items, answered, counted: known, groups: new Map(groups), mayBeAlone: mayBeAlone(report) },
  ]
}

const LEAVING = ['person-moved', 'person-removed', 'people-merged']

/** Whether somebody without a group may ever have been in the room. */
function mayBeAlone({ room, deeds }: PrintedReport): boolean {
  return (
    room.rows.some(({ id }) => id === null) || (deeds?.some(({ deed }) => LEAVING.includes(deed)) ?? true)
  )
}
