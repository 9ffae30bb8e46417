/** A circle of majorities: each item beats the next, and the last beats the first; why nothing beats all the others. */
import { countAbove, type Pairwise } from './pairwise.ts'

/**
 * The shortest circle among these items, from the first of them that is in one as short (items in the order given, so
 * that the same counts give the same circle). A drawn comparison closes no circle. null when majorities run in none.
 * O(c³) for c items.
 */
export function majorityCircle(state: Pairwise, items: readonly number[]): number[] | null {
  let shortest: number[] | null = null
  for (const start of items) {
    const circle = shortestBack(state, items, start)
    if (circle && circle.length < (shortest?.length ?? Number.POSITIVE_INFINITY)) shortest = circle
  }
  return shortest
}

/** Breadth first along won comparisons until one leads back. */
function shortestBack(state: Pairwise, items: readonly number[], start: number): number[] | null {
  const before = new Map<number, number | null>([[start, null]])
  const open = [start]
  for (let item = open.shift(); item !== undefined; item = open.shift()) {
    for (const other of items) {
      if (countAbove(state, item, other) <= countAbove(state, other, item)) continue
      if (other === start) return wayTo(before, item)
      if (before.has(other)) continue
      before.set(other, item)
      open.push(other)
    }
  }
  return null
}

function wayTo(before: ReadonlyMap<number, number | null>, last: number): number[] {
  const way: number[] = []
  for (let item: number | null = last; item !== null; item = before.get(item) ?? null) way.unshift(item)
  return way
}
