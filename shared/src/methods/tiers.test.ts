import { describe, expect, it } from 'vitest'
import { rankOf, tiersOf, topTiers } from './tiers.ts'

describe('tiers', () => {
  it('are best first, ties together in index order', () => {
    expect(tiersOf([3, 7, 3, 9, 7])).toEqual([[3], [1, 4], [0, 2]])
    expect(tiersOf([10, 9, 100])).toEqual([[2], [0], [1]])
    expect(tiersOf([])).toEqual([])
  })

  it('take any score with a comparison', () => {
    const fractions: readonly (readonly [number, number])[] = [
      [1, 3],
      [1, 2],
      [2, 6],
    ]
    expect(tiersOf(fractions, ([a, b], [c, d]) => a * d - c * b)).toEqual([[1], [0, 2]])
  })
})

describe('the top of the tiers', () => {
  it('is whole tiers, exceeding k rather than breaking a tie', () => {
    expect(topTiers([[3], [1, 4], [0, 2]], 2)).toEqual({ items: [3, 1, 4], exceeded: true })
    expect(topTiers([[3], [1, 4], [0, 2]], 3)).toEqual({ items: [3, 1, 4], exceeded: false })
  })

  it('is nothing for k of 0 and everything when there is no more', () => {
    expect(topTiers([[0, 1]], 0)).toEqual({ items: [], exceeded: false })
    expect(topTiers([[0], [1]], 9)).toEqual({ items: [0, 1], exceeded: false })
    expect(topTiers([], 3)).toEqual({ items: [], exceeded: false })
  })
})

describe('competition ranks', () => {
  it('share the best place and skip the next ("1224")', () => {
    expect(rankOf([[3], [1, 2], [0]])).toEqual([4, 2, 2, 1])
    expect(rankOf([])).toEqual([])
  })
})
