/** A report as the document that every format is written from, as tests read it. */
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import type { ReportDocument } from '../report/document/blocks.ts'
import { reportDocument } from '../report/document/report-document.tsx'
import type { ReportLanguage } from '../report/translator.ts'
import { sourceOf } from './printed.ts'

export function documentOf(model: ReportModel, ...languages: ReportLanguage[]): ReportDocument {
  const source = sourceOf(model, languages[0] ?? 'es')
  return reportDocument({ ...source, edition: { ...source.edition, languages } })
}
