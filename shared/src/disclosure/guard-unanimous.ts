/** Figures of a group in which everybody answered alike would tell what each of them answered; they are released as a range (S3). */

/** One group's figure for one item: the sum over `n` people, each of whom gave between `min` and `max` whole steps. */
export type Cell = { n: number; sum: number }

/** What may be known of a cell: exact when `low` equals `high`. */
export type ReleasedCell = { n: number; low: number; high: number }

/**
 * Releases one item's row of group cells. The whole-room sum is public, so hiding one cell is not enough: for every
 * cell at an extreme (all gave the least, or all gave the most) its range is opened by one step, and the largest mixed
 * cell is opened by as many steps both ways, so that each extreme has another explanation that fits the same total.
 * Where every cell sits at the same extreme the whole-room figure already says so, and nothing is opened.
 */
export function guardUnanimous(cells: readonly Cell[], min: number, max: number): ReleasedCell[] {
  const exact = cells.map(({ n, sum }) => ({ n, low: sum, high: sum }))
  const atLeast = cells.filter((cell) => cell.n > 0 && cell.sum === cell.n * min)
  const atMost = cells.filter((cell) => cell.n > 0 && cell.sum === cell.n * max)
  const counted = cells.filter(({ n }) => n > 0).length
  const extremes = atLeast.length + atMost.length
  if (extremes === 0 || atLeast.length === counted || atMost.length === counted) return exact
  let widest = -1
  for (const [index, cell] of cells.entries()) {
    const mixed = cell.n > 0 && !atLeast.includes(cell) && !atMost.includes(cell)
    if (mixed && (widest < 0 || cell.n > (cells[widest]?.n ?? 0))) widest = index
  }
  return cells.map(({ n, sum }, index) => {
    if (n === 0) return { n, low: sum, high: sum }
    if (sum === n * min) return { n, low: sum, high: sum + 1 }
    if (sum === n * max) return { n, low: sum - 1, high: sum }
    if (index !== widest) return { n, low: sum, high: sum }
    return { n, low: Math.max(n * min, sum - extremes), high: Math.min(n * max, sum + extremes) }
  })
}

/** Twice the middle of a range, a whole number: the value that every further figure is computed from. */
export function doubledMiddle({ low, high }: ReleasedCell): number {
  return low + high
}
