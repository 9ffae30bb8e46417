/** Published worked examples, typed in with their sources, against the shipped methods. */
import { bordaDoubled } from '@cabildo/shared/methods/borda'
import { concordanceChiSquare } from '@cabildo/shared/methods/concordance-test'
import { copelandDoubled } from '@cabildo/shared/methods/copeland'
import { addToConcordance, emptyConcordance, kendallW } from '@cabildo/shared/methods/kendall-w'
import { leikD } from '@cabildo/shared/methods/leik-d'
import { agreementA, consensusCns, median, quantile7 } from '@cabildo/shared/methods/ordinal'
import { pairAgreement } from '@cabildo/shared/methods/pair-agreement'
import { addRanks, condorcetWinner, countAbove, emptyPairwise } from '@cabildo/shared/methods/pairwise'
import { tiersOf } from '@cabildo/shared/methods/tiers'
import { type Ranks, ranksFromTiers } from '@cabildo/shared/methods/weak-order'
import { describe, expect, it } from 'vitest'
import agreement from './fixtures/agreement.json' with { type: 'json' }
import concordance from './fixtures/concordance.json' with { type: 'json' }
import ordinal from './fixtures/ordinal.json' with { type: 'json' }
import quantiles from './fixtures/quantiles.json' with { type: 'json' }
import rankings from './fixtures/rankings.json' with { type: 'json' }

type Votes = {
  readonly candidates: readonly string[]
  readonly ballots: readonly { readonly order: string; readonly count: number }[]
}

/** "A>B=C" over the candidates; who is not named ties last. */
function ranksOf(order: string, candidates: readonly string[]): Ranks {
  const tiers = order.split('>').map((tier) => tier.split('=').map((name) => candidates.indexOf(name)))
  return ranksFromTiers(candidates.length, tiers)
}

function counted({ candidates, ballots }: Votes) {
  const state = emptyPairwise(candidates.length)
  for (const { order, count } of ballots) {
    for (let voter = 0; voter < count; voter++) addRanks(state, ranksOf(order, candidates))
  }
  return state
}

describe.each(rankings)('$id ($source)', ({ expect: published, ...votes }) => {
  const state = counted(votes)
  const named = (items: readonly number[]) => items.map((item) => votes.candidates[item])

  if (published.pairwise)
    it('has the published pairwise matrix', () => {
      const items = votes.candidates.keys()
      const matrix = [...items].map((a) => votes.candidates.map((_, b) => countAbove(state, a, b)))
      expect(matrix).toEqual(published.pairwise)
    })

  if (published.borda)
    it('has the published Borda scores from 0', () => {
      expect(bordaDoubled(state).map((doubled) => doubled / 2)).toEqual(published.borda)
    })

  if (published.bordaFromOne)
    it('has the published Borda scores from 1', () => {
      expect(bordaDoubled(state).map((doubled) => doubled / 2 + state.n)).toEqual(published.bordaFromOne)
    })

  if (published.copelandTiers)
    it('has the published Copeland order', () => {
      expect(tiersOf(copelandDoubled(state)).map(named)).toEqual(published.copelandTiers)
    })

  if (published.copelandNet)
    it('has the published wins less losses', () => {
      expect(copelandDoubled(state).map((doubled) => doubled - (state.m - 1))).toEqual(published.copelandNet)
    })

  if (published.condorcetWinner !== undefined)
    it('has the published Condorcet winner, or none', () => {
      const winner = condorcetWinner(state)
      expect(winner === null ? null : votes.candidates[winner]).toBe(published.condorcetWinner)
    })
})

describe("Kendall's W", () => {
  it.each(concordance)('$id ($source)', ({ judges, w, digits, p }) => {
    const state = emptyConcordance(judges[0]?.length ?? 0)
    for (const ranks of judges) addToConcordance(state, ranks)
    expect(kendallW(state)).toBeCloseTo(w, digits)
    const test = concordanceChiSquare(kendallW(state) ?? Number.NaN, state.n, state.m)
    if (p !== undefined) expect(test.p).toBeCloseTo(p, 3)
  })
})

describe('pair agreement', () => {
  it.each(agreement)('$id ($source)', ({ alike, compared, ...votes }) => {
    expect(pairAgreement(counted(votes))).toBe(alike / compared)
  })
})

describe('ordinal measures', () => {
  it.each(ordinal)('$id ($source)', ({ counts, a, cns, digits, leik, polarization }) => {
    expect(agreementA(counts)).toBeCloseTo(a, digits)
    expect(consensusCns(counts)).toBeCloseTo(cns, digits)
    if (leik !== undefined) expect(leikD(counts)).toBeCloseTo(leik, 3)
    if (polarization !== undefined) expect((1 - (agreementA(counts) ?? 0)) / 2).toBeCloseTo(polarization, 7)
  })

  it.each(quantiles)('$id ($source)', ({ counts, lowestLevel, median: middle, quantiles: published }) => {
    expect(median(counts)).toEqual([middle - lowestLevel, middle - lowestLevel])
    for (const { p, value } of published) expect(quantile7(counts, p)).toBe(value - lowestLevel)
  })

  it('rand-ucla: the range of the middle 40 % is within what symmetry allows: 1 against 2.35 + 1.5 x 2.5 = 6.1', () => {
    const counts = quantiles[0]?.counts ?? []
    const [p30, p70] = [0.3, 0.7].map((p) => (quantile7(counts, p) ?? Number.NaN) + 1)
    const allowed = 2.35 + 1.5 * Math.abs(5 - ((p30 ?? 0) + (p70 ?? 0)) / 2)
    expect([(p70 ?? 0) - (p30 ?? 0), allowed]).toEqual([1, 6.1])
  })
})
