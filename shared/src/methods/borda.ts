/** Borda count, average convention: an item gets a point for each item below it and half a point for each tied one. */
import { countAbove, type Pairwise } from './pairwise.ts'

/**
 * Twice the Borda score of each item, as integers so that ties are decided exactly:
 * sum over other items b of N[a][b] + n - N[b][a]. Unranked items tie last; a pair the voter has not seen counts half
 * for each side. All 0 when no ballot expresses an order. Source: de Borda 1781; ties and short ballots averaged.
 */
export function bordaDoubled(state: Pairwise): number[] {
  return Array.from({ length: state.m }, (_, a) => {
    let doubled = 0
    for (let b = 0; b < state.m; b++) {
      if (b !== a) doubled += countAbove(state, a, b) + state.n - countAbove(state, b, a)
    }
    return doubled
  })
}

/** Borda points per ballot that expresses an order, 0..m-1 per item; null when there is no such ballot. */
export function meanBorda(state: Pairwise): number[] | null {
  return state.n === 0 ? null : bordaDoubled(state).map((doubled) => doubled / (2 * state.n))
}

/** Mean place per item from 1 (best) to m, of those who ranked: m - mean Borda; null when no ballot expresses an order. */
export function meanRank(state: Pairwise): number[] | null {
  return meanBorda(state)?.map((points) => state.m - points) ?? null
}
