/** How well the people in the room mirror the target seats of the stakeholder groups. */

/**
 * `gaps` per group, in the given order: share of the people present minus share of the target seats (-1..1, + = over-represented).
 * `index` = 1 - half the sum of the absolute gaps: 1 the room mirrors the target, 0 they have no group in common.
 * null when no seats are targeted or nobody is present. Source: index of dissimilarity, Duncan & Duncan 1955.
 */
export function representativeness(
  groups: readonly { readonly target: number; readonly present: number }[],
): { gaps: number[]; index: number } | null {
  const seats = groups.reduce((sum, { target }) => sum + target, 0)
  const people = groups.reduce((sum, { present }) => sum + present, 0)
  if (seats === 0 || people === 0) return null
  // Whole numbers over one denominator: a room that mirrors the target is exactly 1.
  const scaled = groups.map(({ target, present }) => present * seats - target * people)
  const whole = seats * people
  const absolute = scaled.reduce((sum, gap) => sum + Math.abs(gap), 0)
  return { gaps: scaled.map((gap) => gap / whole), index: 1 - absolute / (2 * whole) }
}
