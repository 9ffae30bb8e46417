/** What the tables of data are drawn from. */
import type { ReportActivity, ReportModel, ReportRound } from '@cabildo/shared/workshop/report/report-model'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from '../translator.ts'

/** The sealed ballots of a round, as they lie in the box: nobody's, in the order of their keys. */
export type RoundBallots = {
  activity: string
  round: number
  ballots: readonly { group: string | null; answer: unknown }[]
}

export type TableSource = { model: ReportModel; words: Translator; ballots: readonly RoundBallots[] }

export type RoundAt = { activity: ReportActivity; round: ReportRound }
export type ResultAt = RoundAt & { result: Result }

export function roundsOf({ activities }: ReportModel): RoundAt[] {
  return activities.flatMap((activity) => activity.rounds.map((round) => ({ activity, round })))
}

export function resultsOf(model: ReportModel): ResultAt[] {
  return roundsOf(model).flatMap(({ activity, round }) =>
    round.result ? [{ activity, round, result: round.result }] : [],
  )
}

/** The columns by which every table of rounds begins. */
export const AT = { step: 'id', round: 'whole' } as const

export function at({ activity, round }: RoundAt): { step: string; round: number } {
  return { step: activity.id, round: round.n }
}

/** The results of one kind with what it tells beyond the common result. */
export function detailsOf<Detail>(
  model: ReportModel,
  kind: string,
  read: (detail: unknown) => { success: true; data: Detail } | { success: false },
): (ResultAt & { detail: Detail })[] {
  return resultsOf(model).flatMap((found) => {
    if (found.activity.kind !== kind) return []
    const parsed = read(found.result.detail)
    return parsed.success ? [{ ...found, detail: parsed.data }] : []
  })
}

/** What people contributed in the activities of one kind. */
export function contributionsOf<Report>(
  { activities }: ReportModel,
  kind: string,
  read: (detail: unknown) => { success: true; data: Report } | { success: false },
): { step: string; report: Report }[] {
  return activities.flatMap(({ id, kind: own, contributions }) => {
    const parsed = own === kind && contributions ? read(contributions) : null
    return parsed?.success ? [{ step: id, report: parsed.data }] : []
  })
}
