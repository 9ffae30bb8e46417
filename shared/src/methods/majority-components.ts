/** Majority components: sets of items in an order of which no majority disapproves; only inside one can majorities run in a circle. */
import { copelandDoubled } from './copeland.ts'
import type { Pairwise } from './pairwise.ts'
import { tiersOf } from './tiers.ts'

/**
 * The strongly connected components of "at least as many prefer a to b as b to a", best first, each by index: every
 * item of an earlier one beats every item of a later one. The first is the Smith set. Every Kemeny order keeps this order (the extended
 * Condorcet criterion; Truchon 1998), so each can be solved alone. Without ballots all items are one component.
 *
 * By Copeland score no item of a later component comes first, and the k first items are whole components exactly when
 * their doubled scores add up to the most they could: k(k - 1) among themselves and 2k(m - k) from the others.
 */
export function majorityComponents(state: Pairwise): number[][] {
  const points = copelandDoubled(state)
  const components: number[][] = []
  let component: number[] = []
  let sum = 0
  for (const [before, item] of tiersOf(points).flat().entries()) {
    const k = before + 1
    component.push(item)
    sum += points[item] ?? 0
    if (sum < k * (k - 1) + 2 * k * (state.m - k)) continue
    components.push(component.sort((a, b) => a - b))
    component = []
  }
  return components
}
