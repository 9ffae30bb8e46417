/** [I7] Tau-b, Leik's D, the test of concordance, consensus of groups, scores and Delphi rounds equal a naive recount. */
import { chiSquareUpper } from '@cabildo/shared/methods/chi-square'
import { concordancePermutation } from '@cabildo/shared/methods/concordance-test'
import { delphiChange, delphiMovers } from '@cabildo/shared/methods/delphi'
import { groupInformedConsensus } from '@cabildo/shared/methods/group-informed-consensus'
import { lowestGroupSupport } from '@cabildo/shared/methods/group-support'
import { leikD } from '@cabildo/shared/methods/leik-d'
import { addToTauSum, emptyTauSum, meanTauB } from '@cabildo/shared/methods/mean-tau-b'
import { isWithinCredits } from '@cabildo/shared/methods/quadratic'
import { scoreSummary } from '@cabildo/shared/methods/score'
import { tauB } from '@cabildo/shared/methods/tau-b'
import { midranks } from '@cabildo/shared/methods/weak-order'
import {
  naiveChiSquareUpper,
  naiveDelphi,
  naiveGroupConsensus,
  naiveLeikD,
  naiveMeanTauB,
  naivePermutationP,
  naiveTauB,
  type TwoAnswers,
  type Vote,
} from '@cabildo/shared/recount/naive/agreement'
import { naiveMedian } from '@cabildo/shared/recount/naive/ordinal'
import { naiveOrders } from '@cabildo/shared/recount/naive/rankings'
import { naiveOrdersOf } from '@cabildo/shared/recount/naive/subsets'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProfile, SEEDED } from './profiles.ts'

/** Of each measure. */
const FEWER = { ...SEEDED, numRuns: 1500 }

function expectClose(value: number | null, recount: number | null, digits = 10) {
  if (value === null || recount === null) expect(value).toBe(recount)
  else expect(value).toBeCloseTo(recount, digits)
}

