import { describe, expect, it } from 'vitest'
import { binomial, combinations } from './combinations.ts'

describe('combinations', () => {
  it('come in index order, each once', () => {
    expect([...combinations([3, 5, 8], 2)]).toEqual([
      [3, 5],
      [3, 8],
      [5, 8],
    ])
    expect([...combinations([1, 2], 0)]).toEqual([[]])
    expect([...combinations([1, 2], 3)]).toEqual([])
    expect([...combinations([], -1)]).toEqual([])
  })

  it('are as many as the binomial coefficient says', () => {
    expect([0, 1, 2, 3, 4, 5].map((k) => binomial(4, k))).toEqual([1, 4, 6, 4, 1, 0])
    expect(binomial(30, 15)).toBe(155_117_520)
  })
})
