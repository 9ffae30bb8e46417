import { describe, expect, it } from 'vitest'
import { lowestGroupSupport, smoothedSupport } from './group-support.ts'

describe('smoothed support', () => {
  it('adds one imagined answer on each side (Small et al. 2021)', () => {
    expect(smoothedSupport({ support: 8, n: 8 })).toBe(9 / 10)
    expect(smoothedSupport({ support: 0, n: 3 })).toBe(1 / 5)
    expect(smoothedSupport({ support: 0, n: 0 })).toBe(1 / 2)
  })
})

describe('the least convinced group', () => {
  it('is the lowest of the groups with at least 3 answers', () => {
    const groups = [
      { support: 9, n: 10 },
      { support: 2, n: 3 },
      { support: 0, n: 2 },
    ]
    expect(lowestGroupSupport(groups)).toBe(3 / 5)
  })

  it('is not defined when no group has 3 answers', () => {
    expect(lowestGroupSupport([{ support: 2, n: 2 }])).toBeNull()
    expect(lowestGroupSupport([])).toBeNull()
  })
})
