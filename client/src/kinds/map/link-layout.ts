/** Where the actors of a link map stand: around an ellipse, sector beside sector, with room for a name at each side. */

import type { SeenActor } from './seen-actors.ts'
import { sectorMark } from './signs.ts'

export type Place = { id: string; x: number; y: number; side: 'left' | 'right' }

/** More names than this cannot be read beside each other. */
export const MOST_ON_MAP = 20

/** Above and below the ellipse a name may take two lines. */
export const SIZE = { width: 1400, height: 560 }
const MIDDLE = { x: SIZE.width / 2, y: SIZE.height / 2 }
const RADIUS = { x: 190, y: 225 }

/** The right half from top to bottom, then the left from bottom to top; rows are as far from each other as they can be. */
export function placesOf(actors: readonly Pick<SeenActor, 'id' | 'sector'>[]): Place[] {
  const ordered = [...actors].sort((one, other) => sectorMark(one.sector) - sectorMark(other.sector))
  const half = Math.ceil(ordered.length / 2)
  const right = ordered.slice(0, half)
  const left = ordered.slice(half).reverse()
  return [...column(right, 'right'), ...column(left, 'left')]
}

function column(actors: readonly Pick<SeenActor, 'id'>[], side: Place['side']): Place[] {
  return actors.map(({ id }, index) => {
    const share = actors.length === 1 ? 0 : (index / (actors.length - 1)) * 2 - 1
    // Never quite at the pole, where both halves would meet.
    const reach = Math.sqrt(Math.max(0.08, 1 - share * share))
    const x = MIDDLE.x + (side === 'right' ? 1 : -1) * RADIUS.x * reach
    return { id, x: Math.round(x), y: Math.round(MIDDLE.y + RADIUS.y * share), side }
  })
}
