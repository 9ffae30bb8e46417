import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Frame, type Spot, setApart } from './set-apart.ts'

const frame: Frame = { left: 20, right: 460, top: 30, bottom: 330 }
const at = (x: number, y: number, home = frame) => ({ at: { x, y }, home })
const apart = (one: Spot, other: Spot) => Math.hypot(one.x - other.x, one.y - other.y)

/** The two nearest of them. */
function nearest(spots: readonly Spot[]): number {
  return Math.min(...spots.flatMap((one, index) => spots.slice(index + 1).map((other) => apart(one, other))))
}

const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 0.75, 1))

describe('[C17] signs set apart', () => {
  it('stay where they are when none lies on another', () => {
    const points = [at(20, 30), at(60, 30), at(460, 330)]
    expect(setApart(points, { most: 40, frame })).toEqual({
      diameter: 40,
      spots: points.map((point) => point.at),
    })
  })

  it('make room one for the other: the first stays, the next goes no further than it must', () => {
    const { spots } = setApart([at(200, 100), at(210, 100)], { most: 40, frame })
    expect(spots).toEqual([
      { x: 200, y: 100 },
      { x: 240, y: 100 },
    ])
  })

  it('leave in different directions from the very same place, in a corner too', () => {
    const { spots, diameter } = setApart([at(20, 30), at(20, 30), at(20, 30)], { most: 40, frame })
    expect(diameter).toBe(40)
    expect(spots[0]).toEqual({ x: 20, y: 30 })
    expect(spots.slice(1).map((spot) => Math.round(apart(spot, { x: 20, y: 30 })))).toEqual([40, 40])
    expect(nearest(spots)).toBeGreaterThan(39.999)
  })

  it('are not pushed by those that make room', () => {
    // The third lies alone, where the second would go.
    const { spots } = setApart([at(200, 100), at(201, 100), at(241, 100)], { most: 40, frame })
    expect(spots[2]).toEqual({ x: 241, y: 100 })
  })

  it('stay at home while there is room, and leave it when it is full', () => {
    const home = { ...frame, right: 240 }
    const free = setApart([at(236, 100, home), at(238, 100, home)], { most: 40, frame })
    expect(free.spots.every(({ x }) => x <= 240)).toBe(true)
    const narrow = { left: 220, right: 240, top: 90, bottom: 110 }
    const full = setApart([at(230, 100, narrow), at(232, 100, narrow)], { most: 40, frame })
    expect(nearest(full.spots)).toBeGreaterThan(39.999)
    expect(full.spots[1]).toEqual({ x: 270, y: 100 })
  })

  it('never overlap and never leave the frame, however many and wherever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { maxLength: 40 }), (shares) => {
        const points = shares.map(([x, y]) => at(20 + x * 440, 30 + y * 300))
        const { spots, diameter } = setApart(points, { most: 45, frame })
        expect(spots).toHaveLength(points.length)
        if (spots.length > 1) expect(nearest(spots)).toBeGreaterThan(diameter - 1e-5)
        for (const { x, y } of spots) {
          expect(x).toBeGreaterThanOrEqual(frame.left - 1e-5)
          expect(x).toBeLessThanOrEqual(frame.right + 1e-5)
          expect(y).toBeGreaterThanOrEqual(frame.top - 1e-5)
          expect(y).toBeLessThanOrEqual(frame.bottom + 1e-5)
        }
        expect(setApart(points, { most: 45, frame })).toEqual({ spots, diameter })
      }),
    )
  })

  it('keep their size up to 25 on one spot, and hardly lose any at 40', () => {
    const crowd = (count: number) =>
      setApart(
        Array.from({ length: count }, () => at(430, 40)),
        { most: 44, frame },
      ).diameter
    expect(crowd(25)).toBe(44)
    expect(crowd(40)).toBeGreaterThan(36)
  })
})
