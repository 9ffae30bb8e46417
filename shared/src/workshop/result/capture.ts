/**
 * The capture check: does the top of the result hang on one group? Each shown group (small ones only as the block in which
 * they are pooled) is left out once.
 */
import { topTiers } from '../../methods/tiers.ts'
import type { Cell } from './cuts.ts'
import { type Given, orderOf } from './order-of.ts'
import type { Capture } from './result-types.ts'

/** `rows`: per item the figures of the groups, in their order; `byPeople`: the order with everybody. Null unless every row has all its cells. */
export function captureOf(
  groups: readonly string[],
  items: readonly string[],
  rows: readonly (readonly Cell[])[],
  byPeople: readonly (readonly number[])[],
  top: number,
): Capture[] | null {
  if (groups.length < 2 || rows.some((cells) => cells.length !== groups.length)) return null
  const withAll = new Set(topTiers(byPeople, top).items)
  const named = (chosen: (index: number) => boolean) => items.filter((_, index) => chosen(index))
  return groups.map((group, left): Capture => {
    const without = new Set(topTiers(orderOf(rows.map((row) => withoutCell(row, left))), top).items)
    return {
      group,
      leaves: named((index) => withAll.has(index) && !without.has(index)),
      enters: named((index) => !withAll.has(index) && without.has(index)),
    }
  })
}

function withoutCell(cells: readonly Cell[], left: number): Given {
  const others = cells.filter((_, cut) => cut !== left)
  return {
    sum: others.reduce((total, { sum }) => total + sum, 0),
    answered: others.reduce((total, { n }) => total + n, 0),
  }
}
