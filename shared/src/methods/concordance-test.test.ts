import { describe, expect, it } from 'vitest'
import { chiSquareUpper } from './chi-square.ts'
import { concordanceChiSquare, concordancePermutation, needsPermutation } from './concordance-test.ts'
import { seededRandom, shuffle } from './seeded-random.ts'
import type { Ranks } from './weak-order.ts'

const people = (...ballots: readonly Ranks[]) => ballots.map((ranks) => ({ ranks, count: 1 }))

describe('chi-square', () => {
  it('has the percentage points of the tables (Abramowitz & Stegun 1964, table 26.8)', () => {
    for (const [x, df, p] of [
      [3.84146, 1, 0.05],
      [6.6349, 1, 0.01],
      [5.99147, 2, 0.05],
      [18.307, 10, 0.05],
      [23.2093, 10, 0.01],
      [2.55821, 10, 0.99],
      [124.342, 100, 0.05],
    ] as const) {
      expect(chiSquareUpper(x, df)).toBeCloseTo(p, 5)
    }
  })

  it('is exp(-x/2) with two degrees of freedom, however far out', () => {
    for (const x of [0.001, 1, 10, 100, 1000])
      expect(chiSquareUpper(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 11)
  })

  it('is 1 at 0, and a fault below or without degrees of freedom', () => {
    expect(chiSquareUpper(0, 3)).toBe(1)
    expect(() => chiSquareUpper(-1, 3)).toThrow(RangeError)
    expect(() => chiSquareUpper(1, 0)).toThrow(RangeError)
    expect(() => chiSquareUpper(Number.NaN, 1)).toThrow(RangeError)
  })
})

describe('the test of concordance', () => {
  it('is chi-square with n(m - 1)W', () => {
    const { chi2, df, p } = concordanceChiSquare(0.828, 3, 10)
    expect(chi2).toBeCloseTo(22.356, 10)
    expect(df).toBe(9)
    expect(p).toBeCloseTo(0.008, 3)
  })

  it('asks for the permutation with few items or few people', () => {
    expect(needsPermutation(100, 7)).toBe(true)
    expect(needsPermutation(9, 20)).toBe(true)
    expect(needsPermutation(10, 8)).toBe(false)
  })

  it('deals the places out anew: two of two agree half of the time', () => {
    const { p, samples, seed } = concordancePermutation(2, people([0, 1], [0, 1])) ?? {
      p: 0,
      samples: 0,
      seed: 0,
    }
    expect(p).toBeCloseTo(0.5, 1)
    expect([samples, seed]).toEqual([9999, 1939])
  })

  it('comes near 1/6² for three who agree on three items, and is the same every time', () => {
    const first = concordancePermutation(3, people([0, 1, 2], [0, 1, 2], [0, 1, 2]))
    expect(Math.abs((first?.p ?? 0) - 1 / 36)).toBeLessThan(0.006)
    expect(concordancePermutation(3, people([0, 1, 2], [0, 1, 2], [0, 1, 2]))).toEqual(first)
  })

  it('keeps ties: who ties two of three has three ways to do so', () => {
    const tied = concordancePermutation(3, people([0, 1, 1], [0, 1, 1]))
    expect(Math.abs((tied?.p ?? 0) - 1 / 3)).toBeLessThan(0.02)
  })

  it('takes fewer samples of a large room', () => {
    expect(concordancePermutation(3, [{ ranks: [0, 1, 2], count: 5000 }])).toMatchObject({
      samples: 333,
      p: 1 / 334,
    })
  })

  it('is not defined where W is not', () => {
    expect(concordancePermutation(3, people([0, 1, 2]))).toBeNull()
    expect(concordancePermutation(2, people([0, 1], [0, 1], [0, null], [null, 0]))).not.toBeNull()
    expect(concordancePermutation(3, people([0, 1, 2], [0, 1, 2], [0, null, 1]))).toBeNull()
  })
})

describe('seeded random numbers', () => {
  it('are fixed by the seed, even, and shuffle into every order alike', () => {
    const [one, same, other] = [seededRandom(5), seededRandom(5), seededRandom(6)]
    const draws = Array.from({ length: 1000 }, one)
    expect(draws).toEqual(Array.from({ length: 1000 }, same))
    expect(draws).not.toEqual(Array.from({ length: 1000 }, other))
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true)
    expect(draws.reduce((sum, draw) => sum + draw, 0) / 1000).toBeCloseTo(0.5, 1)
    const met = new Map<string, number>()
    for (let time = 0; time < 6000; time++) {
      const list = [1, 2, 3]
      shuffle(list, one)
      met.set(list.join(), (met.get(list.join()) ?? 0) + 1)
    }
    expect(met.size).toBe(6)
    for (const times of met.values()) expect(Math.abs(times - 1000)).toBeLessThan(120)
  })
})
