/** The parts of the room for which some cell has a figure: those of the round, and "others" where groups are pooled for a cell alone. */
import type { Result, ResultGroup } from '@cabildo/shared/workshop/result/result-types'

/** `n` is 0 for "others" that are no part of the round: who is in them differs from cell to cell. */
export function groupsOfCells({ groups, cells }: Pick<Result, 'groups' | 'cells'>): ResultGroup[] {
  const isPooled = cells.some(({ groups: figures }) => figures.some(({ id }) => id === 'others'))
  if (!isPooled || groups.some(({ id }) => id === 'others')) return [...groups]
  return [...groups, { id: 'others', groups: [], name: null, n: 0, present: 0 }]
}
