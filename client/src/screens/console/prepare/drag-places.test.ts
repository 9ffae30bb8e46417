import { describe, expect, it } from 'vitest'
import { placeAt, shiftOf } from './drag-places.ts'

/** Four rows of 40 and one of 80, with 10 between. */
const rows = { tops: [0, 50, 100, 190, 240], heights: [40, 40, 80, 40, 40] }

describe('a row that is dragged', () => {
  it('stands where its middle has passed the middles of others', () => {
    expect([0, 49, 51, 121, 169, 171, 500].map((by) => placeAt({ ...rows, from: 0 }, by))).toEqual([
      0, 0, 1, 2, 2, 2, 4,
    ])
    expect([0, -49, -51, -500].map((by) => placeAt({ ...rows, from: 4 }, by))).toEqual([4, 4, 3, 0])
  })

  it('makes the others give way by its own room, and lies in its place once it was let go', () => {
    const down = { ...rows, from: 0, to: 2, by: 130, dropped: false }
    expect([0, 1, 2, 3, 4].map((index) => shiftOf(down, index))).toEqual([130, -50, -50, 0, 0])
    expect(shiftOf({ ...down, dropped: true }, 0)).toBe(140)
    const up = { ...rows, from: 3, to: 1, by: -120, dropped: false }
    expect([0, 1, 2, 3, 4].map((index) => shiftOf(up, index))).toEqual([0, 50, 50, -120, 0])
    expect(shiftOf({ ...up, dropped: true }, 3)).toBe(-140)
  })
})
