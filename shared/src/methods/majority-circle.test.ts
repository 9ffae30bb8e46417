import { describe, expect, it } from 'vitest'
import { majorityCircle } from './majority-circle.ts'
import { addRanks, emptyPairwise } from './pairwise.ts'
import { ranksFromTiers } from './weak-order.ts'

/** [voters, order from best to worst]. */
function counted(m: number, ...ballots: [number, number[]][]) {
  const state = emptyPairwise(m)
  for (const [voters, order] of ballots)
    addRanks(
      state,
      ranksFromTiers(
        m,
        order.map((item) => [item]),
      ),
      voters,
    )
  return state
}

const all = (m: number) => Array.from({ length: m }, (_, item) => item)

describe('a circle of majorities', () => {
  it('is told from its first item (Condorcet’s paradox)', () => {
    const state = counted(3, [1, [0, 1, 2]], [1, [1, 2, 0]], [1, [2, 0, 1]])
    expect(majorityCircle(state, all(3))).toEqual([0, 1, 2])
    expect(majorityCircle(state, [2, 1, 0])).toEqual([2, 0, 1])
  })

  it('is the shortest there is', () => {
    // 0 beats 1, 1 beats 2, 2 beats 3, 3 beats 0; and 3 beats 1, so 1 2 3 is a circle of three.
    const state = counted(4, [3, [0, 1, 2, 3]], [3, [2, 3, 0, 1]], [2, [3, 1, 2, 0]], [1, [1, 2, 3, 0]])
    const circle = majorityCircle(state, all(4)) ?? []
    expect(circle).toHaveLength(3)
    for (const [at, item] of circle.entries()) {
      const next = circle[(at + 1) % circle.length] ?? 0
      expect((state.above[item * 4 + next] ?? 0) > (state.above[next * 4 + item] ?? 0)).toBe(true)
    }
  })

  it('is not there where one item beats all others, nor among draws', () => {
    expect(majorityCircle(counted(3, [2, [0, 1, 2]], [1, [1, 2, 0]]), all(3))).toBeNull()
    expect(majorityCircle(counted(3, [1, [0, 1, 2]], [1, [2, 1, 0]]), all(3))).toBeNull()
    expect(majorityCircle(emptyPairwise(3), all(3))).toBeNull()
  })
})
