/** What of sealed ballots an export may tell: what was counted, in rounds whose result is printed, under the parts shown (S2, S3). */
import { kindOf } from '@cabildo/shared/kinds/index'
import { carriesUnshown, EARLIER, everyEarlierShown } from '@cabildo/shared/record/earlier-answers'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { type ResultAt, type RoundBallots, resultsOf } from './table-source.ts'

export type ToldBallot = { part: string | null; answer: Record<string, unknown> }
export type ToldRound = ResultAt & { ballots: ToldBallot[] }

/** In the order of the agenda. Words people wrote are told apart from their ballots, without who gave which. */
export function toldBallots(model: ReportModel, sealed: readonly RoundBallots[]): ToldRound[] {
  return resultsOf(model).flatMap((found) => {
    const { activity, round, result } = found
    const own = sealed.find((each) => each.activity === activity.id && each.round === round.n)
    const rules = kindOf(activity.kind)?.ballots
    if (!own || !rules || own.ballots.length === 0) return []
    // Elsewhere a ballot with its group may say of whom it is, however the groups are pooled.
    const isOpen = activity.secrecy === 'open'
    // An earlier answer is of a round that may not be shown, or few of a part of the room may have given it: the record may
    // tell the parts of these ballots, and each is known again by its answer.
    const carrying = own.ballots.map(({ group, answer }) => ({
      part: tellsParts(result) ? partOf(result, group) : null,
      answer,
    }))
    const tellsEarlier =
      !carriesUnshown(activity.rounds, round) &&
      everyEarlierShown(carrying, isOpen ? 0 : result.smallestGroup)
    const counted = rules.counted.filter((field) => tellsEarlier || field !== EARLIER)
    return [
      {
        ...found,
        ballots: own.ballots.map(({ group, answer }) => ({
          part: isOpen ? partOf(result, group) : null,
          answer: countedOf(answer, counted),
        })),
      },
    ]
  })
}

/** Whether a record may tell by which parts of the room ballots were counted: where items are pooled it does not. */
function tellsParts({ items, cells }: Result): boolean {
  return [...items, ...cells].every(({ basis }) => basis !== 'pooled' && basis !== 'room')
}

function partOf({ groups }: Result, group: string | null): string | null {
  return groups.find(({ id, groups: own }) => id === group || own.some((each) => each === group))?.id ?? null
}

function countedOf(answer: unknown, counted: readonly string[]): Record<string, unknown> {
  if (typeof answer !== 'object' || answer === null) return {}
  return Object.fromEntries(Object.entries(answer).filter(([field]) => counted.includes(field)))
}
