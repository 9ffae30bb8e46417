import { describe, expect, it } from 'vitest'
import {
  addRanks,
  condorcetWinner,
  countAbove,
  emptyPairwise,
  headToHead,
  mergePairwise,
  removeRanks,
} from './pairwise.ts'
import type { Ranks } from './weak-order.ts'

function counted(m: number, ...ballots: readonly Ranks[]) {
  const state = emptyPairwise(m)
  for (const ranks of ballots) addRanks(state, ranks)
  return state
}

describe('pairwise counts', () => {
  it('count who ranks which item strictly above which', () => {
    expect(counted(3, [0, 1, 2], [1, 0, 1])).toEqual({ m: 3, n: 2, above: [0, 1, 1, 1, 0, 2, 0, 0, 0] })
  })

  it('leave out ballots that express no order', () => {
    expect(counted(2, [0, 0], [null, 0], [null, null])).toEqual(emptyPairwise(2))
  })

  it('count no pair with an unseen item', () => {
    expect(counted(3, [1, null, 0]).above).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0])
  })

  it('take a ballot out again', () => {
    const state = counted(3, [0, 1, 2], [2, null, 0])
    removeRanks(state, [0, 1, 2])
    expect(state).toEqual(counted(3, [2, null, 0]))
  })

  it('merge groups', () => {
    const merged = mergePairwise([counted(2, [0, 1]), counted(2, [1, 0], [0, 1])])
    expect(merged).toEqual(counted(2, [0, 1], [1, 0], [0, 1]))
    expect(mergePairwise([])).toEqual(emptyPairwise(0))
  })

  it('survive being written down as JSON', () => {
    const state = counted(3, [0, 1, 1])
    expect(JSON.parse(JSON.stringify(state))).toEqual(state)
  })

  it('are a fault over different items', () => {
    expect(() => counted(3, [0, 1])).toThrow(RangeError)
    expect(() => mergePairwise([emptyPairwise(2), emptyPairwise(3)])).toThrow(RangeError)
    expect(() => countAbove(emptyPairwise(2), 2, 0)).toThrow(RangeError)
  })
})

describe('head to head', () => {
  it('says who prefers which, and who has no preference or has not seen both', () => {
    const state = counted(3, [0, 1, 2], [0, 1, 1], [1, 0, 0], [0, 0, 1], [null, 0, 1])
    expect(headToHead(state, 0, 1)).toEqual({ for: 2, against: 1, noPreference: 2 })
    expect(headToHead(state, 1, 0)).toEqual({ for: 1, against: 2, noPreference: 2 })
  })
})

describe('the Condorcet winner', () => {
  it('beats every other item', () => {
    expect(condorcetWinner(counted(3, [1, 0, 2], [1, 0, 2], [0, 1, 2]))).toBe(1)
  })

  it('needs a majority of those who express a preference, not of all who ranked', () => {
    expect(condorcetWinner(counted(3, [0, 1, 1], [0, 0, 1], [0, 0, 1]))).toBe(0)
  })

  it('does not exist in a circle, in a tie for the first place, or without an order', () => {
    expect(condorcetWinner(counted(3, [0, 1, 2], [2, 0, 1], [1, 2, 0]))).toBeNull()
    expect(condorcetWinner(counted(3, [0, 1, 2], [1, 0, 2]))).toBeNull()
    expect(condorcetWinner(emptyPairwise(3))).toBeNull()
    expect(condorcetWinner(emptyPairwise(1))).toBeNull()
    expect(condorcetWinner(emptyPairwise(0))).toBeNull()
  })
})
