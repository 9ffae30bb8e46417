/** The title of a step that something was written on; said so where the step was removed since. */
import type { LocalText } from '@cabildo/shared/text'
import type { ReportContext } from '../report-context.ts'

export function StepTitle({ title, words }: { title: LocalText } & Pick<ReportContext, 'words'>) {
  if (Object.keys(title).length === 0) return words.t('parked.gone')
  return <bdi>{words.local(title)}</bdi>
}
