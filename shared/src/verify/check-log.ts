/** Whether the report says of its rounds what the log says: what was asked, by which rule, how many answered, what was sealed and shown. */
import type { PrintedActivity, PrintedReport, PrintedRound } from '../recount/recounted-report.ts'
import type { ToldEvent } from './check-chain.ts'
import type { WhichRound, Wrong } from './verdict.ts'

export function checkLog(report: PrintedReport, told: readonly ToldEvent[]): Wrong | null {
  const opened = eventsOf(told, 'workshop-opened')[0]
  const unlike = (field: string): Wrong => ({ wrong: 'log', round: null, field })
  if (opened === undefined || opened.fields.get('id') !== report.workshop.id) return unlike('workshop')
  if (opened.fields.get('@at') !== report.openedAt) return unlike('openedAt')
  if (opened.fields.has('rehearsal') !== (report.workshop.rehearsal === true)) return unlike('rehearsal')
  if (!isSame(opened.fields.get('predecessor'), report.predecessor)) return unlike('predecessor')
  const ends = told.filter(({ fields }) => ['workshop-ended', 'workshop-resumed'].includes(typeOf(fields)))
  const isFinal = typeOf(ends.at(-1)?.fields ?? new Map()) === 'workshop-ended'
  if (isFinal !== (report.edition === 'final')) return unlike('edition')
  for (const activity of report.activities) {
    for (const round of activity.rounds) {
      const field = unlikeRound(told, activity, round)
      if (field !== null) return { wrong: 'log', round: whichRound(activity, round), field }
    }
  }
  const missing = eventsOf(told, 'round-closed').find(({ fields }) => !isPrinted(report, fields))
  return missing ? unlike('rounds') : null
}

export function whichRound({ title, rounds }: PrintedActivity, { n }: PrintedRound): WhichRound {
  const before = rounds.filter((round) => round.n < n && (round.answered ?? 0) > 0)
  return { activity: title, asked: before.length + 1 }
}

/** What the report says otherwise. */
function unlikeRound(
  told: readonly ToldEvent[],
  activity: PrintedActivity,
  round: PrintedRound,
): string | null {
  const own = told.filter(
    ({ fields }) => fields.get('activity') === activity.id && fields.get('round') === round.n,
  )
  const opened = eventsOf(own, 'round-opened').at(-1)
  const closed = eventsOf(own, 'round-closed').at(-1)
  if (opened === undefined) return 'opened'
  const { fields } = opened
  if (!isSame(fields.get('items'), round.items)) return 'items'
  if (!isSame(fields.get('rule') ?? null, round.rule)) return 'rule'
  if (whichRound(activity, round).asked !== round.asked) return 'asked'
  if (fields.get('reopened') !== round.reopened) return 'reopened'
  if ((fields.get('partial') === true) !== round.partial) return 'partial'
  const result = round.result
  if (result && fields.get('smallestGroup') !== result.smallestGroup) return 'smallestGroup'
  if ((closed?.fields.get('answered') ?? null) !== round.answered) return 'answered'
  const seal = sealOf(closed)
  // Whoever covers the rule could set the numbers free that are counted by it.
  if (seal && !fields.has('rule')) return 'rule'
  if (!isSame(seal && { ballots: seal.ballots, root: seal.root }, round.seal)) return 'seal'
  if (result === null || closed === undefined) return result === null ? null : 'closed'
  if (seal && !isSecrecyOf(seal, activity.secrecy)) return 'secrecy'
  const byHand = eventsOf(own, 'hands-counted').length > 0
  if (byHand !== (result.byHand === true)) return 'byHand'
  // An opening that was taken back has come between nothing: the round before is shown as if it had never been.
  const withdrawn = eventsOf(told, 'round-withdrawn').filter(
    ({ fields }) => fields.get('activity') === activity.id,
  )
  const next = eventsOf(told, 'round-opened').find(
    (event) =>
      event.rev > closed.rev &&
      event.fields.get('activity') === activity.id &&
      !withdrawn.some((back) => back.fields.get('round') === event.fields.get('round')),
  )
  const isRevealed = eventsOf(told, 'revealed').some(
    (event) =>
      event.fields.get('activity') === activity.id &&
      Number(event.fields.get('step')) > 0 &&
      event.rev > closed.rev &&
      event.rev < (next?.rev ?? Number.POSITIVE_INFINITY),
  )
  return isRevealed ? null : 'revealed'
}

export type ToldSeal = {
  ballots: number
  root: string
  salt: string | null
  leaf?: number
  secrecy?: string
}

/** Seals from before they said it: the salt of confidential rounds alone was thrown away. */
function isSecrecyOf({ secrecy, salt }: ToldSeal, printed: string): boolean {
  return secrecy === undefined ? (salt === null) === (printed === 'confidential') : secrecy === printed
}

export function sealOf(closed: ToldEvent | undefined): ToldSeal | null {
  return (closed?.fields.get('seal') as ToldSeal | null | undefined) ?? null
}

export function closeOf(told: readonly ToldEvent[], activity: string, round: number): ToldEvent | undefined {
  return eventsOf(told, 'round-closed').findLast(
    ({ fields }) => fields.get('activity') === activity && fields.get('round') === round,
  )
}

export function openingOf(
  told: readonly ToldEvent[],
  activity: string,
  round: number,
): ToldEvent | undefined {
  return eventsOf(told, 'round-opened').findLast(
    ({ fields }) => fields.get('activity') === activity && fields.get('round') === round,
  )
}

function isPrinted({ activities }: PrintedReport, fields: ToldEvent['fields']): boolean {
  return activities.some(
    ({ id, rounds }) => id === fields.get('activity') && rounds.some(({ n }) => n === fields.get('round')),
  )
}

function eventsOf(told: readonly ToldEvent[], type: string): ToldEvent[] {
  return told.filter(({ fields }) => typeOf(fields) === type)
}

function typeOf(fields: ReadonlyMap<string, unknown>): string {
  return String(fields.get('type') ?? '')
}

/** Whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other)
}

function inOrder(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
        : inner,
    ) ?? 'undefined'
  )
}
