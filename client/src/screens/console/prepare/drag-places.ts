/** Where a row that is being dragged would stand, and how far the others give way. */

/** `tops` and `heights` of all rows as they lay when `from` was taken up. */
export type Dragged = {
  from: number
  to: number
  by: number
  tops: readonly number[]
  heights: readonly number[]
  dropped: boolean
}

/** The place of a row that was moved so far: as many rows stand above it as its middle has passed. */
export function placeAt(
  { from, tops, heights }: Pick<Dragged, 'from' | 'tops' | 'heights'>,
  by: number,
): number {
  const middle = (tops[from] ?? 0) + (heights[from] ?? 0) / 2 + by
  return tops.filter((top, index) => index !== from && top + (heights[index] ?? 0) / 2 < middle).length
}

/** In pixels; the row itself goes with the pointer, and lies in its new place once it was let go. */
export function shiftOf(dragged: Dragged, index: number): number {
  const { from, to, by, tops, heights, dropped } = dragged
  if (index === from) return dropped ? landingOf(dragged) : by
  const room = (heights[from] ?? 0) + gapOf(tops, heights)
  if (from < index && index <= to) return -room
  return to <= index && index < from ? room : 0
}

function landingOf({ from, to, tops, heights }: Dragged): number {
  const own = heights[from] ?? 0
  if (to < from) return (tops[to] ?? 0) - (tops[from] ?? 0)
  return (tops[to] ?? 0) + (heights[to] ?? 0) - own - (tops[from] ?? 0)
}

function gapOf(tops: readonly number[], heights: readonly number[]): number {
  return tops.length < 2 ? 0 : (tops[1] ?? 0) - (tops[0] ?? 0) - (heights[0] ?? 0)
}
