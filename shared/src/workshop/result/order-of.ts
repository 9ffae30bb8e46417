/** The order of items when each person counts the same. */
import type { Measure } from '../../kinds/kind.ts'
import { tiersOf } from '../../methods/tiers.ts'

/**
 * Tiers of item indexes by what an answering person gave on average, best first; exact. Items that people may skip are
 * compared by their own number of answers; an item nobody answered comes last.
 */
export function orderOf({ sums, answered }: Measure): number[][] {
  const given = sums.map((sum, item) => ({ sum, answered: answered[item] ?? 0 }))
  return tiersOf(given, (one, other) => {
    if (one.answered === 0 || other.answered === 0) return Math.sign(one.answered) - Math.sign(other.answered)
    return one.sum * other.answered - other.sum * one.answered
  })
}
