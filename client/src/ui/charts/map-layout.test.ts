import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MapPoint, mapLayout, wrapped } from './map-layout.ts'

const words = {
  topLeft: 'Little support',
  topRight: 'Shared support',
  bottomLeft: 'From some groups',
  bottomRight: 'Uneven support',
}
/** About what a board of 1024×768 has for it, a wide one, and a console of 320 px. */
const boxes = [
  { width: 536, height: 374, em: 21 },
  { width: 1000, height: 520, em: 33 },
  { width: 290, height: 320, em: 15 },
]
const lines = { support: 0.6, agreement: 0.7 }

function point(id: number, support: number, agreement: number): MapPoint {
  return { id: String(id), support, agreement, reaches: support >= 0.6, alike: agreement > 0.7 }
}

const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.6, 0.7, 1))
const points = fc
  .array(fc.tuple(share, share), { minLength: 1, maxLength: 25 })
  .map((all) => all.map(([support, agreement], id) => point(id, support, agreement)))

describe('[C17] the layout of the map', () => {
  it('puts support to the right and agreement up, and names the middles of both parts of an axis', () => {
    const [box] = boxes
    if (!box) throw new Error('no box')
    const { signs, line, ticks } = mapLayout(
      [point(0, 0, 0), point(1, 1, 1), point(2, 0.6, 0.7), point(3, 0.3, 0.1)],
      {
        box,
        lines,
        words,
      },
    )
    const [low, high, middle, half] = signs.map(({ at }) => at)
    if (!low || !high || !middle || !half) throw new Error('a sign is missing')
    expect(middle).toEqual(line)
    // 0.6 and 0.7 lie at 0.55 of their axes; half-way below them is half of that.
    expect((middle.x - low.x) / (high.x - low.x)).toBeCloseTo(0.55, 9)
    expect((middle.y - low.y) / (high.y - low.y)).toBeCloseTo(0.55, 9)
    expect((half.x - low.x) / (middle.x - low.x)).toBeCloseTo(0.5, 9)
    expect(high.y).toBeLessThan(low.y)
    expect(ticks.x.map(({ share }) => share)).toEqual([0, 0.3, 0.6, 0.8, 1])
    expect(ticks.y.map(({ share }) => share)).toEqual([0, 0.35, 0.7, 0.85, 1])
  })

  it('keeps every sign whole in the field and off every other', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...boxes), (all, box) => {
        const { signs, field, radius } = mapLayout(all, { box, lines, words })
        for (const [index, { at }] of signs.entries()) {
          expect(at.x - radius).toBeGreaterThanOrEqual(field.left)
          expect(at.x + radius).toBeLessThanOrEqual(field.right)
          expect(at.y - radius).toBeGreaterThanOrEqual(field.top)
          expect(at.y + radius).toBeLessThanOrEqual(field.bottom)
          for (const other of signs.slice(index + 1)) {
            expect(Math.hypot(at.x - other.at.x, at.y - other.at.y)).toBeGreaterThan(2 * radius)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps numbers on the wall at 20 px, 25 of them anywhere, and 40 of them where answers spread', () => {
    const [box] = boxes
    if (!box) throw new Error('no box')
    const size = (all: MapPoint[]) => mapLayout(all, { box, lines, words }).radius
    expect(size(Array.from({ length: 25 }, (_, id) => point(id, 0.9, 0.95)))).toBeGreaterThan(20)
    const spread = Array.from({ length: 40 }, (_, id) => point(id, (id * 0.37) % 1, (id * 0.61) % 1))
    expect(size(spread)).toBeGreaterThan(20)
  })

  it('keeps what reaches the thresholds in its own quadrant, twelve on one spot too', () => {
    const [box] = boxes
    if (!box) throw new Error('no box')
    const all = Array.from({ length: 12 }, (_, id) => point(id, 1, 1))
    const { signs, line } = mapLayout(all, { box, lines: { support: 0.75, agreement: 0.7 }, words })
    expect(signs.filter(({ at }) => at.x < line.x - 1e-6 || at.y > line.y + 1e-6)).toEqual([])
  })

  it('leaves the end of an axis to a threshold that lies there', () => {
    const [box] = boxes
    if (!box) throw new Error('no box')
    const { ticks } = mapLayout([], { box, lines: { support: 1, agreement: 0.02 }, words })
    expect(ticks.x.map(({ share }) => share)).toEqual([0, 0.5, 1])
    expect(ticks.y.map(({ share }) => share)).toEqual([0.02, 0.51, 1])
  })

  it('breaks words between words', () => {
    expect(wrapped('Support of some groups', 12)).toEqual(['Support of', 'some groups'])
    expect(wrapped('Unquestionably', 5)).toEqual(['Unquestionably'])
  })
})
