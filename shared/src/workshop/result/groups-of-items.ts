/** The parts of the room for which some item has a figure: those of the round, and "others" where groups are pooled for an item alone. */
import type { Result, ResultGroup } from './result-types.ts'

/** `n` is 0 for "others" that are no part of the round: who is in them differs from item to item. */
export function groupsOfItems({ groups, items }: Pick<Result, 'groups' | 'items'>): ResultGroup[] {
  const isPooled = items.some(({ groups: figures }) => figures.some(({ id }) => id === 'others'))
  if (!isPooled || groups.some(({ id }) => id === 'others')) return [...groups]
  return [...groups, { id: 'others', groups: [], name: null, n: 0, present: 0 }]
}
