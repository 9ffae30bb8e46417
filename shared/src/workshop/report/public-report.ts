/** The report as it may be handed to anybody: no names of people, and nothing that facilitators noted for themselves. */
import { kindOf } from '../../kinds/index.ts'
import type { ReportActivity, ReportModel } from './report-model.ts'

const TO_THE_END = { asked: Number.POSITIVE_INFINITY, revealed: true }

/** What people wrote stays as it was written, with whatever names they wrote into it. */
export function publicReport({ notes: _notes, ...model }: ReportModel): ReportModel {
  return {
    ...model,
    activities: model.activities.map((activity) => {
      const redact = kindOf(activity.kind)?.contributions?.withoutNames
      const told = { ...activity, config: configTold(activity) }
      return activity.contributions && redact
        ? { ...told, contributions: redact(activity.contributions) }
        : told
    }),
  }
}

/** As phones and boards are told it in the end: what a plan began with has names in it, and stays behind. */
function configTold({ kind: id, config }: ReportActivity): Record<string, unknown> {
  const kind = kindOf(id)
  const parsed = kind?.told ? kind.config.safeParse(config) : null
  return parsed?.success ? (kind?.told?.(parsed.data, TO_THE_END) ?? config) : config
}
