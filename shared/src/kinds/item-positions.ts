/** Where each item of a round stands: tallies count by position, ballots speak of ids. */
import type { Item } from './item.ts'

/** Made once per list: the items of a round are one array as long as it is open, and every ballot asks. */
export function itemPositions(items: readonly Item[]): ReadonlyMap<string, number> {
  const earlier = known.get(items)
  if (earlier) return earlier
  const positions = new Map(items.map(({ id }, position) => [id, position]))
  known.set(items, positions)
  return positions
}

const known = new WeakMap<readonly Item[], ReadonlyMap<string, number>>()

/** The position of an item that an accepted answer names; anything else is a fault. */
export function positionOf(positions: ReadonlyMap<string, number>, id: string): number {
  const position = positions.get(id)
  if (position === undefined) throw new Error(`an accepted answer names an item of another round: ${id}`)
  return position
}

/** The item at a position of a tally. */
export function itemAt(items: readonly Item[], position: number): string {
  const item = items[position]
  if (item === undefined) throw new Error(`no item at ${position} among ${items.length}`)
  return item.id
}
