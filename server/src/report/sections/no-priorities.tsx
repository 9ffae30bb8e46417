/** That nothing was chosen, and where what was said stands, if it is in this edition. */
import type { ReportSection } from '@cabildo/shared/workshop/report/editions'
import type { Translator } from '../translator.ts'

type Props = { words: Translator; sections: readonly ReportSection[] }

export function NoPriorities({ words: { t }, sections }: Props) {
  return (
    <p>
      {t('priorities.none')}
      {sections.includes('activities') ? ` ${t('priorities.see')}` : ''}
    </p>
  )
}
