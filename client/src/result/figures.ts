/** What the figures of a result are figures of, and how they are written. */
import type { Result, ResultItem } from '@cabildo/shared/workshop/result/result-types'
import type { Formats } from './formats.ts'

/** dots given, approvals, Borda points, support on the consent line. The last word of a key in the catalogue. */
export type UnitOf = 'dots' | 'approvals' | 'points' | 'support'

const SHARES: readonly UnitOf[] = ['approvals', 'support']

/** Per person and item: the mean of a share unit is a percentage of people. */
export function meanText(unit: UnitOf, mean: number, write: Formats): string {
  return SHARES.includes(unit) ? write.percent(mean) : write.mean(mean)
}

export function sumText(unit: UnitOf, { people }: ResultItem, write: Formats): string {
  if (unit !== 'approvals' || people.answered === 0) return write.count(people.sum)
  return `${write.count(people.sum)} · ${write.percent(people.sum / people.answered)}`
}

/** The most one person can give one item, in display units: the length of a full bar. */
export function mostPerPerson({ unit }: Result): number {
  return unit.max / unit.divisor
}

/** Best first by the one-person tally; items of one place keep their order. */
export function bestFirst(items: readonly ResultItem[]): ResultItem[] {
  return items
    .map((item, index) => ({ item, index }))
    .sort((one, other) => one.item.people.place - other.item.people.place || one.index - other.index)
    .map(({ item }) => item)
}

/** Whether every item has a figure by groups: places among some of the items alone would mislead. */
export function isComparable({ items }: Result): boolean {
  return items.every(({ groupsEqual }) => groupsEqual !== null)
}
