import { describe, expect, it } from 'vitest'
import { addRanks, emptyPairwise } from './pairwise.ts'
import { schulzeTiers, strongestPaths } from './schulze.ts'
import type { Ranks } from './weak-order.ts'

function counted(m: number, ...ballots: readonly (readonly [Ranks, number])[]) {
  const state = emptyPairwise(m)
  for (const [ranks, times] of ballots) addRanks(state, ranks, times)
  return state
}

/** A circle of three: A beats B 6:3, B beats C 7:2, C beats A 5:4. */
const circle = counted(3, [[0, 1, 2], 4], [[2, 0, 1], 3], [[1, 2, 0], 2])

describe('the Schulze method', () => {
  it('compares the strongest paths: the weakest link of a circle gives way', () => {
    expect([...strongestPaths(circle)]).toEqual([0, 6, 6, 5, 0, 7, 5, 5, 0])
    expect(schulzeTiers(circle)).toEqual([[0], [1], [2]])
  })

  it('takes votes for, not margins, as the strength of a majority', () => {
    // 0 beats 1 by 3:2, 1 beats 2 by 4:0, 2 beats 0 by 3:0 among few who care: by margins the link 0 > 1 is the weakest.
    const votes = counted(3, [[0, 1, 1], 3], [[1, 0, 1], 2], [[2, 0, 1], 2], [[1, 1, 0], 3], [[1, 0, 1], 2])
    const margins = [0, 1, 2].map((a) =>
      [0, 1, 2].map((b) => (votes.above[a * 3 + b] ?? 0) - (votes.above[b * 3 + a] ?? 0)),
    )
    expect(margins[0]?.[1]).toBeLessThan(0)
    expect(strongestPaths(votes)[3]).toBe(6)
  })

  it('gives a drawn comparison no strength either way', () => {
    const drawn = counted(2, [[0, 1], 2], [[1, 0], 2])
    expect([...strongestPaths(drawn)]).toEqual([0, 0, 0, 0])
    expect(schulzeTiers(drawn)).toEqual([[0, 1]])
  })

  it('ties everything without ballots, and knows one item and none', () => {
    expect(schulzeTiers(emptyPairwise(3))).toEqual([[0, 1, 2]])
    expect(schulzeTiers(emptyPairwise(1))).toEqual([[0]])
    expect(schulzeTiers(emptyPairwise(0))).toEqual([])
  })
})
