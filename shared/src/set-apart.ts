/** Moves round signs apart that would lie on each other: each to the nearest free place, so that as few as can be move at all. */

export type Spot = { x: number; y: number }
export type Frame = { left: number; right: number; top: number; bottom: number }

/** `at`: where it belongs; `home`: the part of the frame around it that it leaves only when that is full. */
export type Placed = { at: Spot; home: Frame }

/** Signs that touch do not overlap; what is counted in fractions of a pixel is no overlap either. */
const ROUNDING = 1e-6
const CLOSER = 0.98

/**
 * Where each sign is drawn, and their diameter: as large as `most`, smaller where so many do not fit. The centres are inside
 * the frame and at least a diameter apart, whatever the points; the same points always give the same places.
 */
export function setApart(
  points: readonly Placed[],
  { most, frame }: { most: number; frame: Frame },
): { diameter: number; spots: Spot[] } {
  const certain = certainDiameter(points.length, frame)
  for (let diameter = most; diameter > certain; diameter *= CLOSER) {
    const spots = spotsFor(points, diameter, frame)
    if (spots !== null) return { diameter, spots }
  }
  const diameter = Math.min(most, certain)
  return { diameter, spots: spotsFor(points, diameter, frame) ?? points.map(({ at }) => at) }
}

/** All others together close off less than the frame: there is a free place for each, wherever they lie. */
function certainDiameter(count: number, { left, right, top, bottom }: Frame): number {
  if (count < 2) return Number.POSITIVE_INFINITY
  return Math.sqrt(((right - left) * (bottom - top)) / (Math.PI * (count - 1))) * 0.99
}

function spotsFor(points: readonly Placed[], diameter: number, frame: Frame): Spot[] | null {
  const spots = new Map<number, Spot>()
  for (const index of leastCrowded(points, diameter)) {
    const point = points[index]
    if (point === undefined) continue
    const taken = [...spots.values()]
    const spot =
      nearestFree(point.at, taken, diameter, point.home) ?? nearestFree(point.at, taken, diameter, frame)
    if (spot === null) return null
    spots.set(index, spot)
  }
  return points.map(({ at }, index) => spots.get(index) ?? at)
}

/** Who lies alone stays where it is: it is placed before those that have to make room. */
function leastCrowded(points: readonly Placed[], diameter: number): number[] {
  const near = points.map(({ at }) => points.filter((other) => distance(at, other.at) < diameter).length)
  return [...points.keys()].sort((one, other) => (near[one] ?? 0) - (near[other] ?? 0) || one - other)
}

/** Null when the frame is full. The nearest is one of few places: the point, its foot on a circle, where two edges meet. */
function nearestFree(at: Spot, taken: readonly Spot[], diameter: number, frame: Frame): Spot | null {
  const isFree = (spot: Spot) =>
    isInside(spot, frame) && taken.every((other) => distance(spot, other) >= diameter - ROUNDING)
  if (isFree(at)) return at
  const candidates = taken.flatMap((centre, index) => [
    ...feet(at, centre, diameter),
    ...taken.slice(index + 1).flatMap((other) => crossings(centre, other, diameter)),
    ...edges(centre, diameter, frame),
  ])
  return candidates
    .filter(isFree)
    .reduce<Spot | null>(
      (best, spot) => (best === null || distance(at, spot) < distance(at, best) - ROUNDING ? spot : best),
      null,
    )
}

/** The nearest place on a circle; from its very centre they are all as near, and some are tried. */
function feet(at: Spot, centre: Spot, radius: number): Spot[] {
  const away = distance(at, centre)
  if (away > ROUNDING) {
    const by = radius / away
    return [{ x: centre.x + (at.x - centre.x) * by, y: centre.y + (at.y - centre.y) * by }]
  }
  return Array.from({ length: 12 }, (_, turn) => {
    const angle = (turn * Math.PI) / 6
    return { x: centre.x + Math.cos(angle) * radius, y: centre.y + Math.sin(angle) * radius }
  })
}

/** Where two circles of the same size meet. */
function crossings(one: Spot, other: Spot, radius: number): Spot[] {
  const apart = distance(one, other)
  if (apart < ROUNDING || apart > 2 * radius) return []
  const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
  const high = Math.sqrt(radius ** 2 - (apart / 2) ** 2) / apart
  const [x, y] = [(other.y - one.y) * high, (one.x - other.x) * high]
  return [
    { x: middle.x + x, y: middle.y + y },
    { x: middle.x - x, y: middle.y - y },
  ]
}

/** Where a circle meets the edges of the frame. */
function edges({ x, y }: Spot, radius: number, { left, right, top, bottom }: Frame): Spot[] {
  const across = (off: number) =>
    off > radius ? [] : [-1, 1].map((side) => side * Math.sqrt(radius ** 2 - off ** 2))
  return [
    ...[left, right].flatMap((edge) => across(Math.abs(edge - x)).map((by) => ({ x: edge, y: y + by }))),
    ...[top, bottom].flatMap((edge) => across(Math.abs(edge - y)).map((by) => ({ x: x + by, y: edge }))),
  ]
}

function isInside({ x, y }: Spot, { left, right, top, bottom }: Frame): boolean {
  return x >= left - ROUNDING && x <= right + ROUNDING && y >= top - ROUNDING && y <= bottom + ROUNDING
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}
