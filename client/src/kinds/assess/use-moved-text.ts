/** What changed between two rounds, of those who answered both: per row a sentence per label that gained or lost people. */
import type { AssessDetail, Scale } from '@cabildo/shared/kinds/assess/schema'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../result/use-formats.ts'
import { useScaleWords } from './use-scale-words.ts'

export function useMovedText(): (detail: AssessDetail, scale: Scale, item: string) => string[] {
  const { t } = useTranslation('kind-assess')
  const write = useFormats()
  const words = useScaleWords()
  return (detail, scale, item) => {
    const moved = detail.rows.find(({ id }) => id === item)?.moved
    if (!moved) return []
    const { both, changed, before, now } = moved
    const labels = words.labels(scale)
    const shares = before.flatMap((count, place) => {
      const then = now[place] ?? 0
      if (count === 0 && then === 0) return []
      return [
        t('moved.label', {
          label: labels[place] ?? '',
          before: write.percent(count / both),
          now: write.percent(then / both),
        }),
      ]
    })
    return [t('moved.changed', { count: changed, both }), shares.join(' · ')]
  }
}
