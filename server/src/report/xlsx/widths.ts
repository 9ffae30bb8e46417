/** Columns as wide as the longest line in them, within reason. */

const [NARROWEST, WIDEST] = [9, 60]

export function widthsOf(rows: readonly (readonly string[])[]): { width: number }[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [at, text] of row.entries()) {
      const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0)
      widths[at] = Math.max(widths[at] ?? NARROWEST, Math.min(longest + 2, WIDEST))
    }
  return Array.from(widths, (width) => ({ width: width ?? NARROWEST }))
}
