/** A piece of the document as high as it is and as wide as its column, which stays whole on a page. */
import type { Pen } from './pen.ts'

export type Slab = {
  height: number
  /** `air` is left out at the top of a page; `leaf` begins a new one. */
  kind: 'content' | 'air' | 'leaf'
  /** Whether it is never parted from the one below. */
  keeps: boolean
  /** Whether it needs the long side of the sheet. */
  isTurned: boolean
  /** Drawn above it where it is the first on its page: the head of a table. */
  head: { height: number; draw: Slab['draw'] } | null
  draw(pen: Pen, x: number, y: number): void
}

const NOTHING = () => undefined

export function slab(height: number, draw: Slab['draw'], rest: Partial<Slab> = {}): Slab {
  return { height, kind: 'content', keeps: false, isTurned: false, head: null, ...rest, draw }
}

export function air(height: number, keeps = false): Slab {
  return slab(height, NOTHING, { kind: 'air', keeps })
}

/** What follows begins on a new page. */
export const LEAF: Slab = slab(0, NOTHING, { kind: 'leaf' })

export function heightOf(slabs: readonly Slab[]): number {
  return slabs.reduce((sum, { height }) => sum + height, 0)
}

/** Slabs under one another, as one that stays whole. */
export function drawStack(slabs: readonly Slab[], pen: Pen, x: number, y: number): void {
  let top = y
  for (const each of slabs) {
    each.draw(pen, x, top)
    top += each.height
  }
}

/** Without the air at both ends, which what is around gives. */
export function trimmed(slabs: readonly Slab[]): Slab[] {
  const isSolid = ({ kind }: Slab) => kind === 'content'
  const [first, last] = [slabs.findIndex(isSolid), slabs.findLastIndex(isSolid)]
  return first < 0 ? [] : slabs.slice(first, last + 1)
}

/** Moved in from the left, with something drawn beside each. */
export function indented(slabs: readonly Slab[], by: number, beside: Slab['draw'] = NOTHING): Slab[] {
  return slabs.map((each) => ({
    ...each,
    draw: (pen, x, y) => {
      beside(pen, x, y)
      each.draw(pen, x + by, y)
    },
  }))
}
