/**
 * From what, beside the report as data, the files of an archive are written. It stands in the manifest: with it, the data
 * and the same program anybody writes them again.
 */
import type { About } from '@cabildo/shared/archive/manifest'
import type { WorkshopRecord } from '@cabildo/shared/record/record'
import { ExportAsk } from '@cabildo/shared/wire/exports'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import * as z from 'zod/mini'
import { readVersion } from '../version.ts'
import { ballotsOfRecord } from './ballots-of-record.ts'
import type { ExportSource } from './export-files.ts'
import { isZone } from './own-zone.ts'

const { audience, languages, sections, foreword } = ExportAsk.shape

/** `by`: which program, as `programDigest`; `zone`: in whose hours its times are told. */
export const Written = z.strictObject({
  by: z.string(),
  zone: z.string().check(z.refine(isZone)),
  audience,
  languages,
  sections,
  foreword,
})
export type Written = z.infer<typeof Written>

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
