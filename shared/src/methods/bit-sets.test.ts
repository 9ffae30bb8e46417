import { describe, expect, it } from 'vitest'
import { bitCount, lowestBit } from './bit-sets.ts'
import { greatestCommonDivisor, leastCommonMultiple } from './least-common-multiple.ts'

describe('sets as bits', () => {
  it('know their lowest member and their size', () => {
    expect([0b1, 0b1100, 2 ** 30].map(lowestBit)).toEqual([0, 2, 30])
    expect([0, 0b1, 0b1101, 2 ** 31 - 1].map(bitCount)).toEqual([0, 1, 3, 31])
    expect(lowestBit(0)).toBe(-1)
  })
})

describe('common denominators', () => {
  it('are the least there are', () => {
    expect(leastCommonMultiple(4n, 6n)).toBe(12n)
    expect(greatestCommonDivisor(4n, 6n)).toBe(2n)
    expect(greatestCommonDivisor(5n, 0n)).toBe(5n)
  })
})
