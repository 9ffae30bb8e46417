/** The whole report as tables of data, in full precision: what the screens round is here as it was counted. */

import type { ReportLanguage } from '@cabildo/shared/workshop/report/editions'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { translatorFor } from '../translator.ts'
import type { DataTable } from './data-table.ts'
import type { RoundBallots, TableSource } from './table-source.ts'
import { assessmentTables } from './tables/assessments.ts'
import { ballotTables } from './tables/ballots.ts'
import { betweenGroups } from './tables/between-groups.ts'
import { cardTables } from './tables/cards.ts'
import { discussionTables } from './tables/discussions.ts'
import { itemTables } from './tables/items.ts'
import { mapTables } from './tables/maps.ts'
import { outcomeTables } from './tables/outcome.ts'
import { planTables } from './tables/plans.ts'
import { rankingTables } from './tables/rankings.ts'
import { roomTables } from './tables/room.ts'
import { roundTables } from './tables/rounds.ts'
import { voteTables } from './tables/votes.ts'

const DRAWN: readonly ((source: TableSource) => DataTable[])[] = [
  roomTables,
  outcomeTables,
  roundTables,
  itemTables,
  betweenGroups,
  voteTables,
  rankingTables,
  assessmentTables,
  cardTables,
  discussionTables,
  mapTables,
  planTables,
  ballotTables,
]

/** Tables that have rows; texts in the language asked for, where they are in it. */
export function dataTables(
  model: ReportModel,
  language: ReportLanguage,
  ballots: readonly RoundBallots[] = [],
): DataTable[] {
  const source = { model, words: translatorFor(language), ballots }
  return DRAWN.flatMap((draw) => draw(source)).filter(({ rows }) => rows.length > 0)
}
