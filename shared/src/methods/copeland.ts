/** Copeland score: comparisons won against the other items, a drawn one counting half. */
import { countAbove, type Pairwise } from './pairwise.ts'

/**
 * Twice the Copeland score of each item (integers, 0..2(m-1)): 2 for each b with N[a][b] > N[b][a], 1 when equal.
 * A pair nobody has compared is drawn; with no ballots every item draws every comparison.
 * Source: Copeland 1951, with half a win per tie.
 */
export function copelandDoubled(state: Pairwise): number[] {
  return Array.from({ length: state.m }, (_, a) => {
    let doubled = 0
    for (let b = 0; b < state.m; b++) {
      if (b !== a) doubled += 1 + Math.sign(countAbove(state, a, b) - countAbove(state, b, a))
    }
    return doubled
  })
}
