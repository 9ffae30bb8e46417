/**
 * Figures from which nobody can tell that a group answered alike, for conclusions drawn from groups rather than printed of
 * them: each row is replaced by one in which no group did, so that somebody who knows this very procedure sees what they
 * would see of a room that was not of one mind (S3).
 */
import type { ReleasedRow } from './guard-unanimous.ts'

/** One group and one item: what `n` people gave it together, and how many of them support it. */
export type SupportedCell = { n: number; sum: number; support: number }

/** What one person may give an item: `min` to `max`; a supporter gives `least` or more, anybody else `most` or less. */
export type GivingBounds = { min: number; max: number; least: number; most: number }

/**
 * One item's row with the same total and as many supporters in all. Where everybody of a group supports the item, or
 * nobody, one person is taken to think otherwise; then every sum is moved to what so many supporters can give. Each time the
 * largest groups (of equal ones the earlier in the list) take up the difference. Covering a covered row changes nothing.
 * Where there are too few supporters, or too few others, to have one in every group, each group gets its share of the
 * total by size: no more than the total and the sizes say.
 */
export function coverUnanimous(cells: readonly SupportedCell[], bounds: GivingBounds): ReleasedRow {
  const { min, max, least, most } = bounds
  const total = sumOf(cells.map(({ sum }) => sum))
  const people = sumOf(cells.map(({ n }) => n))
  const mixed = cells.map(({ n }) => (n === 0 ? fixed(0) : { low: 1, high: n - 1 }))
  const supporters = fitted(cells, ({ support }) => support, mixed)
  if (people === 0 || supporters === null) return byShare(cells, total, people)
  const givable = cells.map(({ n }, at) => {
    const support = supporters[at] ?? 0
    return { low: support * least + (n - support) * min, high: support * max + (n - support) * most }
  })
  const sums = fitted(cells, ({ sum }) => sum, givable)
  if (sums === null) return byShare(cells, total, people)
  return {
    scale: 1,
    cells: cells.map(({ n }, at) => ({ n, ...(givable[at] ?? fixed(0)), estimate: sums[at] ?? 0 })),
  }
}

type Range = { low: number; high: number }

function fixed(value: number): Range {
  return { low: value, high: value }
}

/** Each value brought into its range, the sum of all as it was; null where the ranges leave no room for it. */
function fitted(
  cells: readonly SupportedCell[],
  of: (cell: SupportedCell) => number,
  ranges: readonly Range[],
): number[] | null {
  const within = (value: number, at: number) => {
    const { low, high } = ranges[at] ?? fixed(0)
    return Math.min(high, Math.max(low, value))
  }
  const values = cells.map((cell, at) => within(of(cell), at))
  let left = sumOf(cells.map(of)) - sumOf(values)
  const largestFirst = [...cells.keys()].sort((one, other) => (cells[other]?.n ?? 0) - (cells[one]?.n ?? 0))
  for (const at of largestFirst) {
    const before = values[at] ?? 0
    const after = within(before + left, at)
    values[at] = after
    left -= after - before
  }
  return left === 0 ? values : null
}

function byShare(cells: readonly SupportedCell[], total: number, people: number): ReleasedRow {
  return {
    scale: Math.max(1, people),
    cells: cells.map(({ n }) => ({ n, low: 0, high: total, estimate: total * n })),
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
