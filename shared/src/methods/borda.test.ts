import { describe, expect, it } from 'vitest'
import { bordaDoubled, meanBorda, meanRank } from './borda.ts'
import { addRanks, emptyPairwise } from './pairwise.ts'
import { type Ranks, ranksFromTiers } from './weak-order.ts'

function counted(m: number, ...ballots: readonly Ranks[]) {
  const state = emptyPairwise(m)
  for (const ranks of ballots) addRanks(state, ranks)
  return state
}

describe('Borda count', () => {
  it('gives B the 7 points against the majority favourite A (Condorcet winner criterion, 3:2)', () => {
    const [abc, bca]: [Ranks, Ranks] = [
      [0, 1, 2],
      [2, 0, 1],
    ]
    expect(bordaDoubled(counted(3, abc, abc, abc, bca, bca))).toEqual([12, 14, 4])
  })

  it('spends m(m - 1)/2 points on every ballot: unranked items share the last places', () => {
    expect(bordaDoubled(counted(3, ranksFromTiers(3, [[0]])))).toEqual([4, 1, 1])
    expect(bordaDoubled(counted(4, ranksFromTiers(4, [[1, 2]])))).toEqual([1, 5, 5, 1])
  })

  it('gives half a point to each side of a pair the voter has not seen', () => {
    expect(bordaDoubled(counted(3, [0, null, 1]))).toEqual([3, 2, 1])
  })

  it('shows points and places per ballot that ranked; the two add up to m', () => {
    const state = counted(3, [0, 1, 2], [0, 2, 1], [0, 0, 0])
    expect(meanBorda(state)).toEqual([2, 0.5, 0.5])
    expect(meanRank(state)).toEqual([1, 2.5, 2.5])
  })

  it('has no mean without a ballot that expresses an order', () => {
    expect(bordaDoubled(emptyPairwise(2))).toEqual([0, 0])
    expect(meanBorda(counted(2, [0, 0]))).toBeNull()
    expect(meanRank(emptyPairwise(2))).toBeNull()
  })
})
