/** The report as data, as it was saved: read with suspicion, for anybody may have written the file. */
import * as z from 'zod/mini'
import { dataHashOf } from '../record/data-hash.ts'
import { hashOf } from '../record/hash.ts'
import { WorkshopRecord } from '../record/record.ts'
import { PrintedReport } from '../recount/recounted-report.ts'
import { REPORT_FORMAT, REPORT_VERSION } from '../report-format.ts'
import type { FileRefusal } from './verdict.ts'

/** Version 2; docs/report.schema.json says the same to other programs. */
export const ReportFile = z.strictObject({
  format: z.literal(REPORT_FORMAT),
  version: z.literal(REPORT_VERSION),
  writtenAt: z.number(),
  head: z.string(),
  report: PrintedReport,
  record: z.nullable(WorkshopRecord),
  sum: z.string(),
})
export type ReportFile = z.infer<typeof ReportFile>

/** `unlike`: the first sign that the program would not have written; `isSum`: whether the sum fits. Both are looked at last. */
export type ReadFile = {
  file: ReportFile
  dataHash: string
  unlike: () => number | null
  isSum: () => boolean
}

export function readReportFile(text: string): ReadFile | FileRefusal {
  // A mark of byte order before it: no reader minds it, and the program writes none.
  const found = parsed(text.replace(/^\uFEFF/, ''))
  if (found === null) return { refused: /^\s*[[{]/.test(text) ? 'damaged' : 'not-data', where: null }
  const { format, version } = found
  if (format !== REPORT_FORMAT) return { refused: 'foreign', where: null }
  if (typeof version === 'number' && version > REPORT_VERSION)
    return { refused: 'newer', where: String(version) }
  if (version === 1) return { refused: 'older', where: null }
  const read = ReportFile.safeParse(found)
  if (!read.success) return { refused: 'damaged', where: read.error.issues[0]?.path.join('.') ?? null }
  const { sum, ...whole } = found
  return {
    file: read.data,
    dataHash: dataHashOf(found.report as object),
    unlike: () => firstUnlike(text.endsWith('\n') ? text.slice(0, -1) : text, JSON.stringify(found)),
    isSum: () => sum === hashOf(JSON.stringify(whole)),
  }
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(text)
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function firstUnlike(one: string, other: string): number | null {
  if (one === other) return null
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}
