/** Numbers, places and lists of names as a person reads them. */
import { type AnalyzeWords, listIn } from './analyze-words.ts'
import { printable } from './text-table.ts'

export function numberText(value: number | null | undefined, words: AnalyzeWords, digits = 3): string {
  if (value === null || value === undefined) return words.undefined
  // A p of 1e-24 is not 0.
  if (value !== 0 && Math.abs(value) < 10 ** -digits) return value.toExponential(1)
  return value.toLocaleString(words.locale, { maximumFractionDigits: digits, useGrouping: false })
}

export function shareText(value: number | null | undefined, words: AnalyzeWords): string {
  if (value === null || value === undefined) return words.undefined
  return value.toLocaleString(words.locale, { style: 'percent', maximumFractionDigits: 1 })
}

export function namesText(names: readonly string[], words: AnalyzeWords): string {
  return listIn[words.locale](names.map(printable))
}

/** `A + B | A + C`: sets that tie. */
export function setsText(sets: readonly (readonly string[])[] | null, words: AnalyzeWords): string {
  if (sets === null) return words.undefined
  return sets.map((set) => set.map(printable).join(' + ') || '–').join(' | ')
}

/** `A > B = C`: tiers, best first. */
export function tiersText(tiers: readonly (readonly string[])[]): string {
  return tiers.map((tier) => tier.map(printable).join(' = ')).join(' > ')
}

/** Place of each name, from 1; `2=` when it is shared. */
export function placesOf(tiers: readonly (readonly string[])[]): Map<string, string> {
  const places = new Map<string, string>()
  let before = 0
  for (const tier of tiers) {
    for (const name of tier) places.set(name, `${before + 1}${tier.length > 1 ? '=' : ''}`)
    before += tier.length
  }
  return places
}
