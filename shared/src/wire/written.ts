/**
 * From what, beside the report as data, the files of an archive are written. It stands in the manifest: with it, the data
 * and the same program anybody writes them again.
 */
import * as z from 'zod/mini'
import { ExportAsk } from './exports.ts'

const { audience, languages, sections, foreword } = ExportAsk.shape

/** `by`: which program, as a hash; `zone`: in whose hours its times are told, by the IANA name. */
export const Written = z.strictObject({
  by: z.string(),
  zone: z.string().check(z.refine(isZone)),
  audience,
  languages,
  sections,
  foreword,
})
export type Written = z.infer<typeof Written>

/** Whether it is known in whose hours that is. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
