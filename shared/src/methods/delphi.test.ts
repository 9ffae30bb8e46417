import { describe, expect, it } from 'vitest'
import { delphiChange, delphiMovers, delphiStatus, rankingStop } from './delphi.ts'

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

describe('[D7] whether to ask for an order again', () => {
  const round = (w: number | null, pairAgreement: number | null = 0.6) => ({ w, pairAgreement })
  it.each([
    ['agreed from 0.7 on, also after one round', round(0.7), null, false, 'agreed'],
    ['just below 0.7 after one round', round(0.699), null, true, null],
    ['a gain below 0.05', round(0.549), round(0.5), false, 'no-gain'],
    ['a loss', round(0.4), round(0.5), false, 'no-gain'],
    ['a gain of 0.06', round(0.56, 0.7), round(0.5, 0.6), true, null],
    ['the same top and steady agreement', round(0.56, 0.619), round(0.5, 0.6), true, 'same-top'],
    ['another top and steady agreement', round(0.56, 0.619), round(0.5, 0.6), false, null],
    ['the same top, agreement moved by two points', round(0.56, 0.62), round(0.5, 0.6), true, null],
    ['nothing is defined', round(null, null), round(null, null), true, null],
  ] as const)('%s', (_what, now, before, sameTop, stop) => {
    expect(rankingStop(now, before, sameTop)).toBe(stop)
  })
})
