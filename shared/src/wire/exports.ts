/** What is asked and answered about exports of a report over HTTP. */
import * as z from 'zod/mini'
import { REPORT_LANGUAGES, REPORT_SECTIONS } from '../workshop/report/editions.ts'

export const EXPORT_FORMATS = ['zip', 'pdf', 'docx', 'xlsx', 'csv', 'html', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Graphemes of a foreword. */
export const FOREWORD_MAX = 4000

const languages = z.array(z.enum(REPORT_LANGUAGES)).check(
  z.minLength(1),
  z.maxLength(2),
  z.refine((chosen) => new Set(chosen).size === chosen.length),
)

/** `POST /api/workshops/ID/exports`. `ballots`: whether the anonymised ballots go with the data, by which it can be recounted. */
export const ExportAsk = z.strictObject({
  format: z.enum(EXPORT_FORMATS),
  audience: z.enum(['internal', 'public']),
  languages,
  sections: z.array(z.enum(REPORT_SECTIONS)).check(z.maxLength(REPORT_SECTIONS.length)),
  foreword: z.string().check(z.maxLength(4 * FOREWORD_MAX)),
  ballots: z.boolean(),
})
export type ExportAsk = z.infer<typeof ExportAsk>

/** The answer to it: by this name the job is asked for. */
export type ExportStarted = { ok: true; job: string }

/** `GET /api/workshops/ID/exports/JOB`: `done` of `of` parts are written; `name` and `bytes` of the file once it is there; `late`: it was given up after ten minutes. */
export type ExportState =
  | { state: 'working'; done: number; of: number }
  | { state: 'ready'; name: string; bytes: number }
  | { state: 'failed'; why: 'fault' | 'late' }
