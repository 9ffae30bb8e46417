import { describe, expect, it } from 'vitest'
import { median, quantile, ratio, rounded, spreadOf } from './statistics.ts'

describe('statistics', () => {
  it('takes the middle, or halfway between the two middles', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([7])).toBe(7)
    expect(median([])).toBeNull()
  })

  it('interpolates quantiles and leaves the values in their order', () => {
    const values = [40, 10, 30, 20, 50]
    expect(quantile(values, 0.25)).toBe(20)
    expect(quantile(values, 0.9)).toBeCloseTo(46)
    expect(quantile(values, 1)).toBe(50)
    expect(quantile(values, 0)).toBe(10)
    expect(values).toEqual([40, 10, 30, 20, 50])
  })

  it('names the range', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ middle: 2, least: 1, most: 3 })
    expect(spreadOf([])).toBeNull()
  })

  it('has no ratio to nothing', () => {
    expect(ratio(3, 2)).toBe(1.5)
    expect(ratio(3, 0)).toBeNull()
    expect(ratio(undefined, 2)).toBeNull()
    expect(ratio(2, undefined)).toBeNull()
  })

  it('keeps three digits', () => {
    expect(rounded(1234.5)).toBe(1230)
    expect(rounded(0.012349)).toBe(0.0123)
    expect(rounded(null)).toBeNull()
  })
})
