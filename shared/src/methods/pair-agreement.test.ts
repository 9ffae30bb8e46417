import { describe, expect, it } from 'vitest'
import { agreementWords, pairAgreement, pairAgreementBetween } from './pair-agreement.ts'
import { addRanks, emptyPairwise, mergePairwise } from './pairwise.ts'
import type { Ranks } from './weak-order.ts'

function counted(m: number, ...ballots: readonly Ranks[]) {
  const state = emptyPairwise(m)
  for (const ranks of ballots) addRanks(state, ranks)
  return state
}

describe('pair agreement', () => {
  it('is 0.6 for five people by height and by weight: 4 of 10 pairs discordant (Kendall tau distance)', () => {
    expect(pairAgreement(counted(5, [1, 2, 3, 4, 5], [3, 4, 1, 2, 5]))).toBe(0.6)
  })

  it('is 1 for one common order and 0 for two opposite voters', () => {
    expect(pairAgreement(counted(3, [0, 1, 2], [0, 1, 1], [0, 0, 1]))).toBe(1)
    expect(pairAgreement(counted(3, [0, 1, 2], [2, 1, 0]))).toBe(0)
  })

  it('leaves out what a voter ties or has not seen', () => {
    expect(pairAgreement(counted(3, [0, 1, 2], [0, 1, 1], [1, 0, null]))).toBe(1 / 2)
  })

  it('is not defined when no two voters order the same pair', () => {
    expect(pairAgreement(emptyPairwise(3))).toBeNull()
    expect(pairAgreement(counted(3, [0, 1, 2]))).toBeNull()
    expect(pairAgreement(counted(4, [0, 1, null, null], [null, null, 0, 1]))).toBeNull()
  })
})

describe('pair agreement between groups', () => {
  it('compares a voter of one with a voter of the other', () => {
    const firms = counted(3, [0, 1, 2], [0, 1, 2])
    const municipalities = counted(3, [0, 2, 1])
    expect(pairAgreementBetween(firms, municipalities)).toBe(4 / 6)
    expect(pairAgreementBetween(municipalities, firms)).toBe(4 / 6)
  })

  it('shows two unanimous, opposed groups, whom pooling would hide', () => {
    const [one, other] = [counted(2, [0, 1], [0, 1]), counted(2, [1, 0], [1, 0])]
    expect(pairAgreement(one)).toBe(1)
    expect(pairAgreementBetween(one, other)).toBe(0)
    expect(pairAgreement(mergePairwise([one, other]))).toBe(1 / 3)
  })

  it('is not defined without a pair ordered in both, and a fault over different items', () => {
    expect(pairAgreementBetween(counted(2, [0, 1]), emptyPairwise(2))).toBeNull()
    expect(() => pairAgreementBetween(emptyPairwise(2), emptyPairwise(3))).toThrow(RangeError)
  })
})

describe('words for pair agreement', () => {
  it.each([
    [0, 'hardly'],
    [0.5, 'hardly'],
    [0.549, 'hardly'],
    [0.55, 'weak'],
    [0.649, 'weak'],
    [0.65, 'clear'],
    [0.749, 'clear'],
    [0.75, 'strong'],
    [0.9, 'strong'],
    [0.901, 'nearly-unanimous'],
    [1, 'nearly-unanimous'],
  ])('%d is %s', (pa, words) => {
    expect(agreementWords(pa)).toBe(words)
  })
})
