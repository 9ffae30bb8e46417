/** What every section of the printed report is written from. */
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import type { Translator } from './translator.ts'

export type ReportContext = {
  model: ReportModel
  /** Hash of the last event of the log. */
  head: string
  writtenAt: number
  words: Translator
}

/** The title of an activity by its id. */
export function activityTitle({ model, words }: ReportContext, id: string): string {
  return words.local(model.activities.find((activity) => activity.id === id)?.title)
}
