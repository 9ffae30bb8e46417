/** Schulze method: an item stands before another when its strongest path of majorities is stronger than the way back. */
import { countAbove, type Pairwise } from './pairwise.ts'

/**
 * Strength of the strongest path from a to b at [a * m + b], in voters: a path is as strong as its weakest link, a link
 * is a won comparison with N[a][b] voters behind it (winning votes). 0 = no path, and on the diagonal. O(m³).
 */
export function strongestPaths(state: Pairwise): Float64Array {
  const { m } = state
  const paths = new Float64Array(m * m)
  for (let a = 0; a < m; a++) {
    for (let b = 0; b < m; b++) {
      const ahead = countAbove(state, a, b)
      if (ahead > countAbove(state, b, a)) paths[a * m + b] = ahead
    }
  }
  for (let via = 0; via < m; via++) {
    for (let a = 0; a < m; a++) {
      const first = paths[a * m + via] ?? 0
      if (first === 0) continue
      for (let b = 0; b < m; b++) {
        const through = Math.min(first, paths[via * m + b] ?? 0)
        if (b !== a && through > (paths[a * m + b] ?? 0)) paths[a * m + b] = through
      }
    }
  }
  return paths
}

/**
 * Tiers, best first: again and again the items that no remaining item beats by its strongest path. The first tier are
 * the winners. Without ballots everything is tied. Source: Schulze 2011 (winning votes; arXiv:1804.02973).
 */
export function schulzeTiers(state: Pairwise): number[][] {
  const { m } = state
  const paths = strongestPaths(state)
  const beats = (a: number, b: number) => (paths[a * m + b] ?? 0) > (paths[b * m + a] ?? 0)
  const tiers: number[][] = []
  let remaining = Array.from({ length: m }, (_, item) => item)
  while (remaining.length > 0) {
    // The relation is transitive, so somebody is always unbeaten.
    const unbeaten = remaining.filter((item) => !remaining.some((other) => beats(other, item)))
    tiers.push(unbeaten)
    remaining = remaining.filter((item) => !unbeaten.includes(item))
  }
  return tiers
}
