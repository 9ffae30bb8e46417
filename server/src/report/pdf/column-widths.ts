/** How wide the columns of a table are: from what stands in them. */

/** Of a column: what cannot be broken without cutting a word, and all of it on one line. */
export type Need = { least: number; most: number }

export type CellNeed = Need & { column: number; columns: number }

/** Longer lines count no more: a long text gets a wide column, not the whole table. */
const LONGEST = 300
/** A longer word is cut. */
const LONGEST_WORD = 120

export function columnNeeds(cells: readonly CellNeed[], count: number): Need[] {
  const needs = Array.from({ length: count }, () => ({ least: 0, most: 0 }))
  for (const cell of cells)
    for (let at = cell.column; at < cell.column + cell.columns; at++) {
      const need = needs[at]
      if (!need) continue
      need.least = Math.max(need.least, Math.min(LONGEST_WORD, cell.least) / cell.columns)
      need.most = Math.max(need.most, need.least, Math.min(LONGEST, cell.most) / cell.columns)
    }
  return needs
}

/** Null where words would have to be cut. */
export function columnWidths(needs: readonly Need[], width: number): number[] | null {
  const [least, most] = [sum(needs.map((need) => need.least)), sum(needs.map((need) => need.most))]
  if (least > width) return null
  if (most <= width) return needs.map((need) => need.most + ((width - most) * need.most) / (most || 1))
  return shared(needs, width - least)
}

/** What is free goes to all columns alike, until each has what it can use. */
function shared(needs: readonly Need[], free: number): number[] {
  const widths = needs.map(({ least }) => least)
  const order = needs
    .map(({ least, most }, at) => ({ at, wish: most - least }))
    .sort((a, b) => a.wish - b.wish)
  let left = free
  order.forEach(({ at, wish }, served) => {
    const given = Math.min(wish, left / (order.length - served))
    widths[at] = (widths[at] ?? 0) + given
    left -= given
  })
  return widths
}

/** What is left where nothing fits: every column gives up as much of its need. */
export function cutWidths(needs: readonly Need[], width: number): number[] {
  const least = sum(needs.map((need) => need.least))
  return needs.map((need) => (need.least / (least || 1)) * width)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
