/** What the figures of a result are figures of, and how they are written. */
import type { Result, ResultItem } from '@cabildo/shared/workshop/result/result-types'
import type { Formats } from './formats.ts'

/**
 * Dots given, approvals, Borda points, support on the consent line; of a hundred points, quadratic votes, scores, yes of yes
 * and no. The last word of a key in the catalogue.
 */
export type UnitOf = 'dots' | 'approvals' | 'points' | 'support' | 'hundred' | 'votes' | 'scores' | 'yes'

const SHARES: readonly UnitOf[] = ['approvals', 'support', 'yes']

/** Units of which it says something how many people gave any. */
export const REACHING: readonly UnitOf[] = ['dots', 'hundred', 'votes']

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

/** What every shown group supports, first what even the least convinced supports most. */
export function sharedByAll({ items }: Result): ResultItem[] {
  return items
    .filter(({ label, lowest }) => label === 'consensual' && lowest !== null)
    .sort((one, other) => (other.lowest?.share ?? 0) - (one.lowest?.share ?? 0))
}

/** What would leave the top or enter it without one group. */
export type Change = { group: string; item: string; enters: boolean }

export function changesWithout({ capture }: Result): Change[] {
  return (capture ?? []).flatMap(({ group, leaves, enters }) => [
    ...leaves.map((item) => ({ group, item, enters: false })),
    ...enters.map((item) => ({ group, item, enters: true })),
  ])
}
