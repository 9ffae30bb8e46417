/** Holds what a screen or the report says of a round against the people's own count. */

import { inLanguage } from '@cabildo/shared/in-language'
import { GatherReport } from '@cabildo/shared/kinds/gather/report'
import type { ReportModel, ReportRound } from '@cabildo/shared/workshop/report/report-model'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import type { PlayedCards } from './card-round.ts'
import { type Believed, recount } from './recount.ts'

/** A round of ballots as it was played. `shown`: the whole result as the board had it; null where it was too small to reveal. */
export type PlayedRound = { view: ActivityView; believed: Believed[]; shown: Result | null }

/** Differences between a result and the recount, worst told first: how many, then how much. */
export function compareResult(
  where: string,
  view: ActivityView,
  result: Result,
  believed: readonly Believed[],
): string[] {
  const expected = recount(view, believed)
  return [
    ...numbers(`${where}: people who answered`, result.answered, believed.length),
    ...view.items.flatMap((item, index) => {
      const shown = result.items.find(({ id }) => id === item.id)
      const name = `${where}, “${inLanguage(item.text, 'es')}”`
      if (shown === undefined) return [`${name} is missing`]
      return [
        ...numbers(`${name}: sum`, shown.people.sum, expected.sums[index] ?? 0),
        ...numbers(`${name}: answers`, shown.people.answered, expected.answered[index] ?? 0),
      ]
    }),
    ...result.groups.flatMap(({ id, groups, n }) => {
      const own = (group: string | null) =>
        id === 'others' ? isPooled(result, group) : groups.includes(group ?? '')
      return numbers(`${where}, group ${id}: people`, n, believed.filter(({ group }) => own(group)).length)
    }),
  ]
}

/** Differences between the report and what was played: counts, and that it prints what the board showed. */
export function compareReport(report: ReportModel, { view, believed, shown }: PlayedRound): string[] {
  const where = `report, ${view.id} round ${view.round}`
  const round = roundOf(report, view)
  if (round === undefined) return [`${where} is missing`]
  const { result } = round
  return [
    ...numbers(`${where}: people who answered`, round.answered, believed.length),
    ...numbers(`${where}: ballots under seal`, round.seal?.ballots ?? null, believed.length),
    ...(result ? compareResult(where, view, result, believed) : []),
    ...(JSON.stringify(result) === JSON.stringify(shown) ? [] : [`${where}: not what the board showed`]),
  ]
}

/** Every card that was written or flowed in is in the report's count, once. */
export function compareCards(
  { activities }: ReportModel,
  { activity, written, taken }: PlayedCards,
): string[] {
  const where = `report, ${activity}`
  const { contributions } = activities.find(({ id }) => id === activity) ?? {}
  const counts = GatherReport.safeParse(contributions).data?.counts
  if (counts === undefined) return [`${where}: no cards`]
  return [
    ...numbers(`${where}: cards written`, counts.gathered, written),
    ...numbers(`${where}: cards taken over`, counts.taken, taken),
  ]
}

/** Everybody who joined is in the room, in their own group. */
export function compareRoom({ room }: ReportModel, people: readonly { group: string | null }[]): string[] {
  return [
    ...numbers('report: people in the room', room.people, people.length),
    ...room.rows.flatMap(({ id, present }) => {
      const own = people.filter(({ group }) => group === id)
      return numbers(`report, group ${id}: people in the room`, present, own.length)
    }),
  ]
}

export function roundOf({ activities }: ReportModel, { id, round }: ActivityView): ReportRound | undefined {
  return activities.find((activity) => activity.id === id)?.rounds.find(({ n }) => n === round)
}

/** The pool of small groups holds whoever is in no group shown apart. */
function isPooled({ groups }: Result, group: string | null): boolean {
  return !groups.some(({ id, groups: own }) => id !== 'others' && own.includes(group ?? ''))
}

function numbers(what: string, found: number | null, expected: number): string[] {
  return found === expected ? [] : [`${what} ${found ?? 'nothing'}, expected ${expected}`]
}
