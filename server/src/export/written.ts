/** What an archive is written from, and what it says of that. */
import type { About } from '@cabildo/shared/archive/manifest'
import type { WorkshopRecord } from '@cabildo/shared/record/record'
import type { Written } from '@cabildo/shared/wire/written'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { readVersion } from '../version.ts'
import { ballotsOfRecord } from './ballots-of-record.ts'
import type { ExportSource } from './export-files.ts'

/** What the report as data holds. */
export type WrittenData = { model: ReportModel; head: string; writtenAt: number; record: WorkshopRecord }

export function sourceOf(
  { model, head, writtenAt, record }: WrittenData,
  { by: _program, zone, ...edition }: Written,
): ExportSource {
  return { report: { model, edition, head, writtenAt, zone }, record, ballots: ballotsOfRecord(record) }
}

export function aboutOf({ model, head }: WrittenData, written: Written): About {
  return {
    program: readVersion(),
    holds: 'report',
    workshop: model.workshop.id,
    edition: `${model.edition} ${written.audience}`,
    head,
    written,
  }
}
