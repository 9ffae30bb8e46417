/** The five sorts of scales of an assessment, by their definitions: labels in order, labels without, √ and ?, + and −, whole numbers. */
import { numberAt } from '../said.ts'

const STEP = 1000

export type AssessScale = {
  places: number
  /** Whether marks have a value, its range, and from which on it is support. */
  isRated: boolean
  min: number
  max: number
  supportFrom: number
  isOrdered: boolean
  isNumeric: boolean
  /** Labels from lowest to highest. */
  isLabelled: boolean
  worth: (mark: number) => number
  place: (mark: number) => number
  /** The place nearest to a mean over headings. */
  placeOfMean: (value: number) => number
}

const PLAIN = { isRated: true, isOrdered: true, isNumeric: false, isLabelled: false }

export function scaleFrom(scale: unknown): AssessScale {
  const labels = (Object(scale).labels as unknown[] | undefined)?.length ?? 0
  switch (Object(scale).type) {
    case 'ordinal':
      return {
        ...PLAIN,
        isLabelled: true,
        places: labels,
        min: STEP,
        max: labels * STEP,
        supportFrom: ((numberAt(scale, 'supportFrom') ?? 0) + 1) * STEP,
        worth: (mark) => (mark + 1) * STEP,
        place: (mark) => mark,
        placeOfMean: (value) => Math.round(value / STEP) - 1,
      }
    case 'choice': {
      const chosen = numberAt(scale, 'supportLabel')
      return {
        ...PLAIN,
        isRated: chosen !== null,
        isOrdered: false,
        places: labels,
        min: 0,
        max: STEP,
        supportFrom: STEP / 2,
        worth: (mark) => (mark === chosen ? STEP : 0),
        place: (mark) => mark,
        placeOfMean: () => 0,
      }
    }
    case 'signed':
      return {
        ...PLAIN,
        places: 3,
        min: -STEP,
        max: STEP,
        supportFrom: STEP / 2,
        worth: (mark) => (mark - 1) * STEP,
        place: (mark) => mark,
        placeOfMean: (value) => Math.sign(value) + 1,
      }
    case 'numeric':
      return numbers(
        numberAt(scale, 'min') ?? 0,
        numberAt(scale, 'max') ?? 0,
        numberAt(scale, 'supportFrom') ?? 0,
      )
    default:
      return {
        ...PLAIN,
        places: 3,
        min: 0,
        max: STEP,
        supportFrom: STEP / 2,
        worth: (mark) => (mark === 0 ? 0 : STEP),
        place: (mark) => mark,
        placeOfMean: (value) => (value <= 0 ? 0 : value >= STEP ? 2 : 1),
      }
  }
}

/** At most five bands of numbers; the first of each is the least whole number from there on. */
function numbers(min: number, max: number, supportFrom: number): AssessScale {
  const bands = Math.min(5, max - min + 1)
  const starts = Array.from({ length: bands }, (_, band) => min + Math.ceil((band * (max - min + 1)) / bands))
  const place = (mark: number) => starts.filter((start) => start <= mark).length - 1
  return {
    ...PLAIN,
    isNumeric: true,
    places: bands,
    min: min * STEP,
    max: max * STEP,
    supportFrom: supportFrom * STEP,
    worth: (mark) => mark * STEP,
    place,
    placeOfMean: (value) => place(Math.round(value / STEP)),
  }
}
