/** Figures in the reader's language. Every figure on board, console and phone goes through here. */

export type Formats = {
  /** A share 0..1 as a whole percentage. */
  percent: (share: number) => string
  /** Whole numbers and halves. */
  count: (value: number) => string
  /** A mean, with two decimals. */
  mean: (value: number) => string
  /** Names one after the other. */
  list: (names: readonly string[]) => string
}

export function formats(language: string): Formats {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const count = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const mean = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  // Safari 14.0 has none.
  const list =
    typeof Intl.ListFormat === 'function' ? new Intl.ListFormat(language, { type: 'conjunction' }) : null
  return {
    percent: percent.format,
    count: count.format,
    mean: mean.format,
    list: (names) => list?.format(names) ?? names.join(', '),
  }
}
