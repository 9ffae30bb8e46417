/** Whether every figure that the report prints is the one that its ballots come to. */
import type { RecordBallot, WorkshopRecord } from '../record/record.ts'
import { type Found, figuresIn, firstDifference } from '../recount/expected.ts'
import { recountReport } from '../recount/recount-report.ts'
import type { PrintedActivity, PrintedReport, PrintedRound } from '../recount/recounted-report.ts'
import type { PublishedBallot } from '../recount/round-of.ts'
import type { LocalText } from '../text.ts'
import { whichRound } from './check-log.ts'
import type { Verdict, Wrong } from './verdict.ts'

type Recount = Pick<NonNullable<Verdict['found']>, 'recount' | 'not'> & { wrong: Wrong | null }

export function checkFigures(report: PrintedReport, rounds: WorkshopRecord['rounds']): Recount {
  const recounted = recountReport(report, (activity, round) => ballotsOf(rounds, activity, round))
  const whole: Recount = { recount: { rounds: 0, figures: 0, held: 0 }, not: [], wrong: null }
  for (const { activity: id, round: n, ballots, result, annex, not } of recounted.rounds) {
    const activity = report.activities.find((one) => one.id === id)
    const round = activity?.rounds.find((one) => one.n === n)
    if (!activity || !round) continue
    const which = whichRound(activity, round)
    if (ballots > 0) whole.recount.rounds += 1
    const { settled, open } = figuresIn([result, annex])
    whole.recount.figures += ballots > 0 ? settled : 0
    whole.recount.held += ballots > 0 ? open : settled + open
    whole.not.push(...not.map((why) => ({ round: which, why })))
    const found = firstDifference(result, round.result) ?? firstDifference(annex, round.annex, ['annex'])
    whole.wrong ??= found && wrongFigure(found, report, activity, round)
  }
  const { settled, open } = figuresIn([recounted.room, recounted.priorities, recounted.beside])
  whole.recount.held += settled + open
  const found =
    firstDifference(recounted.beside, report.activities, ['activities']) ??
    firstDifference(recounted.room, report.room, ['room']) ??
    firstDifference(recounted.priorities, report.priorities, ['priorities'])
  whole.wrong ??= found && { wrong: 'figure', round: null, item: null, heading: null, group: null, ...found }
  return whole
}

function ballotsOf(
  rounds: WorkshopRecord['rounds'],
  activity: string,
  round: number,
): PublishedBallot[] | null {
  const own = rounds?.find((one) => one.activity === activity && one.round === round)
  return own?.ballots?.map(publishedBallot) ?? null
}

/** A ballot as it is counted again. */
export function publishedBallot({ part, answer, earlier }: RecordBallot): PublishedBallot {
  const isCovered = typeof earlier === 'string'
  return {
    part: typeof part === 'string' ? undefined : part.id,
    answer: isCovered ? answer : { ...earlier?.answer, ...answer },
    tellsEarlier: !isCovered,
  }
}

/** Named so that somebody finds it in the report: by step, item and group. */
function wrongFigure(
  found: Found,
  report: PrintedReport,
  activity: PrintedActivity,
  round: PrintedRound,
): Wrong {
  const [list, at, ...inner] = found.path
  const isListed = (list === 'items' || list === 'cells') && typeof at === 'number'
  const entry = isListed ? Object((round.result?.[list] as unknown[] | undefined)?.[at]) : {}
  const item = round.items.find(({ id }) => id === (entry.item ?? entry.id))
  const place = inner[0] === 'groups' && typeof inner[1] === 'number' ? inner[1] : null
  const group = place === null ? null : String(Object(entry.groups?.[place]).id ?? '')
  return {
    wrong: 'figure',
    round: whichRound(activity, round),
    item: isListed ? ((item?.text as LocalText | undefined) ?? null) : null,
    heading: list === 'cells' ? String(entry.heading ?? '') : null,
    group: group && ((report.room.rows.find(({ id }) => id === group)?.name as LocalText | null) ?? group),
    ...found,
    path: isListed ? (place === null ? inner : inner.slice(2)) : found.path,
  }
}
