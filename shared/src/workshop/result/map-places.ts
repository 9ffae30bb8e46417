/**
 * Where the items stand on the map of agreement: how much of the whole room supports an item, and how near to each other the
 * groups are on it, 1 minus the gap between the highest and the lowest. The groups are those that the label looked at (C17).
 */
import { supportGap } from '../../methods/group-support.ts'
import { isOrdered } from './is-ordered.ts'
import type { Result, ResultItem } from './result-types.ts'

/** Shares 0..1; `agreement` is null where fewer than two groups were looked at, `support` where nobody answered. */
export type MapPlace = {
  item: ResultItem
  support: number | null
  agreement: number | null
  /** On which side of the two thresholds: support reaches it; the gap stays below it. */
  reaches: boolean
  alike: boolean
}

/** An item more, and it is seen how they stand to each other. */
const FEWEST_ITEMS = 3

/** Empty where a map would say nothing: no order, fewer than three items, or no item with a figure across groups (R4: before step 3). */
export function mapPlaces(result: Result): MapPlace[] {
  if (!isOrdered(result) || result.items.length < FEWEST_ITEMS) return []
  const places = result.items.map((item) => placeOf(item, result))
  return places.some(isDrawn) ? places : []
}

export function isDrawn(place: MapPlace): place is MapPlace & { support: number; agreement: number } {
  return place.support !== null && place.agreement !== null
}

function placeOf(item: ResultItem, { thresholds, smallestGroup }: Result): MapPlace {
  const { support, answered } = item.people
  const gap = gapOf(item, smallestGroup)
  const share = answered === 0 ? null : support / answered
  return {
    item,
    support: share,
    agreement: gap === null ? null : 1 - gap,
    reaches: share !== null && share >= thresholds.support,
    alike: gap !== null && gap < thresholds.gap,
  }
}

function gapOf({ groups }: ResultItem, fewest: number): number | null {
  const looked = groups
    .filter(({ n }) => n >= Math.max(1, fewest))
    .map(({ n, support }) => ({ n, support: Math.round(support * n) }))
    .sort((one, other) => supportGap(other, one))
  const [highest, ...others] = looked
  const lowest = others.at(-1)
  return highest === undefined || lowest === undefined ? null : supportGap(highest, lowest)
}
