import { describe, expect, it } from 'vitest'
import { majorityComponents } from './majority-components.ts'
import { addRanks, emptyPairwise } from './pairwise.ts'
import type { Ranks } from './weak-order.ts'

function counted(m: number, ...ballots: readonly Ranks[]) {
  const state = emptyPairwise(m)
  for (const ranks of ballots) addRanks(state, ranks)
  return state
}

describe('majority components', () => {
  it('are single items where majorities make an order', () => {
    expect(majorityComponents(counted(3, [2, 0, 1]))).toEqual([[1], [2], [0]])
  })

  it('hold a circle together, before and behind the others', () => {
    const circle = counted(5, [0, 1, 2, 3, 4], [2, 0, 1, 3, 4], [1, 2, 0, 3, 4])
    expect(majorityComponents(circle)).toEqual([[0, 1, 2], [3], [4]])
  })

  it('hold drawn items together, directly or by way of others', () => {
    expect(majorityComponents(counted(2, [0, 1], [1, 0]))).toEqual([[0, 1]])
    // 0 beats 1, 1 draws with 2, 2 draws with 0.
    const byWayOf2 = { m: 3, n: 3, above: [0, 2, 1, 1, 0, 1, 1, 1, 0] }
    expect(majorityComponents(byWayOf2)).toEqual([[0, 1, 2]])
  })

  it('are one of all items without ballots, and none without items', () => {
    expect(majorityComponents(emptyPairwise(3))).toEqual([[0, 1, 2]])
    expect(majorityComponents(emptyPairwise(0))).toEqual([])
  })
})
