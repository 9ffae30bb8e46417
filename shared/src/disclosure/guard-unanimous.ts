/** Figures of a group in which everybody answered alike would tell what each of them answered; they are released as a range (S3). */

/** One group's figure for one item: the sum over `n` people, each of whom gave between `min` and `max` whole steps. */
export type Cell = { n: number; sum: number }

/**
 * What may be known of a cell: `low` to `high`, exact when they are equal. `estimate / scale of the row` is the value
 * that further figures are computed from; it says no more than the ranges of the row and its public total.
 */
export type ReleasedCell = { n: number; low: number; high: number; estimate: number }

export type ReleasedRow = { scale: number; cells: ReleasedCell[] }

export function exactRow(cells: readonly Cell[]): ReleasedRow {
  return { scale: 1, cells: cells.map(({ n, sum }) => ({ n, low: sum, high: sum, estimate: sum })) }
}

/**
 * Releases one item's row of group cells. The whole-room sum is public, so hiding one cell is not enough: each cell at
 * an extreme (all gave the least, or all gave the most) is opened by one step, and so is the largest mixed cell, so that
 * every extreme has another explanation with the same total. Where every cell sits at the same extreme the whole-room
 * figure says so already, and nothing is opened. Estimates share the open step evenly and add up to the total.
 */
export function guardUnanimous(cells: readonly Cell[], min: number, max: number): ReleasedRow {
  const isLeast = ({ n, sum }: Cell) => n > 0 && sum === n * min
  const isMost = ({ n, sum }: Cell) => n > 0 && sum === n * max
  const least = cells.filter(isLeast).length
  const most = cells.filter(isMost).length
  const counted = cells.filter(({ n }) => n > 0).length
  if (least + most === 0 || least === counted || most === counted) return exactRow(cells)

  const mixed = largestMixed(cells, (cell) => cell.n > 0 && !isLeast(cell) && !isMost(cell))
  // With a mixed cell each extreme gives way by 1 / scale and the mixed one takes up the difference; without one, both
  // kinds of extremes are there and each side gives way by half a step in all.
  const scale = mixed === -1 ? 2 * least * most : least + most + 1
  const up = mixed === -1 ? most : 1
  const down = mixed === -1 ? least : 1
  return {
    scale,
    cells: cells.map((cell, index) => {
      const { n, sum } = cell
      if (isLeast(cell)) return { n, low: sum, high: sum + 1, estimate: sum * scale + up }
      if (isMost(cell)) return { n, low: sum - 1, high: sum, estimate: sum * scale - down }
      if (index !== mixed) return { n, low: sum, high: sum, estimate: sum * scale }
      const low = least > 0 ? sum - 1 : sum
      const high = most > 0 ? sum + 1 : sum
      return { n, low, high, estimate: sum * scale - least + most }
    }),
  }
}

function largestMixed(cells: readonly Cell[], isMixed: (cell: Cell) => boolean): number {
  let largest = -1
  for (const [index, cell] of cells.entries()) {
    if (isMixed(cell) && (largest < 0 || cell.n > (cells[largest]?.n ?? 0))) largest = index
  }
  return largest
}
