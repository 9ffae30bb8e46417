/** What was typed as raised hands, added up. */
import type { Hands } from '@cabildo/shared/kinds/hands'

/** By `item/option`, as typed. */
export type HandsTyped = Record<string, string>

export const fieldOf = (item: string, option: string) => `${item}/${option}`

/** Null for what is no whole number; nothing typed counts as none. */
export function countIn(typed: string | undefined): number | null {
  const digits = (typed ?? '').trim()
  if (digits === '') return 0
  return /^\d{1,5}$/.test(digits) && Number(digits) <= 10_000 ? Number(digits) : null
}

export function sumOf(typed: HandsTyped, item: string, options: readonly string[]): number {
  return options.reduce((sum, option) => sum + (countIn(typed[fieldOf(item, option)]) ?? 0), 0)
}

/** As it is sent; null while something typed is no number, or nothing was typed at all. */
export function handsIn(
  typed: HandsTyped,
  items: readonly string[],
  options: readonly string[],
): Hands[] | null {
  const cells = items.flatMap((item) => options.map((option) => ({ item, option })))
  const counts = cells.map((cell) => ({ ...cell, hands: countIn(typed[fieldOf(cell.item, cell.option)]) }))
  const begun = cells.some(({ item, option }) => (typed[fieldOf(item, option)] ?? '').trim() !== '')
  if (!begun) return null
  const hands: Hands[] = []
  for (const { item, option, hands: count } of counts) {
    if (count === null) return null
    if (count > 0) hands.push({ item, option, hands: count })
  }
  return hands
}

export function isTyped(value: unknown): value is HandsTyped {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).every((text) => typeof text === 'string')
}
