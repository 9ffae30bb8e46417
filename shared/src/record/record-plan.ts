/** What of a workshop goes into its record, as it stands at one moment; the log and the ballots may be fetched afterwards. */
import { type Cut, partOf, shownCuts } from '../workshop/result/cuts.ts'
import { resultOf } from '../workshop/result/result-of.ts'
import { roundTotals, type Totals } from '../workshop/result/round-totals.ts'
import type { Activity, WorkshopState } from '../workshop/state.ts'
import { carriesAnswers, carriesUnshown } from './earlier-answers.ts'

/**
 * `part`: under which name a group is told. `isTold`: whether ballots may be published with it. `carries`: answers of an
 * earlier round that is not shown, or of parts of the room to which few came back; covered apart, or ballots come without
 * their parts or not at all. `fewest`: how many of a part must have said a thing for it to be told.
 */
export type PlannedRound = {
  activity: string
  round: number
  counted: readonly string[]
  part: (group: string | null) => string | null
  isTold: boolean
  carries: { unshown: boolean; fewCameBack: boolean }
  fewest: number
}

/** `known`: every round that the report names, as `roundName`. `rounds`: those whose result it prints. */
export type RecordPlan = { rev: number; known: ReadonlySet<string>; rounds: readonly PlannedRound[] }

export function roundName(activity: string, round: number): string {
  return `${activity}/${round}`
}

export function recordPlan(state: WorkshopState): RecordPlan {
  const known = state.activities.flatMap(({ setup, rounds }) => rounds.map(({ n }) => roundName(setup.id, n)))
  const rounds = state.activities.flatMap((activity) => {
    const printed = printedRounds(state, activity)
    return activity.rounds.flatMap((round, at): PlannedRound[] => {
      const result = printed[at]?.result ?? null
      const totals = result && roundTotals(activity, round)
      if (!totals) return []
      const cuts = shownCuts(state, activity, round, totals)
      const fewest = activity.setup.secrecy === 'open' ? 0 : round.smallestGroup
      return [
        {
          activity: activity.setup.id,
          round: round.n,
          counted: totals.rules.counted,
          part: (group) => partOf(cuts, group),
          isTold: everyCellShown(totals, cuts, fewest),
          carries: {
            unshown: carriesUnshown(printed, { n: round.n, result }),
            fewCameBack: carriesAnswers(result) && fewCameBack(totals, cuts, fewest),
          },
          fewest,
        },
      ]
    })
  })
  return { rev: state.rev, known: new Set(known), rounds }
}

/**
 * Elsewhere than in open rounds an item that fewer than k of some part answered is not told by these parts; ballots with
 * their parts would tell it, so there they come without (S3).
 */
function everyCellShown({ rules, context }: Totals, cuts: readonly Cut[], k: number): boolean {
  return cuts.every(({ measure, tally }) => {
    const cells = rules.cells?.measure(context, tally).answered ?? []
    return [...measure.answered, ...cells].every((answered) => answered >= k)
  })
}

/** Of a part to which fewer than k came back it is not told how it moved; their earlier answers would tell it (S3). */
function fewCameBack({ rules }: Totals, cuts: readonly Cut[], k: number): boolean {
  const back = cuts.map(({ tally }) => rules.again?.back(tally) ?? 0)
  return back.some((people) => people > 0) && back.some((people) => people < k)
}

/** What the report prints of the rounds of an activity. */
function printedRounds(state: WorkshopState, activity: Activity) {
  return activity.rounds.map((round) => ({
    n: round.n,
    answered: round.closed?.answered ?? null,
    result: round.shown ? resultOf(state, activity, round) : null,
  }))
}
