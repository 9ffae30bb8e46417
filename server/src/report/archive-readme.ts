/** What lies in the archive of a report, in the words of a language. */
import { type ReportLanguage, translatorFor } from './translator.ts'

export function archiveReadme(language: ReportLanguage): string {
  return translatorFor(language).t('archive.readme')
}