describe('[I7] agreement = naive recount', () => {
  it('tau-b of two people', () => {
    fc.assert(
      fc.property(anyProfile, ({ ballots: [one, other] }) => {
        if (one && other) expectClose(tauB(one, other), naiveTauB(one, other))
      }),
      FEWER,
    )
  })

  it('mean tau-b over all couples, defined exactly when the recount is', () => {
    fc.assert(
      fc.property(anyProfile, ({ m, ballots }) => {
        const sum = emptyTauSum(m)
        for (const ballot of ballots) addToTauSum(sum, ballot)
        const orders = naiveOrders(ballots, m)
        const complete = !orders.some((ballot) => ballot.includes(null))
        expectClose(meanTauB(sum), complete ? naiveMeanTauB(orders) : null)
        // And with the last one taken back.
        const last = ballots.at(-1)
        if (last) addToTauSum(sum, last, -1)
        const left = naiveOrders(ballots.slice(0, -1), m)
        expectClose(meanTauB(sum), left.some((ballot) => ballot.includes(null)) ? null : naiveMeanTauB(left))
      }),
      FEWER,
    )
  })

  it("Leik's D", () => {
    const scale = fc
      .integer({ min: 1, max: 9 })
      .chain((levels) =>
        fc.record({ levels: fc.constant(levels), answers: fc.array(fc.nat(levels - 1), { maxLength: 12 }) }),
      )
    fc.assert(
      fc.property(scale, ({ levels, answers }) => {
        const counts = [...new Array(levels).keys()].map(
          (level) => answers.filter((answer) => answer === level).length,
        )
        expectClose(leikD(counts), naiveLeikD(answers, levels))
      }),
      FEWER,
    )
  })

  it('chi-square, near and far', () => {
    const place = fc.record({ df: fc.integer({ min: 1, max: 40 }), x: fc.integer({ min: 1, max: 800 }) })
    fc.assert(
      fc.property(place, ({ df, x }) =>
        expectClose(chiSquareUpper(x / 10, df), naiveChiSquareUpper(x / 10, df), 9),
      ),
      { ...SEEDED, numRuns: 300 },
    )
  })

  it('the permutation test, near the share of all deals', () => {
    const rooms = fc
      .integer({ min: 2, max: 4 })
      .chain((m) =>
        fc.array(fc.array(fc.nat(2), { minLength: m, maxLength: m }), { minLength: 2, maxLength: 3 }),
      )
    fc.assert(
      fc.property(rooms, (ballots) => {
        const m = ballots[0]?.length ?? 0
        const orders = naiveOrders(ballots, m)
        const sampled = concordancePermutation(
          m,
          ballots.map((ranks) => ({ ranks, count: 1 })),
        )
        if (orders.length < 2) {
          expect(sampled).toBeNull()
          return
        }
        const deals = (sheet: readonly number[]) =>
          naiveOrdersOf([...sheet.keys()]).map((places) => places.map((place) => sheet[place] ?? 0))
        const sheets = orders.map((ranks) => midranks(ranks).map((rank) => rank ?? 0))
        const exact = naivePermutationP(sheets, deals)
        // Five standard errors of 9,999 draws.
        expect(Math.abs((sampled?.p ?? 0) - exact)).toBeLessThan(0.025)
      }),
      { ...SEEDED, numRuns: 12 },
    )
  })

  it('consensus of groups, product and lowest', () => {
    const votes: fc.Arbitrary<Vote> = fc.constantFrom(1, 0, -1, null)
    const groups = fc.array(fc.array(votes, { maxLength: 8 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(groups, (list) => {
        const supports = list.map((each) => ({
          support: each.filter((vote) => vote === 1).length,
          n: each.filter((vote) => vote !== null).length,
        }))
        const recount = naiveGroupConsensus(list)
        const shown = groupInformedConsensus(supports)
        expectClose(shown?.product ?? null, recount.product)
        expectClose((shown?.geometricMean ?? 0) ** list.length, recount.product)
        expectClose(lowestGroupSupport(supports), recount.lowest)
      }),
      FEWER,
    )
  })

  it('scores: mean and the two in the middle', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 10 }), { maxLength: 12 }), (scores) => {
        const { n, mean, median } = scoreSummary(scores)
        expect(n).toBe(scores.length)
        expectClose(mean, n === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / n)
        expect(median).toEqual(naiveMedian(scores))
      }),
      FEWER,
    )
  })

  it('quadratic ballots: credit by credit', () => {
    const ballot = fc.record({
      votes: fc.array(fc.integer({ min: -4, max: 6 }), { maxLength: 5 }),
      credits: fc.nat(60),
      signed: fc.boolean(),
    })
    fc.assert(
      fc.property(ballot, ({ votes, credits, signed }) => {
        // The v-th vote on an item costs 2v - 1 more.
        let left = credits
        for (const vote of votes) for (let each = 1; each <= Math.abs(vote); each++) left -= 2 * each - 1
        expect(isWithinCredits(votes, credits, signed)).toBe(
          left >= 0 && (signed || votes.every((vote) => vote >= 0)),
        )
      }),
      FEWER,
    )
  })

  it('Delphi: change and movers between two rounds', () => {
    const answer = (levels: number) => fc.option(fc.nat(levels - 1), { freq: 8 })
    const rounds = fc.integer({ min: 1, max: 5 }).chain((levels) =>
      fc.record({
        levels: fc.constant(levels),
        people: fc.array(fc.tuple(answer(levels), answer(levels)), { maxLength: 14 }) as fc.Arbitrary<
          TwoAnswers[]
        >,
      }),
    )
    fc.assert(
      fc.property(rounds, ({ levels, people }) => {
        const moves = [...new Array(levels).keys()].map((from) =>
          [...new Array(levels).keys()].map(
            (to) => people.filter(([before, now]) => before === from && now === to).length,
          ),
        )
        const before = people.filter(([answer]) => answer !== null).length
        const now = people.filter(([, answer]) => answer !== null).length
        const recount = naiveDelphi(people, levels)
        expectClose(delphiChange({ moves, before, now }), recount.change)
        expectClose(delphiMovers(moves), recount.movers)
      }),
      FEWER,
    )
  })
})
