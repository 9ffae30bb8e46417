/** For whom the result speaks. A tally in which groups weigh the same is spoken of only where there is one. */
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import type { ReportContext } from '../report-context.ts'

export function LimitNote({ context: { model, words } }: { context: ReportContext }) {
  return (
    <p className="note">
      {words.t('room.limit')}
      {hasGroupTally(model) ? ` ${words.t('room.limitGroups')}` : ''}
    </p>
  )
}

function hasGroupTally({ activities }: ReportModel): boolean {
  return activities.some(({ rounds }) =>
    rounds.some(({ result }) => result?.items.some(({ groupsEqual }) => groupsEqual !== null)),
  )
}
