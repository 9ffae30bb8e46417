/** [I7] Approval methods equal a recount by brute force, person by person in fractions, on seeded random profiles. */
import { approvals, unrepresented } from '@cabildo/shared/methods/approval'
import { approvalTopSets } from '@cabildo/shared/methods/approval-top'
import { equalShares } from '@cabildo/shared/methods/equal-shares'
import { completeByApprovals } from '@cabildo/shared/methods/equal-shares-completion'
import { pav } from '@cabildo/shared/methods/pav'
import {
  naiveEqualShares,
  naivePav,
  naiveTopSets,
  naiveUnrepresented,
} from '@cabildo/shared/recount/naive/approvals'
import { toNumber } from '@cabildo/shared/recount/naive/fractions'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEEDED } from './profiles.ts'

const profile = fc.integer({ min: 1, max: 5 }).chain((m) =>
  fc.record({
    m: fc.constant(m),
    k: fc.integer({ min: 1, max: 5 }),
    ballots: fc.array(
      fc.record({
        items: fc.shuffledSubarray([...new Array(m).keys()]),
        count: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 5 },
    ),
  }),
)

type Case = { m: number; k: number; ballots: { items: number[]; count: number }[] }

const peopleOf = ({ ballots }: Case) =>
  ballots.flatMap(({ items, count }) => new Array<number[]>(count).fill(items))

const check = (runs: number, hold: (each: Case) => void) =>
  fc.assert(fc.property(profile, hold), { ...SEEDED, numRuns: runs })

const MANY = 1000

describe('[I7] approvals = brute force', () => {
  it('supporters, the most supported sets, and who gets nothing', () => {
    check(1500, (each) => {
      const people = peopleOf(each)
      const { n, counts } = approvals(each.m, each.ballots)
      expect(n).toBe(people.length)
      expect(counts).toEqual(
        [...new Array(each.m).keys()].map((item) => people.filter((one) => one.includes(item)).length),
      )
      const { sets, certain, tied, places } = approvalTopSets(counts, each.k, MANY)
      const recount = naiveTopSets(people, [...new Array(each.m).keys()], each.k)
      expect([...(sets ?? [])].sort()).toEqual(recount.sort())
      expect(certain).toEqual(
        [...new Array(each.m).keys()].filter((item) => recount.every((set) => set.includes(item))),
      )
      expect(tied.length === 0 ? certain.length : certain.length + places).toBe(Math.min(each.k, each.m))
      for (const set of recount)
        expect(unrepresented(each.ballots, set)).toBe(naiveUnrepresented(people, set))
    })
  })

  it('equal shares: every outcome of every tie, and its completion', () => {
    let several = 0
    check(1000, (each) => {
      const people = peopleOf(each)
      const sets = equalShares(each.m, each.ballots, each.k, MANY)
      if (people.length === 0) {
        expect(sets).toBeNull()
        return
      }
      expect(new Set(sets?.map((set) => set.join()))).toEqual(naiveEqualShares(people, each.m, each.k))
      if ((sets ?? []).length > 1) several += 1
      const { counts } = approvals(each.m, each.ballots)
      for (const bought of sets ?? []) {
        expect(bought.length).toBeLessThanOrEqual(each.k)
        const rest = [...new Array(each.m).keys()].filter((item) => !bought.includes(item))
        const recount = naiveTopSets(people, rest, Math.max(0, each.k - bought.length))
        const added = completeByApprovals(bought, counts, each.k, MANY)?.map((one) => one.added)
        expect([...(added ?? [])].sort()).toEqual(recount.sort())
      }
    })
    expect(several).toBeGreaterThan(60)
  })

  it('proportional approval: the score and every best set', () => {
    check(1000, (each) => {
      const found = pav(each.m, each.ballots, each.k, MANY)
      const recount = naivePav(peopleOf(each), each.m, each.k)
      expect(found?.score).toBe(toNumber(recount.score))
      expect([...(found?.sets ?? [])].sort()).toEqual(recount.sets.sort())
    })
  })
})
