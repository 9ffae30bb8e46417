/** [I7] Ranking methods equal a recount by a second, naive implementation, on 3,000 seeded random profiles each. */
import { bordaDoubled, meanBorda, meanRank } from '@cabildo/shared/methods/borda'
import { copelandDoubled } from '@cabildo/shared/methods/copeland'
import { flipDistance } from '@cabildo/shared/methods/flip-distance'
import { addToConcordance, emptyConcordance, kendallW } from '@cabildo/shared/methods/kendall-w'
import { pairAgreement, pairAgreementBetween } from '@cabildo/shared/methods/pair-agreement'
import { addRanks, condorcetWinner, emptyPairwise, headToHead } from '@cabildo/shared/methods/pairwise'
import { rankOf, tiersOf, topTiers } from '@cabildo/shared/methods/tiers'
import { expressesNoOrder, ranksFromTiers } from '@cabildo/shared/methods/weak-order'
import {
  naiveBordaDoubled,
  naiveCondorcet,
  naiveCopelandDoubled,
  naiveFlipDistance,
  naiveKendallW,
  naiveMatrix,
  naiveMeanRank,
  naiveMeanSpearman,
  naiveOrders,
  naivePairAgreement,
  naivePairAgreementBetween,
} from '@cabildo/shared/recount/naive/rankings'
import { naiveRanks, naiveTiers, naiveTop } from '@cabildo/shared/recount/naive/tiers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProfile, type Profile, SEEDED, strictProfile } from './profiles.ts'

function counted({ m, ballots }: Profile) {
  const pairs = emptyPairwise(m)
  const ranks = emptyConcordance(m)
  for (const ballot of ballots) {
    addRanks(pairs, ballot)
    addToConcordance(ranks, ballot)
  }
  return { pairs, ranks }
}

const check = (profiles: fc.Arbitrary<Profile>, hold: (profile: Profile) => void) =>
  fc.assert(fc.property(profiles, hold), SEEDED)

describe('[I7] rankings: shown = engine = naive recount', () => {
  it('tiers as a voter lists them, the unlisted last, the unseen left out', () => {
    check(anyProfile, ({ m, ballots }) => {
      for (const ballot of ballots) {
        // A ballot's worst tier stands for "not listed".
        const worst = Math.max(...ballot.map((rank) => rank ?? -1))
        const itemsAt = (rank: number | null) => [...ballot.keys()].filter((item) => ballot[item] === rank)
        const tiers = Array.from({ length: Math.max(worst, 0) }, (_, rank) => itemsAt(rank))
        const ranks = ranksFromTiers(m, tiers, itemsAt(null))
        expect(naiveMatrix([ranks], m)).toEqual(naiveMatrix([ballot], m))
        expect(ranks.map((rank) => rank === null)).toEqual(ballot.map((rank) => rank === null))
      }
    })
  })

  it('pairwise counts, head to head and abstentions', () => {
    check(anyProfile, (profile) => {
      const { m, ballots } = profile
      const { pairs } = counted(profile)
      const matrix = naiveMatrix(ballots, m)
      expect(pairs.above).toEqual(matrix.flat())
      expect(pairs.n).toBe(naiveOrders(ballots, m).length)
      expect(ballots.filter((ballot) => !expressesNoOrder(ballot))).toEqual(naiveOrders(ballots, m))
      const [ahead, against] = [matrix[0]?.[m - 1] ?? 0, matrix[m - 1]?.[0] ?? 0]
      expect(headToHead(pairs, 0, m - 1)).toEqual({
        for: ahead,
        against,
        noPreference: pairs.n - ahead - against,
      })
    })
  })

  it('Borda points and mean points', () => {
    check(anyProfile, (profile) => {
      const { m, ballots } = profile
      const { pairs } = counted(profile)
      const doubled = naiveBordaDoubled(ballots, m)
      expect(bordaDoubled(pairs)).toEqual(doubled)
      // Every ballot spends the same points, whatever it leaves out.
      expect(doubled.reduce((sum, points) => sum + points, 0)).toBe(pairs.n * m * (m - 1))
      expect(meanBorda(pairs)).toEqual(pairs.n === 0 ? null : doubled.map((points) => points / (2 * pairs.n)))
    })
  })

  it('mean places of complete ballots', () => {
    check(anyProfile, (profile) => {
      const complete = { m: profile.m, ballots: profile.ballots.filter((ballot) => !ballot.includes(null)) }
      const { pairs } = counted(complete)
      const shown = meanRank(pairs)
      if (pairs.n === 0) expect(shown).toBeNull()
      else
        for (const [item, mean] of naiveMeanRank(complete.ballots, profile.m).entries()) {
          expect(shown?.[item]).toBeCloseTo(mean, 10)
        }
    })
  })

  it('Copeland, Condorcet winner and the distance to a flip', () => {
    check(anyProfile, (profile) => {
      const { m, ballots } = profile
      const { pairs } = counted(profile)
      expect(copelandDoubled(pairs)).toEqual(naiveCopelandDoubled(ballots, m))
      expect(condorcetWinner(pairs)).toBe(naiveCondorcet(ballots, m))
      expect(flipDistance(pairs, 0, m - 1)).toBe(m === 1 ? null : naiveFlipDistance(ballots, m, 0, m - 1))
    })
  })

  it("Kendall's W, defined exactly when the recount is, always within 0..1", () => {
    check(anyProfile, (profile) => {
      const w = kendallW(counted(profile).ranks)
      const recount = naiveKendallW(profile.ballots, profile.m)
      if (recount === null || w === null) expect(w).toBe(recount)
      else {
        expect(w).toBeCloseTo(recount, 10)
        expect(w >= 0 && w <= 1).toBe(true)
      }
    })
  })

  it("Kendall's W is (1 + (n - 1) mean Spearman) / n on strict ballots", () => {
    check(strictProfile, (profile) => {
      const n = profile.ballots.length
      const spearman = naiveMeanSpearman(profile.ballots, profile.m)
      expect(kendallW(counted(profile).ranks)).toBeCloseTo((1 + (n - 1) * spearman) / n, 10)
    })
  })

  it('pair agreement within and between groups', () => {
    check(anyProfile, (profile) => {
      const { m, ballots } = profile
      const [one, other] = [ballots.slice(0, 4), ballots.slice(4)]
      expect(pairAgreement(counted(profile).pairs)).toBe(naivePairAgreement(ballots, m))
      const between = pairAgreementBetween(
        counted({ m, ballots: one }).pairs,
        counted({ m, ballots: other }).pairs,
      )
      expect(between).toBe(naivePairAgreementBetween(one, other, m))
    })
  })

  it('result orders: no tie broken, ranks by counting who is better', () => {
    check(anyProfile, (profile) => {
      const scores = bordaDoubled(counted(profile).pairs)
      const ranks = naiveRanks(scores, (a, b) => a > b)
      const tiers = tiersOf(scores)
      expect(tiers).toEqual(naiveTiers(ranks))
      expect(rankOf(tiers)).toEqual(ranks)
      for (const k of [1, 2, profile.m]) {
        const { items, exceeded } = topTiers(tiers, k)
        expect([...items].sort()).toEqual(naiveTop(ranks, k))
        expect(exceeded).toBe(naiveTop(ranks, k).length > k)
      }
    })
  })
})
