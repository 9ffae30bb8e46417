/** A mean, or a distance of two means, in the form in which it can be put into words: screens and report say it in their language. */
import type { LocalText } from '../../text.ts'
import type { Scale } from './schema.ts'

export type MeanFigure =
  /** `steps` of `of`, and the label nearest to it. */
  | { as: 'level'; steps: number; of: number; label: LocalText }
  /** Share 0..1 that chose the label; of ticks, that has it in place. */
  | { as: 'share'; share: number; label: LocalText | null }
  /** From −1, all against, to 1, all for. */
  | { as: 'net'; net: number }
  | { as: 'number'; number: number; unit: LocalText }

export function meanFigure(scale: Scale, mean: number): MeanFigure {
  switch (scale.type) {
    case 'ordinal': {
      const of = scale.labels.length
      const place = Math.min(of, Math.max(1, Math.round(mean))) - 1
      return { as: 'level', steps: mean, of, label: scale.labels[place] ?? {} }
    }
    case 'choice':
      return { as: 'share', share: mean, label: scale.labels[scale.supportLabel ?? -1] ?? null }
    case 'tick':
      return { as: 'share', share: mean, label: null }
    case 'signed':
      return { as: 'net', net: mean }
    case 'numeric':
      return { as: 'number', number: mean, unit: scale.unit }
  }
}

/** `steps` of the scale, `points` of a hundred, or a difference of numbers. */
export type GapFigure =
  | { as: 'steps'; steps: number }
  | { as: 'points'; points: number }
  | { as: 'number'; number: number; unit: LocalText }

export function gapFigure(scale: Scale, gap: number): GapFigure {
  if (scale.type === 'numeric') return { as: 'number', number: gap, unit: scale.unit }
  if (scale.type === 'ordinal' || scale.type === 'signed') return { as: 'steps', steps: gap }
  return { as: 'points', points: Math.round(gap * 100) }
}

/** Where a mean stands on its scale, 0 the lowest and 1 the highest. */
export function shareOfScale(scale: Scale, mean: number): number {
  switch (scale.type) {
    case 'ordinal':
      return (mean - 1) / Math.max(1, scale.labels.length - 1)
    case 'signed':
      return (mean + 1) / 2
    case 'numeric':
      return (mean - scale.min) / (scale.max - scale.min)
    default:
      return mean
  }
}
