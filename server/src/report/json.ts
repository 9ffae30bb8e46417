/** The report as JSON: the model itself with the head of the log, so that every printed number can be read by a machine. */
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'

export type ReportJson = {
  format: 'cabildo-report'
  version: 1
  writtenAt: number
  head: string
  report: ReportModel
}

export function reportJson(report: ReportModel, head: string, writtenAt: number): ReportJson {
  return { format: 'cabildo-report', version: 1, writtenAt, head, report }
}
