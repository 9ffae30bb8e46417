/** Where the signs of a plane are drawn: at the mean place of each row, moved apart where they would lie on each other. */
import { PLANE_STEPS } from '@cabildo/shared/kinds/matrix/limits'
import type { Matrix } from './read-matrix.ts'

/** Shares of the box, from the left and from the bottom. `to`: where the sign is drawn, `at` where the row really is. */
export type PlanePoint = { id: string; number: number; at: Spot; to: Spot }
export type Spot = { x: number; y: number }

/** Size of a sign as shares of the box, and how large it is against the largest. */
export type SignSize = { width: number; height: number; scale: number }

const ROUNDS = 120

/** Rows that somebody placed, numbered in the order of the rows. */
export function planePoints({ rows }: Matrix, size: SignSize): PlanePoint[] {
  const points = rows.flatMap(({ item, cells: [x, y] }, index): PlanePoint[] => {
    const [right, up] = [x?.cell.people.mean ?? null, y?.cell.people.mean ?? null]
    if (right === null || up === null) return []
    const at = { x: alongAxis(right), y: alongAxis(up) }
    return [{ id: item.id, number: index + 1, at, to: within(at, size) }]
  })
  for (let round = 0; round < ROUNDS && spread(points, size); round += 1);
  return points
}

/** Steps are counted from 1. */
const alongAxis = (mean: number) => (mean - 1) / (PLANE_STEPS - 1)

/** Pushes every two signs that overlap half the way apart each; whether any did. The same every time. */
function spread(points: PlanePoint[], size: SignSize): boolean {
  let moved = false
  for (const [index, one] of points.entries()) {
    for (const other of points.slice(index + 1)) {
      const apart = { x: (other.to.x - one.to.x) / size.width, y: (other.to.y - one.to.y) / size.height }
      const distance = Math.hypot(apart.x, apart.y)
      if (distance >= 1) continue
      moved = true
      // Signs on the very same spot leave it in different directions.
      const angle =
        distance > 0.01 ? Math.atan2(apart.y, apart.x) : (index * 2.4 + other.number) % (2 * Math.PI)
      const push = { x: (Math.cos(angle) * size.width) / 2, y: (Math.sin(angle) * size.height) / 2 }
      const by = 1.02 - distance
      one.to = within({ x: one.to.x - push.x * by, y: one.to.y - push.y * by }, size)
      other.to = within({ x: other.to.x + push.x * by, y: other.to.y + push.y * by }, size)
    }
  }
  return moved
}

/** A sign lies wholly in the box. */
function within({ x, y }: Spot, { width, height }: SignSize): Spot {
  const between = (value: number, half: number) => Math.min(1 - half, Math.max(half, value))
  return { x: between(x, width / 2), y: between(y, height / 2) }
}

/** Many signs are smaller ones. */
export function signSize(count: number): SignSize {
  const scale = count <= 12 ? 1 : count <= 30 ? 0.75 : 0.55
  return { width: 0.078 * scale, height: 0.108 * scale, scale }
}

/** Whether a sign stands so far from its place that a line has to lead there. */
export function isMoved({ at, to }: PlanePoint, { width, height }: SignSize): boolean {
  return Math.hypot((at.x - to.x) / width, (at.y - to.y) / height) > 0.55
}
