import { describe, expect, it } from 'vitest'
import { copelandDoubled } from './copeland.ts'
import { addRanks, emptyPairwise } from './pairwise.ts'
import type { Ranks } from './weak-order.ts'

function counted(m: number, ...ballots: readonly Ranks[]) {
  const state = emptyPairwise(m)
  for (const ranks of ballots) addRanks(state, ranks)
  return state
}

describe('Copeland score', () => {
  it('counts comparisons won', () => {
    expect(copelandDoubled(counted(3, [0, 1, 2]))).toEqual([4, 2, 0])
  })

  it('counts a drawn comparison as half a win', () => {
    expect(copelandDoubled(counted(3, [0, 1, 2], [1, 0, 2]))).toEqual([3, 3, 0])
  })

  it('does not look at how large a majority is', () => {
    expect(copelandDoubled(counted(3, [0, 1, 2], [0, 1, 2], [2, 1, 0]))).toEqual([4, 2, 0])
  })

  it('draws everything without ballots, and has nothing to compare with one item', () => {
    expect(copelandDoubled(emptyPairwise(3))).toEqual([2, 2, 2])
    expect(copelandDoubled(emptyPairwise(1))).toEqual([0])
  })
})
