/** What a follow-up workshop opens with: the rows that stand in an earlier one, with their state and who stands for them. */
import * as z from 'zod/mini'
import { REPORT_FORMAT } from '../../report-format.ts'
import { PlanReport } from './report.ts'
import type { Baseline } from './schema.ts'

/** Dropped rows stay behind, with the items that have no other row. */
export function rowsFromEarlier({ items, rows }: Pick<PlanReport, 'items' | 'rows'>): Baseline {
  const kept = rows.filter(({ status }) => status !== 'dropped')
  const needed = new Set(kept.map(({ item }) => item))
  return {
    items: items
      .filter(({ id }) => needed.has(id))
      .map(({ id, text, why, from }) => (why === null ? { id, text, from } : { id, text, why, from })),
    rows: kept.map(({ asked: _asked, declined: _declined, earlier: _earlier, ...row }) => row),
  }
}

/** As much of a report's data file as is read here. */
const ReportFile = z.object({
  format: z.literal(REPORT_FORMAT),
  report: z.object({
    activities: z.array(z.object({ kind: z.string(), contributions: z.unknown() })),
  }),
})

/** The last plan in the data of a report, to open with; null when there is none. */
export function readEarlier(data: unknown): Baseline | null {
  const file = ReportFile.safeParse(data)
  if (!file.success) return null
  const plans = file.data.report.activities.flatMap(({ kind, contributions }) => {
    const plan = kind === 'plan' ? PlanReport.safeParse(contributions) : null
    return plan?.success ? [plan.data] : []
  })
  const last = plans.at(-1)
  const baseline = last && rowsFromEarlier(last)
  return baseline && baseline.rows.length > 0 ? baseline : null
}
