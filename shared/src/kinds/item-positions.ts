/** Where each item of a round stands: tallies count by position, ballots speak of ids. */
import type { Item } from './item.ts'

export function itemPositions(items: readonly Item[]): Map<string, number> {
  return new Map(items.map(({ id }, position) => [id, position]))
}

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
