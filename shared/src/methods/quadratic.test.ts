import { describe, expect, it } from 'vitest'
import { isWithinCredits, quadraticCost } from './quadratic.ts'

describe('quadratic votes', () => {
  it('cost their squares: the second one three more', () => {
    expect(quadraticCost([1])).toBe(1)
    expect(quadraticCost([2])).toBe(4)
    expect(quadraticCost([3, 0, -2])).toBe(13)
    expect(quadraticCost([])).toBe(0)
  })

  it('stand while the credits last', () => {
    expect(isWithinCredits([5, 0], 25)).toBe(true)
    expect(isWithinCredits([5, 1], 25)).toBe(false)
    expect(isWithinCredits([], 0)).toBe(true)
  })

  it('are whole, and against only where that is allowed', () => {
    expect(isWithinCredits([0.5], 9)).toBe(false)
    expect(isWithinCredits([Number.NaN], 9)).toBe(false)
    expect(isWithinCredits([-2], 9)).toBe(false)
    expect(isWithinCredits([-2], 9, true)).toBe(true)
    expect(isWithinCredits([-4], 9, true)).toBe(false)
  })
})
