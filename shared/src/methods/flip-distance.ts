/** How firm the first place is: what would have to change for the head-to-head of the top two to turn. */
import { countAbove, type Pairwise } from './pairwise.ts'

/**
 * Smallest number of voters who would have to switch from "a above b" to "b above a" for b to be strictly ahead:
 * ceil((N[a][b] - N[b][a] + 1) / 2). 0 when b already is. null when no ballot expresses an order.
 */
export function flipDistance(state: Pairwise, a: number, b: number): number | null {
  if (state.n === 0) return null
  return Math.max(0, Math.ceil((countAbove(state, a, b) - countAbove(state, b, a) + 1) / 2))
}
