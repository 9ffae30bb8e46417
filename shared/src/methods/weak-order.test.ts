import { describe, expect, it } from 'vitest'
import { expressesNoOrder, midranks, ranksFromTiers } from './weak-order.ts'

describe('ranks from the tiers a voter listed', () => {
  it('numbers the tiers from 0 and ties unlisted items last', () => {
    expect(ranksFromTiers(5, [[2], [0, 4]])).toEqual([1, 2, 0, 2, 1])
  })

  it('leaves unseen items without a rank', () => {
    expect(ranksFromTiers(4, [[3]], [1])).toEqual([1, null, 1, 0])
  })

  it('skips empty tiers', () => {
    expect(ranksFromTiers(3, [[], [1], [], [0]])).toEqual([1, 0, 2])
  })

  it('ties everything when nothing is listed', () => {
    expect(ranksFromTiers(3, [])).toEqual([0, 0, 0])
    expect(ranksFromTiers(0, [])).toEqual([])
  })

  it.each([
    ['an unknown item', [[3]], []],
    ['a negative item', [[-1]], []],
    ['half an item', [[0.5]], []],
    ['an item listed twice', [[0], [0]], []],
    ['an item listed and unseen', [[0]], [0]],
  ])('is a fault on %s', (_, tiers, unseen) => {
    expect(() => ranksFromTiers(3, tiers, unseen)).toThrow(RangeError)
  })
})

describe('a ballot that expresses no order', () => {
  it.each([[[]], [[0]], [[null, null]], [[1, null]], [[2, 2, 2]], [[2, null, 2]]])('%j', (ranks) => {
    expect(expressesNoOrder(ranks)).toBe(true)
  })

  it('does express one as soon as two seen items differ', () => {
    expect(expressesNoOrder([1, null, 0])).toBe(false)
  })
})

describe('midranks', () => {
  it('share the mean place among the tied (Kendall 1948)', () => {
    expect(midranks([0, 1, 1, 2])).toEqual([1, 2.5, 2.5, 4])
    expect(midranks([5, 5, 5])).toEqual([2, 2, 2])
  })

  it('count only the items the voter saw', () => {
    expect(midranks([2, null, 0])).toEqual([2, null, 1])
  })
})
