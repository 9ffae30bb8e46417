import { describe, expect, it } from 'vitest'
import { addToTauSum, emptyTauSum, meanTauB } from './mean-tau-b.ts'
import { tauB } from './tau-b.ts'
import type { Ranks } from './weak-order.ts'

function summed(m: number, ...ballots: readonly Ranks[]) {
  const state = emptyTauSum(m)
  for (const ranks of ballots) addToTauSum(state, ranks)
  return state
}

describe('tau-b', () => {
  it('is 1 for the same order, -1 for the reverse, and between for others', () => {
    expect(tauB([0, 1, 2], [3, 5, 9])).toBe(1)
    expect(tauB([0, 1, 2], [2, 1, 0])).toBe(-1)
    expect(tauB([0, 1, 2], [0, 2, 1])).toBeCloseTo(1 / 3, 15)
  })

  it('allows for ties: 4 of 5 and 5 pairs', () => {
    // Pairs: 01 tied by the first, 23 tied by the second; the other four alike.
    expect(tauB([0, 0, 1, 2], [0, 1, 2, 2])).toBe(4 / 5)
  })

  it('looks at items both have seen', () => {
    expect(tauB([0, null, 1, 2], [0, 1, null, 2])).toBe(1)
    expect(tauB([0, null], [0, 1])).toBeNull()
  })

  it('is not defined when one of the two ties everything, and a fault over different items', () => {
    expect(tauB([0, 0, 0], [0, 1, 2])).toBeNull()
    expect(tauB([], [])).toBeNull()
    expect(() => tauB([0], [0, 1])).toThrow(RangeError)
  })
})

describe('mean tau-b', () => {
  it('is the mean over pairs of voters', () => {
    const [x, y, z]: Ranks[] = [
      [0, 1, 2, 3],
      [1, 0, 0, 2],
      [3, 3, 1, 0],
    ]
    const pairs = [tauB(x ?? [], y ?? []), tauB(x ?? [], z ?? []), tauB(y ?? [], z ?? [])]
    const mean = pairs.reduce<number>((sum, tau) => sum + (tau ?? Number.NaN), 0) / 3
    expect(meanTauB(summed(4, x ?? [], y ?? [], z ?? []))).toBeCloseTo(mean, 14)
  })

  it('is exactly 1 for equal ballots, tied or not', () => {
    expect(meanTauB(summed(3, [0, 1, 1], [0, 1, 1], [0, 1, 1]))).toBe(1)
    expect(meanTauB(summed(3, [0, 1, 2], [0, 1, 2]))).toBe(1)
  })

  it('skips ballots that tie everything and counts many at once', () => {
    const state = summed(3, [0, 0, 0], [0, 1, 2])
    expect(state.n).toBe(1)
    expect(meanTauB(state)).toBeNull()
    addToTauSum(state, [2, 1, 0], 3)
    expect(meanTauB(state)).toBe(meanTauB(summed(3, [0, 1, 2], [2, 1, 0], [2, 1, 0], [2, 1, 0])))
  })

  it('is not defined with fewer than two ballots or with unseen items', () => {
    expect(meanTauB(emptyTauSum(3))).toBeNull()
    expect(meanTauB(summed(3, [0, 1, 2], [0, 1, 2], [0, null, 1]))).toBeNull()
    expect(() => addToTauSum(emptyTauSum(2), [0])).toThrow(RangeError)
  })
})
