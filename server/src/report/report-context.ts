/** What every section of the printed report is written from. */

import type { Edition } from '@cabildo/shared/workshop/report/editions'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { type ReportLanguage, type Translator, translatorFor } from './translator.ts'

/** All that a report is written from, whatever its format. */
export type ReportSource = {
  model: ReportModel
  edition: Edition
  /** Hash of the last event of the log. */
  head: string
  writtenAt: number
  /** In whose hours times are printed, by its IANA name: the same wherever it is written again. */
  zone: string
}

export type ReportContext = Omit<ReportSource, 'edition' | 'zone'> & { words: Translator }

export function contextFor(
  { model, head, writtenAt, zone }: ReportSource,
  language: ReportLanguage,
): ReportContext {
  return { model, head, writtenAt, words: translatorFor(language, zone) }
}

/** A rehearsal is marked on every page, ended or not. */
export function markOf({ workshop, edition }: ReportModel): string {
  return workshop.rehearsal ? `${edition} rehearsal` : edition
}

/** The word of it; null where there is none: of a final report of a workshop that counts. */
export function markIn({ workshop, edition }: ReportModel, { t }: Translator): string | null {
  if (workshop.rehearsal) return t('rehearsalMark')
  return edition === 'interim' ? t('watermark') : null
}

/** The title of an activity by its id. */
export function activityTitle({ model, words }: ReportContext, id: string): string {
  return words.local(model.activities.find((activity) => activity.id === id)?.title)
}
