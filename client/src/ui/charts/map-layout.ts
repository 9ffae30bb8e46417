/** Where everything of the map of agreement is drawn in its box: the field, its lines, the bands of its corners, the signs. */
import { mapAxis, mapTicks } from '@cabildo/shared/map-axis'
import { type Frame, type Spot, setApart } from '@cabildo/shared/set-apart'
import type { Box } from '../use-box.ts'

export type MapPoint = { id: string; support: number; agreement: number; reaches: boolean; alike: boolean }

export type MapLines = { support: number; agreement: number }

export type CornerWords = { topLeft: string; topRight: string; bottomLeft: string; bottomRight: string }

export type Corner = { id: string; x: number; y: number; anchor: 'start' | 'end'; lines: string[] }

export type MapLayout = {
  /** What is tinted, with the bands in which the corners are named. */
  field: Frame
  /** Where the lines of the thresholds lie. */
  line: Spot
  corners: Corner[]
  ticks: { x: { share: number; at: number }[]; y: { share: number; at: number }[] }
  radius: number
  /** `from`: the place itself; `at`: where the sign is drawn. */
  signs: { id: string; from: Spot; at: Spot; moved: boolean }[]
}

/** Widths of a bold letter, and heights of a line, in the size of the words. */
const LETTER = 0.57
const LINE = 1.14

export function mapLayout(
  points: readonly MapPoint[],
  { box: { width, height, em }, lines, words }: { box: Box; lines: MapLines; words: CornerWords },
): MapLayout {
  const most = 2.15 * em
  const field = { left: 3.2 * em, right: width - 0.4 * em, top: 0.2 * em, bottom: height - 1.35 * em }
  const across = { left: field.left + most / 2, right: field.right - most / 2 }
  const x = mapAxis(lines.support, across.left, across.right)
  const line = { x: x(lines.support), y: 0 }
  const left = lettersIn(line.x - field.left, em)
  const right = lettersIn(field.right - line.x, em)
  const top = [wrapped(words.topLeft, left), wrapped(words.topRight, right)] as const
  const bottom = [wrapped(words.bottomLeft, left), wrapped(words.bottomRight, right)] as const
  const band = ([one, other]: readonly [string[], string[]]) =>
    (Math.max(one.length, other.length) * LINE + 0.2) * em
  const frame = {
    ...across,
    top: field.top + band(top) + most / 2,
    bottom: field.bottom - band(bottom) - most / 2,
  }
  const y = mapAxis(lines.agreement, frame.bottom, frame.top)
  line.y = y(lines.agreement)
  const places = points.map(({ support, agreement, reaches, alike }) => ({
    at: { x: x(support), y: y(agreement) },
    home: {
      ...frame,
      ...(reaches ? { left: Math.min(line.x, x(support)) } : { right: Math.max(line.x, x(support)) }),
      ...(alike ? { bottom: Math.max(line.y, y(agreement)) } : { top: Math.min(line.y, y(agreement)) }),
    },
  }))
  const { spots, diameter } = setApart(places, { most, frame })
  return {
    field,
    line,
    corners: [
      ...cornersOf('top', top, field, field.top + em, em),
      ...cornersOf('bottom', bottom, field, field.bottom - band(bottom) + em, em),
    ],
    ticks: {
      x: mapTicks(lines.support, x, 3 * em),
      y: mapTicks(lines.agreement, y, 1.2 * em),
    },
    radius: diameter / 2 - em * 0.05,
    signs: points.map(({ id }, index) => {
      const from = places[index]?.at ?? { x: 0, y: 0 }
      const at = spots[index] ?? from
      return { id, from, at, moved: Math.hypot(at.x - from.x, at.y - from.y) > diameter * 0.1 }
    }),
  }
}

function cornersOf(
  side: string,
  [left, right]: readonly [string[], string[]],
  field: Frame,
  y: number,
  em: number,
): Corner[] {
  return [
    { id: `${side} left`, x: field.left + 0.3 * em, y, anchor: 'start', lines: left },
    { id: `${side} right`, x: field.right - 0.3 * em, y, anchor: 'end', lines: right },
  ]
}

/** A quadrant too narrow for words of this length has them reach over its border. */
const FEWEST_LETTERS = 10

function lettersIn(width: number, em: number): number {
  return Math.max(FEWEST_LETTERS, Math.floor((width - 0.5 * em) / (LETTER * em)))
}

/** Words in lines of so many letters; a longer word has its own. */
export function wrapped(words: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > letters) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
