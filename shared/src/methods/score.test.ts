import { describe, expect, it } from 'vitest'
import { scoreSummary, scoreTiers } from './score.ts'

describe('scores of one item', () => {
  it('have a mean and one or two middle scores', () => {
    expect(scoreSummary([10, 0, 5])).toEqual({ n: 3, mean: 5, median: [5, 5] })
    expect(scoreSummary([9, 1, 2, 4])).toEqual({ n: 4, mean: 4, median: [2, 4] })
  })

  it('are ordered as numbers', () => {
    expect(scoreSummary([9, 10, 8]).median).toEqual([9, 9])
  })

  it('have neither when nobody gave one', () => {
    expect(scoreSummary([])).toEqual({ n: 0, mean: null, median: null })
  })
})

describe('the order by mean score', () => {
  const of = (...items: readonly (readonly number[])[]) => items.map(scoreSummary)

  it('is best first, equal means together', () => {
    expect(scoreTiers(of([1, 2, 3], [3, 3, 3], [2, 2, 2]), 3)).toEqual({ tiers: [[1], [0, 2]], tooFew: [] })
    // 0 + 0 + 0.1 + 0.7 is a hair less than 4 times 0.2.
    expect(scoreTiers(of([0, 0, 0.1, 0.7], [0.2, 0.2, 0.2, 0.2]), 4).tiers).toEqual([[0, 1]])
  })

  it('leaves out what fewer than three or a quarter of the voters scored', () => {
    expect(scoreTiers(of([9, 9], [1, 1, 1]), 4)).toEqual({ tiers: [[1]], tooFew: [0] })
    expect(scoreTiers(of([9, 9, 9], [1, 1, 1, 1]), 13)).toEqual({ tiers: [[1]], tooFew: [0] })
    expect(scoreTiers(of([9, 9, 9, 9], []), 16)).toEqual({ tiers: [[0]], tooFew: [1] })
  })
})
