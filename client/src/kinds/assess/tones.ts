/** The faces of the places of a scale: a ramp where they have an order, colours apart where they have none. Words stand beside every one. */
import type { Scale } from '@cabildo/shared/kinds/assess/schema'

export type Tone = { fill: string; ink: string }

const heat = (step: number): Tone => ({ fill: `var(--heat-${step})`, ink: `var(--heat-ink-${step})` })
const level = (step: number): Tone => ({ fill: `var(--level-${step})`, ink: `var(--level-ink-${step})` })
const plain = (name: string): Tone => ({ fill: `var(--${name})`, ink: 'var(--surface)' })

const FEW: Record<number, readonly number[]> = {
  1: [3],
  2: [2, 5],
  3: [2, 3, 5],
  4: [1, 2, 3, 5],
  5: [1, 2, 3, 4, 5],
}
const MANY = [
  level(8),
  level(7),
  level(6),
  level(4),
  level(5),
  heat(2),
  level(3),
  level(2),
  level(1),
  heat(5),
]
const APART = ['primary', 'copper', 'plum', 'lichen', 'stone', 'warn', 'group-3', 'danger', 'ink'].map(plain)

/** One per place, lowest first. */
export function tonesOf(scale: Scale, places: number): Tone[] {
  switch (scale.type) {
    case 'choice':
      return APART.slice(0, places)
    case 'tick':
      return [level(6), level(3), level(1)]
    case 'signed':
      return [level(7), level(4), level(2)]
    default:
      return FEW[places]?.map(heat) ?? spread(places)
  }
}

function spread(places: number): Tone[] {
  return Array.from({ length: places }, (_, place) => {
    const at = Math.round((place * (MANY.length - 1)) / (places - 1))
    return MANY[at] ?? heat(3)
  })
}
