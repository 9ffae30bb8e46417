/** Pushes points apart until none overlaps another, inside a frame; the same input always gives the same picture. */

export interface Point {
  x: number
  y: number
}

interface Frame {
  left: number
  right: number
  top: number
  bottom: number
}

const ROUNDS = 200
/** Turned by the golden angle, points on the very same spot leave it in different directions. */
const GOLDEN = 2.399963

/** @param room least distance of two centres; kept wherever the frame has the place for it */
export function spread(points: readonly Point[], room: number, frame: Frame): Point[] {
  const placed = points.map(({ x, y }) => ({ x, y }))
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    placed.forEach((a, i) => {
      placed.slice(0, i).forEach((b, j) => {
        const distance = Math.hypot(a.x - b.x, a.y - b.y)
        if (distance >= room) return
        moved = true
        const angle = distance > 0.01 ? Math.atan2(a.y - b.y, a.x - b.x) : (i + j) * GOLDEN
        const push = (room - distance) / 2 + 0.1
        a.x = Math.min(frame.right, Math.max(frame.left, a.x + Math.cos(angle) * push))
        a.y = Math.min(frame.bottom, Math.max(frame.top, a.y + Math.sin(angle) * push))
        b.x = Math.min(frame.right, Math.max(frame.left, b.x - Math.cos(angle) * push))
        b.y = Math.min(frame.bottom, Math.max(frame.top, b.y - Math.sin(angle) * push))
      })
    })
    if (!moved) break
  }
  return placed
}
