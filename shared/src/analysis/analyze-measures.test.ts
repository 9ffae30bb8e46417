import { describe, expect, it } from 'vitest'
import { analyzeOrdinal } from './analyze-ordinal.ts'
import { analyzeRatings } from './analyze-ratings.ts'
import { analyzeVotes } from './analyze-votes.ts'

describe('the analysis of an ordinal scale', () => {
  it('names the levels as the file does', () => {
    const levels = ['1', '2', '3', '4', '5', '6', '7']
    const result = analyzeOrdinal({ kind: 'ordinal', levels, counts: [30, 40, 210, 130, 530, 50, 10] })
    expect(result).toMatchObject({
      kind: 'ordinal',
      n: 1000,
      median: ['5', '5'],
      medianLevel: [4, 4],
      iqr: 2,
    })
    expect(result.cns).toBeCloseTo(0.7256876, 7)
    expect(result.vanDerEijkA).toBeCloseTo(0.6113333, 7)
    expect(result.leikD).toBeCloseTo(0.287, 3)
    expect(analyzeOrdinal({ kind: 'ordinal', levels: [1, 2], counts: [1, 1] })).toMatchObject({
      median: [1, 2],
    })
  })

  it('says why without answers or levels', () => {
    const why = 'fewer levels than the measure needs'
    expect(analyzeOrdinal({ kind: 'ordinal', levels: ['a', 'b'], counts: [1, 0] })).toEqual({
      kind: 'ordinal',
      n: 1,
      median: ['a', 'a'],
      medianLevel: [0, 0],
      iqr: 0,
      cns: 1,
      vanDerEijkA: null,
      vanDerEijkAWhy: why,
      leikD: 0,
    })
    const none = analyzeOrdinal({ kind: 'ordinal', levels: ['a', 'b', 'c'], counts: [0, 0, 0] })
    expect(none).toMatchObject({
      n: 0,
      median: null,
      medianWhy: 'no answers',
      iqr: null,
      leikDWhy: 'no answers',
    })
  })
})

describe('the analysis of ratings', () => {
  const ratings = (...scores: readonly (readonly (number | null)[])[]) =>
    analyzeRatings({ kind: 'ratings', items: ['A', 'B', 'C'], scores })

  it('ranks each person, and has the test of concordance', () => {
    const result = ratings([9, 5, 1], [8, 8, 2], [10, 3, 0])
    expect(result).toMatchObject({
      kind: 'ratings',
      voters: 3,
      abstained: 0,
      df: 2,
      ranking: [['A'], ['B'], ['C']],
    })
    expect(result.chi2).toBe(6 * (result.kendallW ?? Number.NaN))
    expect(result.p).toBeCloseTo(Math.exp(-(result.chi2 ?? 0) / 2), 12)
    expect(result).toMatchObject({ permutation: { samples: 9999, seed: 1939 } })
    expect(result.scores).toMatchObject({ A: { n: 3, mean: 9, median: [9, 9] }, C: { mean: 1 } })
  })

  it('leaves who scores everything alike out of the agreement, not out of the means', () => {
    const result = ratings([1, 2, 3], [1, 2, 3], [5, 5, 5])
    expect(result).toMatchObject({ voters: 2, abstained: 1, kendallW: 1, meanTauB: 1 })
    expect(result.scores).toMatchObject({ A: { n: 3, mean: 7 / 3 } })
  })

  it('says why it knows no W when scores are missing, nobody or only one scored, or there is one item', () => {
    expect(ratings([1, 2, null], [1, 2, 3])).toMatchObject({
      voters: 2,
      kendallW: null,
      kendallWWhy: 'somebody left an item without a score',
      chi2: null,
      p: null,
      tooFew: ['A', 'B', 'C'],
      scores: { C: { n: 1, mean: 3 } },
    })
    expect(ratings()).toMatchObject({
      kendallWWhy: 'fewer than two ballots express an order',
      scores: { A: { n: 0, mean: null, meanWhy: 'no answers' } },
    })
  })

  it('trusts chi-square with many people and items', () => {
    const items = Array.from({ length: 8 }, (_, at) => `item ${at}`)
    const scores = Array.from({ length: 10 }, (_, person) => items.map((_, item) => (item * 3 + person) % 8))
    expect(analyzeRatings({ kind: 'ratings', items, scores })).not.toHaveProperty('permutation')
  })
})

describe('the analysis of votes', () => {
  it('counts everybody, and each group by its own', () => {
    const person = (group: string | null, ...votes: (number | null)[]) => ({ id: 'x', group, votes })
    const people = [
      person('1', 1, null),
      person('0', 1, 1),
      person('0', -1, 0),
      person('0', 1, null),
      person(null, 0, -1),
    ]
    expect(analyzeVotes({ kind: 'votes', statements: ['7', '12'], people })).toEqual({
      kind: 'votes',
      people: 5,
      groups: { 0: 3, 1: 1 },
      statements: [
        {
          id: '7',
          agree: 3,
          disagree: 1,
          pass: 1,
          groupInformedConsensus: (3 / 5) * (2 / 3),
          geometricMean: Math.sqrt((3 / 5) * (2 / 3)),
          minOverGroups: 3 / 5,
          perGroup: { 0: { agree: 2, disagree: 1, seen: 3 }, 1: { agree: 1, disagree: 0, seen: 1 } },
        },
        {
          id: '12',
          agree: 1,
          disagree: 1,
          pass: 1,
          groupInformedConsensus: (2 / 4) * (1 / 2),
          geometricMean: 0.5,
          minOverGroups: null,
          minOverGroupsWhy: 'no group has three answers or more',
          perGroup: { 0: { agree: 1, disagree: 0, seen: 2 }, 1: { agree: 0, disagree: 0, seen: 0 } },
        },
      ],
    })
  })

  it('knows no consensus of groups without groups', () => {
    const people = [{ id: 'a', group: null, votes: [1] }]
    expect(analyzeVotes({ kind: 'votes', statements: ['0'], people }).statements).toMatchObject([
      { groupInformedConsensus: null, groupInformedConsensusWhy: 'no groups', minOverGroupsWhy: 'no groups' },
    ])
  })
})
