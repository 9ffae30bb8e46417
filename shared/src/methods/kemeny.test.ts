import { describe, expect, it } from 'vitest'
import { kemeny } from './kemeny.ts'
import { kemenyExact } from './kemeny-exact.ts'
import { kemenySearch } from './kemeny-search.ts'
import { addRanks, emptyPairwise, type Pairwise } from './pairwise.ts'
import { seededRandom, shuffle } from './seeded-random.ts'
import type { Ranks } from './weak-order.ts'

function counted(m: number, ...ballots: readonly Ranks[]) {
  const state = emptyPairwise(m)
  for (const ranks of ballots) addRanks(state, ranks)
  return state
}

function noise(m: number, voters: number, seed: number): Pairwise {
  const random = seededRandom(seed)
  const state = emptyPairwise(m)
  for (let voter = 0; voter < voters; voter++) {
    const ranks = Array.from({ length: m }, (_, item) => item)
    shuffle(ranks, random)
    addRanks(state, ranks)
  }
  return state
}

const everyItem = ({ m }: Pairwise) => Array.from({ length: m }, (_, item) => item)

describe('the Kemeny order', () => {
  it('contradicts the fewest voters', () => {
    expect(kemeny(counted(3, [0, 1, 2], [0, 1, 2], [2, 1, 0]))).toEqual({
      exact: true,
      cost: 3,
      lowerBound: 3,
      optimalOrders: 1,
      order: [0, 1, 2],
      undecided: [],
    })
  })

  it('is not one order in a circle: how many there are, and the pairs they differ on', () => {
    expect(kemeny(counted(4, [0, 1, 2, 3], [2, 0, 1, 3], [1, 2, 0, 3]))).toEqual({
      exact: true,
      cost: 4,
      lowerBound: 4,
      optimalOrders: 3,
      order: null,
      undecided: [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    })
  })

  it('leaves only drawn pairs open: ties in ballots cost nothing', () => {
    const drawn = kemeny(counted(4, [0, 1, 1, 2], [0, 2, 1, 3], [0, 1, 2, 3]))
    expect(drawn).toMatchObject({ cost: 1, optimalOrders: 2, order: null, undecided: [[1, 2]] })
    expect(kemeny(counted(3, [0, 1, 1]))).toMatchObject({ cost: 0, optimalOrders: 2 })
  })

  it('multiplies the ways of its components', () => {
    const two = kemeny(counted(4, [0, 0, 1, 1]))
    expect(two).toMatchObject({
      optimalOrders: 4,
      undecided: [
        [0, 1],
        [2, 3],
      ],
    })
  })

  it('does not choose without ballots', () => {
    const none = { exact: true, cost: 0, lowerBound: 0, optimalOrders: null, order: null, undecided: null }
    expect(kemeny(emptyPairwise(3))).toEqual(none)
    expect(kemeny(emptyPairwise(0))).toEqual(none)
  })
})

describe('more than 20 items in one component', () => {
  it('are searched: the best found beside a bound, the same every time, and no count of optimal orders', () => {
    const state = noise(25, 10, 7)
    const found = kemeny(state)
    expect(found).toMatchObject({ exact: false, optimalOrders: null, undecided: null })
    expect(found.lowerBound).toBeLessThan(found.cost)
    expect(new Set(found.order).size).toBe(25)
    expect(kemeny(state)).toEqual(found)
    expect(() => kemenyExact(state, everyItem(state))).toThrow(RangeError)
  })

  it('are proven when the search comes down to the bound', () => {
    // Everybody of one mind but for a draw between the first and the last.
    const order = Array.from({ length: 21 }, (_, item) => item)
    const state = counted(21, order, order)
    state.above[20] = 1
    state.above[20 * 21] = 1
    expect(kemeny(state)).toMatchObject({ exact: true, cost: 1, lowerBound: 1, optimalOrders: null, order })
  })
})

/** Voters who prefer the lower item of a pair of the order. */
const against = ({ m, above }: Pairwise, order: readonly number[]) =>
  order
    .flatMap((upper, place) => order.slice(place + 1).map((lower) => above[lower * m + upper] ?? 0))
    .reduce((sum, each) => sum + each, 0)

describe('the search', () => {
  it('ends where no item can be moved to contradict fewer', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const state = noise(26, 9, seed)
      const { cost, order } = kemenySearch(state, everyItem(state))
      expect(against(state, order)).toBe(cost)
      for (const item of order) {
        const others = order.filter((other) => other !== item)
        for (const place of order.keys()) {
          expect(against(state, others.toSpliced(place, 0, item))).toBeGreaterThanOrEqual(cost)
        }
      }
    }
  })

  it('finds the optimum of 60 rooms at random with 12 items', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const state = noise(12, 11, seed)
      const items = everyItem(state)
      expect(kemenySearch(state, items).cost, `seed ${seed}`).toBe(kemenyExact(state, items).cost)
    }
  })
})
