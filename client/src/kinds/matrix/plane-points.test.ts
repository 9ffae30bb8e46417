import { describe, expect, it } from 'vitest'
import { matrixView, plane } from '../../testing/matrix-view.ts'
import { planePoints, signSize } from './plane-points.ts'
import { type Matrix, matrixOf } from './read-matrix.ts'

function matrix(cells: Record<string, { x: number; y: number }>): Matrix {
  const { result } = matrixView(plane, { cells }, { cells }, 1)
  const read = result && matrixOf(result)
  if (!read) throw new Error('nothing was revealed')
  return read
}

const size = signSize(2)

describe('the signs of a plane', () => {
  it('stand at the mean place of their row, wholly inside', () => {
    const [one, other] = planePoints(matrix({ roads: { x: 3, y: 3 }, water: { x: 5, y: 1 } }), size)
    expect(one).toMatchObject({ number: 1, at: { x: 0.5, y: 0.5 }, to: { x: 0.5, y: 0.5 } })
    expect(other).toMatchObject({
      number: 2,
      at: { x: 1, y: 0 },
      to: { x: 1 - size.width / 2, y: size.height / 2 },
    })
  })

  it('part where they would lie on each other, in a corner too, and the same every time', () => {
    const same = matrix({ roads: { x: 5, y: 5 }, water: { x: 5, y: 5 } })
    const [one, other] = planePoints(same, size)
    if (!one || !other) throw new Error('a row is missing')
    const apart = Math.hypot((one.to.x - other.to.x) / size.width, (one.to.y - other.to.y) / size.height)
    expect(apart).toBeGreaterThanOrEqual(0.99)
    expect(planePoints(same, size)).toEqual([one, other])
  })

  it('leave out rows that nobody placed', () => {
    expect(planePoints(matrix({ water: { x: 2, y: 2 } }), size).map(({ number }) => number)).toEqual([2])
  })
})
