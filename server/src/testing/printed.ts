/** A report in print as tests read it: everything in one language, at no hour in particular. */

import { REPORT_SECTIONS, USUAL_EDITION } from '@cabildo/shared/workshop/report/editions'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { reportHtml } from '../report/html.tsx'
import type { ReportSource } from '../report/report-context.ts'
import type { ReportLanguage } from '../report/translator.ts'

export function sourceOf(model: ReportModel, language: ReportLanguage): ReportSource {
  const edition = { ...USUAL_EDITION, languages: [language], sections: REPORT_SECTIONS }
  return { model, edition, head: 'head', writtenAt: 0, zone: 'UTC' }
}

export function printed(model: ReportModel, language: ReportLanguage): string {
  return reportHtml(sourceOf(model, language))
}
