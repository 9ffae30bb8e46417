/** Labels, means and gaps of an assessment in the words of the report. */
import { gapFigure, meanFigure } from '@cabildo/shared/kinds/assess/figure'
import { bandsOf } from '@cabildo/shared/kinds/assess/scale'
import type { Mark, Scale } from '@cabildo/shared/kinds/assess/schema'
import type { Translator } from '../../translator.ts'

/** One per place, lowest first. */
export function labelsText({ t, local, number }: Translator, scale: Scale): string[] {
  switch (scale.type) {
    case 'ordinal':
    case 'choice':
      return scale.labels.map((label) => local(label))
    case 'numeric':
      return bandsOf(scale).map(({ from, to }) =>
        [
          from === to ? number(from) : t('assess.band', { from: number(from), to: number(to) }),
          local(scale.unit),
        ]
          .filter(Boolean)
          .join(' '),
      )
    default:
      return [0, 1, 2].map((place) => t(`assess.${scale.type}.${place}`))
  }
}

export function markText(words: Translator, scale: Scale, mark: Mark): string {
  if (mark === 'unknown') return words.t('assess.unknownMark')
  if (scale.type === 'numeric') return withUnit(words, mark, scale)
  return labelsText(words, scale)[mark] ?? ''
}

export function meanText(words: Translator, scale: Scale, mean: number): string {
  const { t, local, number, percent } = words
  const figure = meanFigure(scale, mean)
  switch (figure.as) {
    case 'level':
      return t('assess.level', { label: local(figure.label), steps: number(figure.steps) })
    case 'share':
      return t(figure.label === null ? 'assess.inPlace' : 'assess.share', {
        label: local(figure.label),
        share: percent(figure.share),
      })
    case 'net':
      return `${figure.net > 0 ? '+' : ''}${number(figure.net)}`
    case 'number':
      return [number(figure.number, 1), local(figure.unit)].filter(Boolean).join(' ')
  }
}

export function gapText({ t, local, number }: Translator, scale: Scale, gap: number): string {
  const figure = gapFigure(scale, gap)
  if (figure.as === 'number') return [number(figure.number, 1), local(figure.unit)].filter(Boolean).join(' ')
  return figure.as === 'steps'
    ? t('assess.steps', { steps: number(figure.steps) })
    : t('assess.points', { points: figure.points })
}

function withUnit(
  { local, number }: Translator,
  value: number,
  { unit }: Extract<Scale, { type: 'numeric' }>,
) {
  return [number(value), local(unit)].filter(Boolean).join(' ')
}
