import { describe, expect, it } from 'vitest'
import { agreementA, consensusCns, iqr, median, overlap, quantile7 } from './ordinal.ts'

const EIJK = [30, 40, 210, 130, 530, 50, 10]

describe('median', () => {
  it('is one level when the middle answers agree, an interval when they do not', () => {
    expect(median([1, 1, 1])).toEqual([1, 1])
    expect(median([0, 2, 0])).toEqual([1, 1])
    expect(median([2, 0, 0, 2])).toEqual([0, 3])
  })

  it('is not defined without answers', () => {
    expect(median([0, 0, 0])).toBeNull()
    expect(median([])).toBeNull()
  })
})

describe('quantiles of type 7', () => {
  it('interpolate at (n - 1)p (Hyndman & Fan 1996)', () => {
    expect(quantile7([1, 1, 1, 1], 0.25)).toBe(0.75)
    expect(quantile7([1, 1, 1, 1], 0)).toBe(0)
    expect(quantile7([1, 1, 1, 1], 1)).toBe(3)
    expect(iqr([1, 1, 1, 1])).toBe(1.5)
    expect(iqr([0, 5, 0])).toBe(0)
  })

  it('are not defined without answers, and a fault outside 0..1', () => {
    expect(quantile7([0, 0], 0.5)).toBeNull()
    expect(iqr([0, 0])).toBeNull()
    expect(() => quantile7([1], 1.1)).toThrow(RangeError)
    expect(() => quantile7([1], Number.NaN)).toThrow(RangeError)
  })
})

describe('consensus Cns', () => {
  it('is 0.7256876 for the distribution of van der Eijk 2001, p. 331', () => {
    expect(consensusCns(EIJK)).toBeCloseTo(0.7256876, 7)
  })

  it('is 1 unanimous, 0 half and half at the ends, 0.43399 even over five levels', () => {
    expect(consensusCns([0, 0, 9, 0])).toBe(1)
    expect(consensusCns([4, 0, 0, 0, 4])).toBe(0)
    expect(consensusCns([2, 2, 2, 2, 2])).toBeCloseTo(0.43399, 5)
  })

  it('takes the width of the scale, not of the answers', () => {
    expect(consensusCns([0, 4, 4, 0, 0])).toBeCloseTo(1 + Math.log2(1 - 0.5 / 4), 12)
  })

  it('is not defined without answers or with one level', () => {
    expect(consensusCns([0, 0, 0])).toBeNull()
    expect(consensusCns([3])).toBeNull()
  })
})

describe('agreement A', () => {
  it('is 0.6113333 for the distribution of van der Eijk 2001, p. 331', () => {
    expect(agreementA(EIJK)).toBeCloseTo(0.6113333, 7)
  })

  it('is 1 on one level, 0 even, -1 half and half at the ends', () => {
    expect(agreementA([0, 7, 0, 0, 0])).toBe(1)
    expect(agreementA([3, 3, 3, 3, 3])).toBe(0)
    expect(agreementA([5, 0, 0, 0, 5])).toBe(-1)
  })

  it('is not defined without answers or below three levels', () => {
    expect(agreementA([0, 0, 0])).toBeNull()
    expect(agreementA([5, 5])).toBeNull()
  })
})

describe('overlap of two groups', () => {
  it('is the share of the distributions they have in common', () => {
    expect(overlap([1, 1, 0], [0, 2, 2])).toBe(0.5)
    expect(overlap([3, 0], [0, 5])).toBe(0)
    expect(overlap([1, 2, 3], [2, 4, 6])).toBe(1)
  })

  it('is not defined when one group has no answers, and a fault over different scales', () => {
    expect(overlap([0, 0], [1, 0])).toBeNull()
    expect(overlap([1, 0], [0, 0])).toBeNull()
    expect(() => overlap([1, 0], [1, 0, 0])).toThrow(RangeError)
  })
})
