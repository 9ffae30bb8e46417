import { describe, expect, it } from 'vitest'
import { equalShares } from './equal-shares.ts'
import { completeByApprovals } from './equal-shares-completion.ts'

const ballots = (...groups: readonly (readonly [string, number])[]) =>
  groups.map(([items, count]) => ({ items: [...items].map(Number), count }))

describe('the Method of Equal Shares', () => {
  it('gives a group of a third its third', () => {
    // Two thirds support 0, 1 and 2; the others only 3.
    expect(equalShares(4, ballots(['012', 6], ['3', 3]), 3, 9)).toHaveLength(3)
    expect(equalShares(4, ballots(['012', 6], ['3', 3]), 3, 9)?.every((set) => set.includes(3))).toBe(true)
  })

  it('buys what the supporters can pay and no more', () => {
    expect(equalShares(2, ballots(['0', 2], ['1', 1]), 1, 9)).toEqual([[]])
    expect(equalShares(2, ballots(['0', 2], ['1', 1]), 2, 9)).toEqual([[0]])
    expect(equalShares(2, ballots(['0', 1], ['1', 1]), 2, 9)).toEqual([[0, 1]])
  })

  it('lets supporters who have too little pay all they have', () => {
    // 4/9 each. Whichever comes first, the one who supports both keeps 1/9, and 1/9 + 4/9 + 4/9 is just enough.
    expect(equalShares(2, ballots(['01', 1], ['0', 2], ['1', 2], ['', 4]), 4, 9)).toEqual([[0, 1]])
    expect(equalShares(2, ballots(['01', 1], ['0', 2], ['1', 2], ['', 5]), 4, 9)?.sort()).toEqual([[0], [1]])
  })

  it('takes the lowest price first, not the most supporters: who has little makes an item dear for the others', () => {
    // 4/11 each. 2 is bought at 1/6, which leaves four people 13/66. Then 0 costs 1/5, while 1, with as many supporters,
    // costs its one rich supporter 14/66; after 0 that one cannot pay it.
    expect(equalShares(3, ballots(['2', 2], ['12', 4], ['01', 1], ['0', 4]), 4, 9)).toEqual([[0, 2]])
  })

  it('lists every outcome of a tie', () => {
    expect(equalShares(2, ballots(['01', 2]), 1, 9)?.sort()).toEqual([[0], [1]])
    expect(equalShares(3, ballots(['012', 3]), 2, 9)?.sort()).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
  })

  it('does not branch over ties that do not touch: 60 of them are one outcome', () => {
    const many = Array.from({ length: 60 }, (_, item) => ({ items: [item], count: 2 }))
    expect(equalShares(60, many, 60, 1)).toEqual([many.flatMap(({ items }) => items)])
  })

  it('is not defined without ballots or with more outcomes than asked for', () => {
    expect(equalShares(2, [], 1, 9)).toBeNull()
    expect(equalShares(3, ballots(['012', 3]), 2, 2)).toBeNull()
  })

  it('sees the tie of three thirds and one whole', () => {
    // Three have 1/3 left after sharing 0; 1 and 2 then cost exactly what is there.
    expect(equalShares(3, ballots(['012', 3]), 3, 9)).toEqual([[0, 1, 2]])
  })
})

describe('completion by total support', () => {
  it('adds the most supported of the rest, and keeps them apart', () => {
    expect(completeByApprovals([2], [5, 9, 1, 7], 3, 9)).toEqual([{ bought: [2], added: [1, 3] }])
    expect(completeByApprovals([2, 0], [5, 9, 1, 7], 2, 9)).toEqual([{ bought: [2, 0], added: [] }])
    expect(completeByApprovals([], [1, 1], 9, 9)).toEqual([{ bought: [], added: [0, 1] }])
  })

  it('lists every way when the border is tied', () => {
    expect(completeByApprovals([1], [4, 9, 4], 2, 9)).toEqual([
      { bought: [1], added: [0] },
      { bought: [1], added: [2] },
    ])
    expect(completeByApprovals([1], [4, 9, 4], 2, 1)).toBeNull()
  })
})
