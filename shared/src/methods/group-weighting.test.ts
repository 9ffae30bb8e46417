import { describe, expect, it } from 'vitest'
import { equalGroupValues, personValues } from './group-weighting.ts'

const BIG = { n: 90, sums: [90, 0, 45] }
const SMALL = { n: 10, sums: [0, 10, 5] }

describe('each person equal', () => {
  it('is the sum over everybody who answered', () => {
    expect(personValues([BIG, SMALL])).toEqual({ values: [0.9, 0.1, 0.5], tiers: [[0], [2], [1]] })
  })
})

describe('each group equal', () => {
  it('is the mean of the groups, however large', () => {
    expect(equalGroupValues([BIG, SMALL])).toEqual({ values: [0.5, 0.5, 0.5], tiers: [[0, 1, 2]] })
  })

  it('leaves out a group in which nobody answered', () => {
    expect(equalGroupValues([BIG, { n: 0, sums: [0, 0, 0] }])).toEqual(personValues([BIG]))
  })

  it('sees a tie that sums of rounded shares would break: 1/3 + 1/3 + 1/3 against 1/2 + 1/2', () => {
    const groups = [
      { n: 3, sums: [1, 0] },
      { n: 3, sums: [1, 0] },
      { n: 3, sums: [1, 0] },
      { n: 2, sums: [0, 1] },
      { n: 2, sums: [0, 1] },
    ]
    expect(equalGroupValues(groups)).toEqual({ values: [0.2, 0.2], tiers: [[0, 1]] })
    // 1/10 + 2/10 is not 3/10 in doubles.
    const tenths = [
      { n: 10, sums: [1, 3] },
      { n: 10, sums: [2, 0] },
    ]
    expect(equalGroupValues(tenths)?.tiers).toEqual([[0, 1]])
  })

  it('sees a difference that doubles would not', () => {
    const [p, q] = [99_999_989, 99_999_971]
    const groups = [
      { n: p, sums: [p - 1, p] },
      { n: q, sums: [q, q - 1] },
    ]
    expect(equalGroupValues(groups)?.tiers).toEqual([[0], [1]])
  })

  it('stays a number with many groups of coprime sizes', () => {
    const groups = Array.from({ length: 400 }, (_, g) => ({ n: 10_007 + g, sums: [10_007 + g, 0] }))
    expect(equalGroupValues(groups)?.values).toEqual([1, 0])
  })

  it('takes negative sums', () => {
    expect(equalGroupValues([{ n: 2, sums: [-3, 1] }])).toEqual({ values: [-1.5, 0.5], tiers: [[1], [0]] })
  })
})

describe('both', () => {
  it('are not defined when nobody answered', () => {
    expect(personValues([])).toBeNull()
    expect(equalGroupValues([])).toBeNull()
    expect(personValues([{ n: 0, sums: [0] }])).toBeNull()
    expect(equalGroupValues([{ n: 0, sums: [0] }])).toBeNull()
  })

  it('have nothing to order without items, and are a fault over different items', () => {
    expect(personValues([{ n: 2, sums: [] }])).toEqual({ values: [], tiers: [] })
    expect(() =>
      equalGroupValues([
        { n: 1, sums: [1] },
        { n: 1, sums: [1, 2] },
      ]),
    ).toThrow(RangeError)
  })
})
