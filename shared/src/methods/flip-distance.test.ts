import { describe, expect, it } from 'vitest'
import { flipDistance } from './flip-distance.ts'

/** Two items: `ahead` voters prefer the first, `behind` the second. */
const state = (ahead: number, behind: number) => ({ m: 2, n: ahead + behind, above: [0, ahead, behind, 0] })

describe('how many switches turn the head-to-head', () => {
  it.each([
    [5, 5, 1],
    [6, 5, 1],
    [7, 5, 2],
    [8, 5, 2],
    [12, 7, 3],
    [3, 0, 2],
  ])('%d against %d needs %d', (ahead, behind, switches) => {
    expect(flipDistance(state(ahead, behind), 0, 1)).toBe(switches)
  })

  it('is 0 when the other item is already ahead', () => {
    expect(flipDistance(state(4, 5), 0, 1)).toBe(0)
    expect(flipDistance(state(1, 5), 0, 1)).toBe(0)
  })

  it('is not defined when no ballot expresses an order', () => {
    expect(flipDistance(state(0, 0), 0, 1)).toBeNull()
  })
})
