/** Where people place each item, kept when the order may be asked for again (Delphi). */
import { expressesNoOrder, midranks, type Ranks } from '../../methods/weak-order.ts'
import { addCounts, bump, zeros } from '../counts.ts'

/** `places[item][p]`: people who put it at place 1 + p / 2 (tied items share the mean of their places). `back`: ballots of people who answered the round before as well. */
export type PlaceCounts = { places: number[][]; back: number }

export function noPlaces(items: number): PlaceCounts {
  return { places: Array.from({ length: items }, () => zeros(Math.max(1, 2 * items - 1))), back: 0 }
}

export function countPlaces(counts: PlaceCounts, ranks: Ranks, again: boolean, sign: 1 | -1): void {
  if (again) counts.back += sign
  if (expressesNoOrder(ranks)) return
  for (const [item, place] of midranks(ranks).entries()) {
    if (place !== null) bump(counts.places[item] ?? [], 2 * place - 2, sign)
  }
}

export function addPlaces(into: PlaceCounts, more: PlaceCounts): void {
  into.back += more.back
  for (const [item, places] of more.places.entries()) addCounts(into.places[item] ?? [], places)
}
