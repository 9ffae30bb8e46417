/** What `cabildo analyze` promises whatever the ballots: null only with a reason, exact shares, nothing left out. */
import { analyzeApproval } from '@cabildo/shared/analysis/analyze-approval'
import { analyzeRanking } from '@cabildo/shared/analysis/analyze-ranking'
import { analyzeRatings } from '@cabildo/shared/analysis/analyze-ratings'
import { analyzeVotes } from '@cabildo/shared/analysis/analyze-votes'
import { naiveGroupConsensus, type Vote } from '@cabildo/shared/recount/naive/agreement'
import { naiveBordaDoubled, naiveKendallW, naiveOrders } from '@cabildo/shared/recount/naive/rankings'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProfile, completeBallot, SEEDED } from '../methods/profiles.ts'

const RUNS = { ...SEEDED, numRuns: 600 }

/** Paths of values that are null and do not say why. */
function silent(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => {
    if (each !== null) return silent(each, `${path}.${key}`)
    const why: unknown = Reflect.get(value, `${key}Why`)
    return typeof why === 'string' && why !== '' ? [] : [`${path}.${key}`]
  })
}

const names = (m: number) => Array.from({ length: m }, (_, at) => `item ${at}`)

/** A ballot as a file writes it: its tiers, the worst one left out. */
function tiersOf(ballot: readonly (number | null)[]): number[][] {
  const ranks = [...new Set(ballot)].flatMap((rank) => rank ?? []).sort((a, b) => a - b)
  return ranks.slice(0, -1).map((rank) => [...ballot.keys()].filter((item) => ballot[item] === rank))
}

const group = fc.constantFrom('x', 'y', 'z', null)

describe('the analysis of any ballots', () => {
  it('of rankings: the same whether equal ballots are written once or many times, and equal to the recount', () => {
    fc.assert(
      fc.property(anyProfile, fc.array(group, { minLength: 27, maxLength: 27 }), ({ m, ballots }, groups) => {
        const complete = ballots.map((ballot) => ballot.map((rank) => rank ?? m))
        const once = complete.map((ballot) => ({ tiers: tiersOf(ballot), count: 3 }))
        const many = once.flatMap(({ tiers }) => Array.from({ length: 3 }, () => ({ tiers, count: 1 })))
        const input = { kind: 'ranking' as const, candidates: names(m) }
        const result = analyzeRanking({ ...input, ballots: once }, 2, groups)
        expect(result).toEqual(analyzeRanking({ ...input, ballots: many }, 2, groups))
        expect(silent(result)).toEqual([])
        expect(JSON.parse(JSON.stringify(result))).toEqual(result)

        const people = complete.flatMap((ballot) => [ballot, ballot, ballot])
        expect(result.voters).toBe(naiveOrders(people, m).length)
        expect(result.voters + result.abstained).toBe(people.length)
        expect(Object.values(result.borda.scores)).toEqual(
          naiveBordaDoubled(people, m).map((doubled) => doubled / 2),
        )
        const w = naiveKendallW(people, m)
        if (w === null) expect(result.agreement.kendallW).toBeNull()
        else expect(result.agreement.kendallW).toBeCloseTo(w, 10)
      }),
      RUNS,
    )
  })

  it('of approvals', () => {
    const profile = fc.integer({ min: 1, max: 5 }).chain((m) =>
      fc.record({
        candidates: fc.constant(names(m)),
        ballots: fc.array(
          fc.record({
            items: fc.shuffledSubarray([...new Array(m).keys()]),
            count: fc.integer({ min: 1, max: 3 }),
          }),
          { maxLength: 5 },
        ),
        groups: fc.array(group, { minLength: 15, maxLength: 15 }),
        top: fc.option(fc.integer({ min: 1, max: 6 })),
      }),
    )
    fc.assert(
      fc.property(profile, ({ candidates, ballots, groups, top }) => {
        const result = analyzeApproval({ kind: 'approval', candidates, ballots }, top, groups)
        expect(silent(result)).toEqual([])
        expect(JSON.parse(JSON.stringify(result))).toEqual(result)
        // A completed set is as large as asked for, and is what was bought with what was added.
        const size = Math.min(result.k, candidates.length)
        for (const set of result.equalShares.completed ?? []) expect(set.length).toBe(size)
        for (const { bought, added } of result.equalShares.completions ?? []) {
          expect(result.equalShares.completed).toContainEqual([...bought, ...added].sort())
        }
      }),
      RUNS,
    )
  })

  it('of ratings', () => {
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((m) => fc.record({ m: fc.constant(m), rows: fc.array(completeBallot(m), { maxLength: 4 }) }))
    fc.assert(
      fc.property(rows, ({ m, rows }) => {
        const result = analyzeRatings({ kind: 'ratings', items: names(m), scores: rows })
        expect(silent(result)).toEqual([])
        const w = naiveKendallW(rows, m)
        if (w === null) expect(result.kendallW).toBeNull()
        else expect(result.kendallW).toBeCloseTo(w, 10)
      }),
      { ...RUNS, numRuns: 60 },
    )
  })

  it('of votes: totals, groups and their consensus by the recount', () => {
    const vote: fc.Arbitrary<Vote> = fc.constantFrom(1, 0, -1, null)
    const people = fc.array(fc.record({ id: fc.constant('p'), group, votes: fc.tuple(vote, vote) }), {
      maxLength: 14,
    })
    fc.assert(
      fc.property(people, (people) => {
        const result = analyzeVotes({ kind: 'votes', statements: ['0', '1'], people })
        expect(silent(result)).toEqual([])
        const ids = Object.keys(result.groups)
        for (const [at, statement] of result.statements.entries()) {
          const all = people.map(({ votes }) => votes[at])
          const { agree, disagree, pass } = statement
          expect([agree, disagree, pass]).toEqual(
            [1, -1, 0].map((kind) => all.filter((each) => each === kind).length),
          )
          if (ids.length === 0) continue
          const lists = ids.map((id) =>
            people.filter((one) => one.group === id).map(({ votes }) => votes[at] ?? null),
          )
          const recount = naiveGroupConsensus(lists)
          expect(statement.groupInformedConsensus).toBeCloseTo(recount.product, 12)
          if (recount.lowest === null) expect(statement.minOverGroups).toBeNull()
          else expect(statement.minOverGroups).toBeCloseTo(recount.lowest, 12)
        }
      }),
      RUNS,
    )
  })
})
