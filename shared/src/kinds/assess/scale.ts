/**
 * Every scale read in one way: its places from lowest to highest, the value of a mark in thousandths of a step, from which
 * value on it is support. Free of schemas, so that phones can read it.
 */
import type { AssessConfig, Scale } from './schema.ts'

/** Thousandths: in them a person's mean over headings is rounded once. */
export const STEP = 1000

/** Places of √/? and of +/−, lowest first. */
export const TICK = { question: 0, both: 1, inPlace: 2 } as const
export const SIGN = { against: 0, both: 1, for: 2 } as const

/** The scale of one row. */
export function scaleOf({ scale, scales }: Pick<AssessConfig, 'scale' | 'scales'>, item: string): Scale {
  return new Map(Object.entries(scales ?? {})).get(item) ?? scale
}

export function isMarkOf(scale: Scale, mark: number): boolean {
  if (!Number.isInteger(mark)) return false
  if (scale.type === 'numeric') return mark >= scale.min && mark <= scale.max
  return mark >= 0 && mark < placesOf(scale)
}

/** How many places the scale has; of numbers, bands. */
export function placesOf(scale: Scale): number {
  if (scale.type === 'ordinal' || scale.type === 'choice') return scale.labels.length
  return scale.type === 'numeric' ? bandsOf(scale).length : 3
}

type Numeric = Extract<Scale, { type: 'numeric' }>
export type Band = { from: number; to: number }

const BANDS = 5

/** Numbers in at most five bands of the same width, for bars; every number its own where there are few. */
export function bandsOf({ min, max }: Pick<Numeric, 'min' | 'max'>): Band[] {
  const numbers = max - min + 1
  const bands = Math.min(BANDS, numbers)
  const start = (band: number) => min + Math.ceil((band * numbers) / bands)
  return Array.from({ length: bands }, (_, band) => ({ from: start(band), to: start(band + 1) - 1 }))
}

/** The place of a mark, from 0. */
export function placeOf(scale: Scale, mark: number): number {
  return scale.type === 'numeric' ? bandsOf(scale).findLastIndex(({ from }) => mark >= from) : mark
}

/** Whether marks have a value: labels without order have one only where a label is named as support. */
export function isRated(scale: Scale): boolean {
  return scale.type !== 'choice' || (scale.supportLabel ?? null) !== null
}

/** The value of a mark in thousandths of a step: label 1 is the lowest; √ alone or with ? is in place; + is 1 and − is −1. */
export function worthOf(scale: Scale, mark: number): number {
  switch (scale.type) {
    case 'ordinal':
      return (mark + 1) * STEP
    case 'choice':
      return mark === (scale.supportLabel ?? null) ? STEP : 0
    case 'tick':
      return mark === TICK.question ? 0 : STEP
    case 'signed':
      return (mark - SIGN.both) * STEP
    case 'numeric':
      return mark * STEP
  }
}

/** From which value on somebody supports the row; shares and signs from one half on, which a single mark never meets by chance. */
export function supportFromOf(scale: Scale): number {
  switch (scale.type) {
    case 'ordinal':
      return (scale.supportFrom + 1) * STEP
    case 'numeric':
      return scale.supportFrom * STEP
    default:
      return STEP / 2
  }
}

/** Least and most value of one person. */
export function rangeOf(scale: Scale): { min: number; max: number } {
  switch (scale.type) {
    case 'ordinal':
      return { min: STEP, max: scale.labels.length * STEP }
    case 'signed':
      return { min: -STEP, max: STEP }
    case 'numeric':
      return { min: scale.min * STEP, max: scale.max * STEP }
    default:
      return { min: 0, max: STEP }
  }
}

/** Whether its places have an order, and so a middle. */
export function isOrdered(scale: Scale): boolean {
  return scale.type !== 'choice'
}

/** The place nearest to a value that is a mean over headings. */
export function placeOfValue(scale: Scale, value: number): number {
  switch (scale.type) {
    case 'ordinal':
      return Math.round(value / STEP) - 1
    case 'numeric':
      return placeOf(scale, Math.round(value / STEP))
    case 'signed':
      return Math.sign(value) + SIGN.both
    case 'tick':
      return value <= 0 ? TICK.question : value >= STEP ? TICK.inPlace : TICK.both
    case 'choice':
      return 0
  }
}
