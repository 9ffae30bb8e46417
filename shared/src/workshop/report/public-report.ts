/** The report as it may be handed to anybody: no names of people, and nothing that facilitators noted for themselves. */
import { kindOf } from '../../kinds/index.ts'
import type { ReportModel } from './report-model.ts'

/** What people wrote stays as it was written, with whatever names they wrote into it. */
export function publicReport({ notes: _notes, ...model }: ReportModel): ReportModel {
  return {
    ...model,
    activities: model.activities.map((activity) => {
      const redact = kindOf(activity.kind)?.contributions?.withoutNames
      return activity.contributions && redact
        ? { ...activity, contributions: redact(activity.contributions) }
        : activity
    }),
  }
}
