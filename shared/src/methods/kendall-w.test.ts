import { describe, expect, it } from 'vitest'
import {
  addToConcordance,
  emptyConcordance,
  kendallW,
  mergeConcordance,
  removeFromConcordance,
} from './kendall-w.ts'
import type { Ranks } from './weak-order.ts'

function counted(m: number, ...ballots: readonly Ranks[]) {
  const state = emptyConcordance(m)
  for (const ranks of ballots) addToConcordance(state, ranks)
  return state
}

describe("Kendall's W", () => {
  it('is 1/16 for three competitors and four judges (ProofWiki, Arbitrary Example 1)', () => {
    expect(kendallW(counted(3, [1, 3, 2], [1, 2, 3], [2, 3, 1], [3, 1, 2]))).toBe(1 / 16)
  })

  it('is 1 for identical ballots, tied or not, and 0 for opposite ones', () => {
    expect(kendallW(counted(3, [0, 1, 2], [0, 1, 2]))).toBe(1)
    expect(kendallW(counted(4, [0, 1, 1, 1], [0, 1, 1, 1], [0, 1, 1, 1]))).toBe(1)
    expect(kendallW(counted(3, [0, 1, 2], [2, 1, 0]))).toBe(0)
  })

  it('drops a ballot that ties everything: three identical ballots stay at 1, not 0.75', () => {
    const state = counted(3, [0, 1, 2], [0, 1, 2], [0, 1, 2], [0, 0, 0])
    expect(state.n).toBe(3)
    expect(kendallW(state)).toBe(1)
  })

  it('is not defined for fewer than two ballots or two items', () => {
    expect(kendallW(emptyConcordance(3))).toBeNull()
    expect(kendallW(counted(3, [0, 1, 2]))).toBeNull()
    expect(kendallW(counted(3, [0, 1, 2], [0, 0, 0]))).toBeNull()
    expect(kendallW(counted(1, [0], [0]))).toBeNull()
  })

  it('is not defined while a ballot has unseen items, and is again when that ballot goes', () => {
    const state = counted(3, [0, 1, 2], [0, 1, 2], [0, null, 1])
    expect(state).toMatchObject({ n: 2, incomplete: 1 })
    expect(kendallW(state)).toBeNull()
    removeFromConcordance(state, [0, null, 1])
    expect(kendallW(state)).toBe(1)
  })

  it('is not stopped by an abstention that has not seen everything', () => {
    expect(kendallW(counted(3, [0, 1, 2], [0, 1, 2], [0, null, null]))).toBe(1)
  })

  it('keeps integer sums: twice the midranks, and t³ - t of each tie group', () => {
    expect(counted(5, [0, 0, 1, 1, 1])).toEqual({
      m: 5,
      n: 1,
      rankSums: [3, 3, 8, 8, 8],
      tieCorrection: 6 + 24,
      incomplete: 0,
    })
  })

  it('merges groups, and is a fault over different items', () => {
    const merged = mergeConcordance([counted(3, [0, 1, 2]), counted(3, [1, 0, 1], [null, 0, 1])])
    expect(merged).toEqual(counted(3, [0, 1, 2], [1, 0, 1], [null, 0, 1]))
    expect(mergeConcordance([])).toEqual(emptyConcordance(0))
    expect(() => mergeConcordance([emptyConcordance(2), emptyConcordance(3)])).toThrow(RangeError)
    expect(() => counted(3, [0, 1])).toThrow(RangeError)
  })
})
