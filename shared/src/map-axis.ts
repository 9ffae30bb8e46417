/** An axis of the map of agreement: where a share lies on it, and which shares are told beside it (C17). */

/** A threshold lies so near to the middle, whatever it is: no quadrant is too narrow for its name and its signs. */
const NEAREST = 0.45
/** Beyond it hardly anything can lie, and the axis is not bent for it. */
const EDGE = 0.05

type Axis = (share: number) => number

/** The parts below and above its threshold each have their own scale; ticks in their middles tell. */
export function mapAxis(threshold: number, from: number, to: number): Axis {
  const isBent = threshold >= EDGE && threshold <= 1 - EDGE
  const bend = isBent ? threshold : 0.5
  const middle = from + (to - from) * (isBent ? Math.min(1 - NEAREST, Math.max(NEAREST, threshold)) : 0.5)
  return (share) =>
    share <= bend
      ? from + ((middle - from) * share) / bend
      : middle + ((to - middle) * (share - bend)) / (1 - bend)
}

/** The threshold first, then the ends, then what lies between: what comes nearer than `room` to another gives way. */
export function mapTicks(threshold: number, axis: Axis, room: number): { share: number; at: number }[] {
  const kept: number[] = []
  for (const share of [threshold, 0, 1, threshold / 2, (1 + threshold) / 2]) {
    if (kept.every((other) => Math.abs(axis(other) - axis(share)) >= room)) kept.push(share)
  }
  return kept.sort((one, other) => one - other).map((share) => ({ share, at: axis(share) }))
}
