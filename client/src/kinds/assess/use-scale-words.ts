/** Labels, marks and figures of a scale in the reader's language. */
import { gapFigure, meanFigure } from '@cabildo/shared/kinds/assess/figure'
import { bandsOf } from '@cabildo/shared/kinds/assess/scale'
import type { AssessCell, Mark, Scale } from '@cabildo/shared/kinds/assess/schema'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { useFormats } from '../../result/use-formats.ts'

export type ScaleWords = {
  /** One per place, lowest first, with the sign where a scale has signs. */
  labels: (scale: Scale) => string[]
  mark: (scale: Scale, mark: Mark) => string
  mean: (scale: Scale, mean: number) => string
  /** The mean as a bare figure, where there is no room for its words. */
  figure: (scale: Scale, mean: number) => string
  gap: (scale: Scale, gap: number) => string
  /** Of numbers, the median and the middle half; '' of other scales. */
  middle: (scale: Scale, middle: AssessCell['middle']) => string
}

export function useScaleWords(): ScaleWords {
  const { t } = useTranslation('kind-assess')
  const text = useLocalText()
  const write = useFormats()
  return useMemo(() => {
    const number = (value: number, unit: string) => `${write.count(value)}${unit && ` ${unit}`}`
    const labels = (scale: Scale): string[] => {
      switch (scale.type) {
        case 'ordinal':
        case 'choice':
          return scale.labels.map((label) => text(label))
        case 'numeric':
          return bandsOf(scale).map(({ from, to }) =>
            from === to
              ? number(from, text(scale.unit))
              : t('band', { from: write.count(from), to: number(to, text(scale.unit)) }),
          )
        default:
          return [0, 1, 2].map((place) => t(`sign.${scale.type}.${place}`))
      }
    }
    const mark = (scale: Scale, value: Mark): string => {
      if (value === 'unknown') return t('unknown')
      if (scale.type === 'numeric') return number(value, text(scale.unit))
      return labels(scale)[value] ?? ''
    }
    const mean = (scale: Scale, value: number): string => {
      const said = meanFigure(scale, value)
      switch (said.as) {
        case 'level':
          return t('mean.level', {
            label: text(said.label),
            steps: write.mean(said.steps),
            of: said.of,
          })
        case 'share':
          return t(said.label === null ? 'mean.inPlace' : 'mean.share', {
            share: write.percent(said.share),
            label: text(said.label),
          })
        case 'net':
          return t('mean.net', { net: `${said.net > 0 ? '+' : ''}${write.mean(said.net)}` })
        case 'number':
          return number(said.number, text(said.unit))
      }
    }
    const figure = (scale: Scale, value: number): string => {
      if (scale.type === 'tick' || scale.type === 'choice') return write.percent(value)
      return scale.type === 'numeric' ? write.count(value) : write.mean(value)
    }
    const gap = (scale: Scale, value: number): string => {
      const said = gapFigure(scale, value)
      if (said.as === 'number') return t('gap.number', { number: number(said.number, text(said.unit)) })
      return said.as === 'steps'
        ? t('gap.steps', { steps: write.mean(said.steps) })
        : t('gap.points', { points: said.points })
    }
    const middle = (scale: Scale, found: AssessCell['middle']) =>
      found === null || scale.type !== 'numeric'
        ? ''
        : t('middle', {
            median: number(found.median, text(scale.unit)),
            low: write.count(found.low),
            high: write.count(found.high),
          })
    return { labels, mark, mean, figure, gap, middle }
  }, [t, text, write])
}
