/** Sets marks on one line into lanes so that none hides another: the first lane with room, from left to right. */

export interface Span {
  id: string
  from: number
  to: number
}

/**
 * @param gap room kept between two neighbours in a lane, in the unit of the spans
 * @returns the lane of each id from 0, and how many lanes there are
 */
export function lanes(spans: readonly Span[], gap: number): { laneOf: Map<string, number>; count: number } {
  const ends: number[] = []
  const laneOf = new Map<string, number>()
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const free = ends.findIndex((end) => end + gap <= span.from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = span.to
    laneOf.set(span.id, lane)
  }
  return { laneOf, count: Math.max(1, ends.length) }
}
