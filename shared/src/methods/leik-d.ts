/** Leik's ordinal dispersion: 0 unanimous, 1 half and half at the ends of the scale. */

/**
 * D = 2 sum over i < K of min(F_i, 1 - F_i) / (K - 1), F = cumulative shares; `counts` per level, lowest first. Depends on K.
 * null without answers and for fewer than two levels. Source: Leik 1966.
 */
export function leikD(counts: readonly number[]): number | null {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0 || counts.length < 2) return null
  let below = 0
  let apart = 0
  for (const count of counts.slice(0, -1)) {
    below += count
    apart += Math.min(below, n - below)
  }
  return (2 * apart) / (n * (counts.length - 1))
}
