/** [I7] Ordinal measures and results by group equal a naive recount, on 3,000 seeded random cases each. */
import { consensusLabel } from '@cabildo/shared/methods/consensus-label'
import { lowestGroupSupport } from '@cabildo/shared/methods/group-support'
import { equalGroupValues, personValues } from '@cabildo/shared/methods/group-weighting'
import { agreementA, consensusCns, iqr, median, overlap, quantile7 } from '@cabildo/shared/methods/ordinal'
import { representativeness } from '@cabildo/shared/methods/representativeness'
import {
  exceeds,
  type Fraction,
  naiveEqualGroups,
  naiveLabel,
  naiveLowest,
  naiveMirror,
  naivePersons,
  toNumber,
} from '@cabildo/shared/recount/naive/groups'
import {
  naiveAgreementA,
  naiveCns,
  naiveMedian,
  naiveOverlap,
  naiveQuantile,
} from '@cabildo/shared/recount/naive/ordinal'
import { naiveRanks, naiveTiers } from '@cabildo/shared/recount/naive/tiers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEEDED } from './profiles.ts'

const scale = fc.integer({ min: 1, max: 9 }).chain((levels) => {
  const answers = fc.array(fc.nat(levels - 1), { maxLength: 12 })
  return fc.record({ levels: fc.constant(levels), answers, others: answers })
})

const countsOf = (answers: readonly number[], levels: number) =>
  [...new Array(levels).keys()].map((level) => answers.filter((answer) => answer === level).length)

function expectClose(value: number | null, recount: number | null) {
  if (value === null || recount === null) expect(value).toBe(recount)
  else expect(value).toBeCloseTo(recount, 10)
}

describe('[I7] ordinal measures = naive recount', () => {
  it('median, quantiles and interquartile range', () => {
    const place = fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20)
    fc.assert(
      fc.property(scale, place, ({ levels, answers }, p) => {
        const counts = countsOf(answers, levels)
        expect(median(counts)).toEqual(naiveMedian(answers))
        expectClose(quantile7(counts, p), naiveQuantile(answers, p))
        const [low, high] = [naiveQuantile(answers, 0.25), naiveQuantile(answers, 0.75)]
        expectClose(iqr(counts), low === null || high === null ? null : high - low)
      }),
      SEEDED,
    )
  })

  it('consensus Cns and agreement A, within their ranges', () => {
    fc.assert(
      fc.property(scale, ({ levels, answers }) => {
        const [cns, a] = [consensusCns(countsOf(answers, levels)), agreementA(countsOf(answers, levels))]
        expectClose(cns, naiveCns(answers, levels))
        expectClose(a, naiveAgreementA(answers, levels))
        expect(cns === null || (cns > -1e-12 && cns <= 1)).toBe(true)
        expect(a === null || (a >= -1 && a <= 1)).toBe(true)
      }),
      SEEDED,
    )
  })

  it('overlap of two groups', () => {
    fc.assert(
      fc.property(scale, ({ levels, answers, others }) => {
        const shared = overlap(countsOf(answers, levels), countsOf(others, levels))
        expectClose(shared, naiveOverlap(answers, others, levels))
      }),
      SEEDED,
    )
  })
})

const weighted = fc.integer({ min: 0, max: 4 }).chain((items) =>
  fc.record({
    items: fc.constant(items),
    groups: fc.array(
      fc.record({
        n: fc.oneof(fc.nat(6), fc.constantFrom(10, 12, 99_999_971)),
        sums: fc.array(fc.integer({ min: -6, max: 24 }), { minLength: items, maxLength: items }),
      }),
      { maxLength: 5 },
    ),
  }),
)

const label = fc.record({
  groups: fc.array(fc.array(fc.boolean(), { maxLength: 12 }), { maxLength: 5 }),
  support: fc.constantFrom(50, 55, 60, 67, 70, 75),
  gap: fc.constantFrom(5, 10, 20, 25, 30),
  fewest: fc.integer({ min: 1, max: 4 }),
})

describe('[I7] results by group = naive recount', () => {
  it('each person equal and each group equal, ties exact', () => {
    fc.assert(
      fc.property(weighted, ({ items, groups }) => {
        const pairs = [
          [equalGroupValues(groups), naiveEqualGroups(groups, items)],
          [personValues(groups), naivePersons(groups, items)],
        ] as const
        for (const [shown, recount] of pairs) {
          expect(shown?.tiers ?? null).toEqual(recount && naiveTiers(naiveRanks<Fraction>(recount, exceeds)))
          for (const item of new Array(items).keys()) {
            expectClose(shown?.values[item] ?? null, recount?.[item] ? toNumber(recount[item]) : null)
          }
        }
      }),
      SEEDED,
    )
  })

  it('labels and the least convinced group', () => {
    const met = new Map<string, number>()
    fc.assert(
      fc.property(label, ({ groups, ...percent }) => {
        const answers = groups.map((yes, at) => ({ id: `g${at}`, yes }))
        const counts = answers.map(({ id, yes }) => ({
          id,
          support: yes.filter(Boolean).length,
          n: yes.length,
        }))
        const overall = {
          support: counts.reduce((sum, { support }) => sum + support, 0),
          n: counts.reduce((sum, { n }) => sum + n, 0),
        }
        const thresholds = { support: percent.support / 100, gap: percent.gap / 100, fewest: percent.fewest }
        const shown = consensusLabel({ overall, groups: counts }, thresholds)
        const named = shown.label === 'one-group' ? `one-group ${shown.why.group}` : shown.label
        expect(named).toBe(naiveLabel(answers, percent))
        expect(lowestGroupSupport(counts)).toBe(naiveLowest(answers))
        met.set(shown.label, (met.get(shown.label) ?? 0) + 1)
      }),
      SEEDED,
    )
    for (const each of ['consensual', 'controversial', 'one-group', 'undecided']) {
      expect(met.get(each), each).toBeGreaterThan(50)
    }
  })

  it('the room against the target seats', () => {
    const room = fc.array(fc.record({ target: fc.nat(8), present: fc.nat(8) }), { maxLength: 6 })
    fc.assert(
      fc.property(room, (groups) => {
        const shown = representativeness(groups)
        expectClose(shown?.index ?? null, naiveMirror(groups))
        if (shown) expect(shown.gaps.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(0, 10)
      }),
      SEEDED,
    )
  })
})
