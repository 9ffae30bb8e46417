/**
 * The report as JSON: the model itself, with the record by which anybody can check and recount it, the head of the log, and
 * last a sum over all of it, so that a file that was changed or cut is known at once.
 */
import { hashOf } from '@cabildo/shared/record/hash'
import type { WorkshopRecord } from '@cabildo/shared/record/record'
import { REPORT_FORMAT, REPORT_VERSION } from '@cabildo/shared/report-format'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'

export type ReportJson = {
  /** Always the same word, by which a file is known to be a report of Cabildo. */
  format: typeof REPORT_FORMAT
  /** The version of this format; a program that knows a lower one does not read the file. */
  version: typeof REPORT_VERSION
  /** When the file was written, in ms since 1970. */
  writtenAt: number
  /** The hash of the last entry of the log that it was written from, in hex. */
  head: string
  report: ReportModel
  /** Null in a report that was read without its log. */
  record: WorkshopRecord | null
  /** SHA-256 of the JSON of everything before it. */
  sum: string
}

export function reportJson(
  report: ReportModel,
  head: string,
  writtenAt: number,
  record: WorkshopRecord | null = null,
): ReportJson {
  const whole = {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    writtenAt,
    head,
    report,
    record,
  } as const
  return { ...whole, sum: hashOf(JSON.stringify(whole)) }
}
