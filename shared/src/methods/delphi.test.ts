import { describe, expect, it } from 'vitest'
import { delphiChange, delphiMovers, delphiStatus } from './delphi.ts'

describe('the change between two rounds', () => {
  it('is the share of the distribution that moved', () => {
    const moves = [
      [6, 2],
      [0, 2],
    ]
    expect(delphiChange({ moves, before: 10, now: 10 })).toBe(0.2)
  })

  it('is 0 when as many went as came, though people moved', () => {
    const moves = [
      [1, 4],
      [4, 1],
    ]
    expect(delphiChange({ moves, before: 10, now: 10 })).toBe(0)
    expect(delphiMovers(moves)).toBe(0.8)
  })

  it('looks at people who answered both, and at least four fifths must have', () => {
    const moves = [[8]]
    expect(delphiChange({ moves, before: 10, now: 9 })).toBe(0)
    expect(delphiChange({ moves, before: 8, now: 10 })).toBe(0)
    expect(delphiChange({ moves, before: 11, now: 9 })).toBeNull()
    expect(delphiChange({ moves, before: 9, now: 11 })).toBeNull()
  })

  it('is not defined when nobody answered both', () => {
    expect(delphiChange({ moves: [[0]], before: 0, now: 0 })).toBeNull()
    expect(delphiMovers([[0]])).toBeNull()
  })
})

describe('the status of an item', () => {
  it.each([
    [true, 0.1, 'settled'],
    [false, 0.1, 'settled-disagreement'],
    [true, 0.15, 'open'],
    [false, 0.149, 'settled-disagreement'],
    [true, null, 'open'],
  ] as const)('consensus %s and change %s: %s', (consensus, change, status) => {
    expect(delphiStatus(consensus, change)).toBe(status)
  })
})
