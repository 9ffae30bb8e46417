/** Perception gap: how far apart the groups' means of one row, or of one row under one heading, lie. */

/** Fewer answers than these are notes and no mean. */
const FEWEST = 3

type GroupMean = { id: string; n: number; mean: number | null }
type Row = { id: string; groups: readonly GroupMean[] }
type Cell = { item: string; heading: string; groups: readonly GroupMean[] }

/** `heading` is null for the row as a whole. `gap` is in the scale's own steps. */
export type Gap = {
  item: string
  heading: string | null
  gap: number
  high: { id: string; mean: number }
  low: { id: string; mean: number }
}

/** Null with fewer than two groups of three answers or more. */
export function gapOf(item: string, heading: string | null, groups: readonly GroupMean[]): Gap | null {
  const told = groups.flatMap(({ id, n, mean }) => (mean === null || n < FEWEST ? [] : [{ id, mean }]))
  const [first, ...others] = told
  if (first === undefined || others.length === 0) return null
  const high = others.reduce((most, each) => (each.mean > most.mean ? each : most), first)
  const low = others.reduce((least, each) => (each.mean < least.mean ? each : least), first)
  return { item, heading, gap: high.mean - low.mean, high, low }
}

/** Rows where there are no cells, else every cell; widest first, and in the order of the rows where they are as wide. */
export function gapsOf({ items, cells }: { items: readonly Row[]; cells: readonly Cell[] }): Gap[] {
  const gaps =
    cells.length === 0
      ? items.map(({ id, groups }) => gapOf(id, null, groups))
      : cells.map(({ item, heading, groups }) => gapOf(item, heading, groups))
  return gaps.filter((gap): gap is Gap => gap !== null).sort((one, other) => other.gap - one.gap)
}
