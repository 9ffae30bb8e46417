import { describe, expect, it } from 'vitest'
import { leikD } from './leik-d.ts'

describe("Leik's D", () => {
  it('is 0 for one answer and 1 for two camps at the ends', () => {
    expect(leikD([0, 7, 0])).toBe(0)
    expect(leikD([4, 0, 0, 4])).toBe(1)
  })

  it('is 0.287 for the distribution of van der Eijk 2001, p. 331', () => {
    expect(leikD([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.287, 3)
  })

  it('reaches 1 nowhere else', () => {
    expect(leikD([1, 1, 1])).toBeCloseTo(2 / 3, 15)
    expect(leikD([5, 0, 5, 0])).toBeCloseTo(2 / 3, 15)
  })

  it('is not defined without answers or on one level', () => {
    expect(leikD([0, 0])).toBeNull()
    expect(leikD([9])).toBeNull()
    expect(leikD([])).toBeNull()
  })
})
