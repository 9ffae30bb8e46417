/** The sealed ballots of rounds that were played, as an export is handed them. */
import type { RoundBallots } from '@cabildo/server/report/data/table-source'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import type { playedThrough } from '../verify/played.ts'

export async function sealedOf(
  { rig, store }: Awaited<ReturnType<typeof playedThrough>>,
  model: ReportModel,
): Promise<RoundBallots[]> {
  const sealed: RoundBallots[] = []
  for (const { id, rounds } of model.activities)
    for (const { n, seal } of rounds)
      if (seal)
        sealed.push({ activity: id, round: n, ballots: await store.sealedBallots(rig.workshop, id, n) })
  return sealed
}
