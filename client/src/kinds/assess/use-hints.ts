/** What stands under a row for somebody who is asked again: their own earlier mark, and where the room stood. */
import { isOrdered, scaleOf } from '@cabildo/shared/kinds/assess/scale'
import type { AssessConfig, Marks, Scale } from '@cabildo/shared/kinds/assess/schema'
import type { Earlier, EarlierItem } from '@cabildo/shared/workshop/earlier'
import { useTranslation } from 'react-i18next'
import { useScaleWords } from './use-scale-words.ts'

export function useHints(
  config: AssessConfig,
  before: Marks,
  earlier: Earlier | null,
): (item: string, heading: string) => string {
  const { t } = useTranslation('kind-assess')
  const words = useScaleWords()
  const last = config.headings.at(-1)?.id ?? ''
  const middle = (scale: Scale, { n, median: [low, high] }: EarlierItem) => {
    const labels = words.labels(scale)
    const [one = '', other = ''] = [labels[low], labels[high]]
    return t('before.room', { count: n, middle: low === high ? one : t('between', { one, other }) })
  }
  return (item, heading) => {
    const scale = scaleOf(config, item)
    const own = before[item]?.[heading]
    const room = earlier?.items.find(({ id }) => id === item)
    const said = [
      own !== undefined && t('before.own', { mark: words.mark(scale, own) }),
      // The middle is of the row as a whole, and labels without order have none.
      room && heading === last && isOrdered(scale) && middle(scale, room),
    ]
    return said.filter((part) => typeof part === 'string').join(' · ')
  }
}
