import { describe, expect, it } from 'vitest'
import { signedMark, supportMark } from './evidence-mark.ts'

describe('[K-present-3] the mark of one vote', () => {
  it('is + from the threshold on, − at what is left of one or below, and both between', () => {
    const mark = (support: number) => supportMark({ support, n: 10 }, 0.6, 3)
    expect([10, 6].map(mark)).toEqual(['for', 'for'])
    expect([4, 0].map(mark)).toEqual(['against', 'against'])
    expect(mark(5)).toBe('both')
  })

  it('meets thresholds that binary fractions miss', () => {
    // 1 - 0.8 is below one fifth in binary.
    expect(supportMark({ support: 1, n: 5 }, 0.8, 3)).toBe('against')
    expect(supportMark({ support: 3, n: 10 }, 0.7, 3)).toBe('against')
    expect(supportMark({ support: 7, n: 10 }, 0.7, 3)).toBe('for')
  })

  it('says + where a low threshold would allow both, as the label does', () => {
    expect(supportMark({ support: 4, n: 10 }, 0.3, 3)).toBe('for')
    expect(supportMark({ support: 2, n: 10 }, 0.3, 3)).toBe('against')
  })

  it('is none for too few answers, and for none at all', () => {
    expect(supportMark({ support: 2, n: 2 }, 0.6, 3)).toBeNull()
    expect(supportMark({ support: 4, n: 4 }, 0.6, 5)).toBeNull()
    expect(supportMark({ support: 0, n: 0 }, 0.6, 0)).toBeNull()
    expect(signedMark({ for: 2, both: 0, against: 0 }, 0.6, 3)).toBeNull()
  })

  it('reads + and − as people gave them: whoever marked both is on no side', () => {
    expect(signedMark({ for: 6, both: 0, against: 4 }, 0.6, 3)).toBe('for')
    expect(signedMark({ for: 1, both: 3, against: 6 }, 0.6, 3)).toBe('against')
    // Three tenths say +, and nobody says −.
    expect(signedMark({ for: 3, both: 7, against: 0 }, 0.6, 3)).toBe('both')
    expect(signedMark({ for: 5, both: 0, against: 5 }, 0.5, 3)).toBe('both')
  })
})
