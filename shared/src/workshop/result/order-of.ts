/** The order of items when each person counts the same. */
import type { Measure } from '../../kinds/kind.ts'
import { tiersOf } from '../../methods/tiers.ts'

/** What an item was given by so many people together; both whole numbers of one unit. */
export type Given = { sum: number; answered: number }

/**
 * Tiers of item indexes by what an answering person gave on average, best first; exact. Items that people may skip are
 * compared by their own number of answers; an item nobody answered comes last.
 */
export function orderOf(given: readonly Given[]): number[][] {
  return tiersOf(given, (one, other) => {
    if (one.answered === 0 || other.answered === 0) return Math.sign(one.answered) - Math.sign(other.answered)
    return one.sum * other.answered - other.sum * one.answered
  })
}

/** What too few answered counts as answered by nobody. */
export function givenBy({ sums, answered, fewest = 0 }: Measure): Given[] {
  return sums.map((sum, item) => {
    const people = answered[item] ?? 0
    return people < fewest ? { sum: 0, answered: 0 } : { sum, answered: people }
  })
}
