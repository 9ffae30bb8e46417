import { describe, expect, it } from 'vitest'
import { analyzeRanking } from './analyze-ranking.ts'

const input = (candidates: string, ...ballots: readonly (readonly [string, number])[]) => ({
  kind: 'ranking' as const,
  candidates: [...candidates],
  ballots: ballots.map(([order, count]) => ({
    tiers:
      order === '' ? [] : order.split('>').map((tier) => [...tier].map((name) => candidates.indexOf(name))),
    count,
  })),
})

describe('the analysis of rankings', () => {
  it('has every method, by name', () => {
    expect(analyzeRanking(input('ABC', ['A>B>C', 3], ['B>C>A', 2], ['', 4], ['ABC', 1]), null, null)).toEqual(
      {
        kind: 'ranking',
        voters: 5,
        abstained: 5,
        candidates: ['A', 'B', 'C'],
        pairwise: [
          [0, 3, 3],
          [2, 0, 5],
          [2, 0, 0],
        ],
        condorcetWinner: 'A',
        borda: { scores: { A: 6, B: 7, C: 2 }, ranking: [['B'], ['A'], ['C']] },
        copeland: { scores: { A: 2, B: 1, C: 0 }, ranking: [['A'], ['B'], ['C']] },
        schulze: { winners: ['A'], ranking: [['A'], ['B'], ['C']] },
        kemeny: {
          exact: true,
          cost: 4,
          optimalOrders: 1,
          order: ['A', 'B', 'C'],
          lowerBound: 4,
          undecided: [],
          shareAgainst: 4 / 15,
        },
        irv: { winners: ['A'], rounds: [{ A: 3, B: 2, C: 0 }] },
        agreement: {
          pairAgreement: 18 / 30,
          kendallW: 0.28,
          meanTauB: 0.2,
        },
        flip: { items: ['B', 'A'], switches: 0 },
      },
    )
  })

  it('counts half points and half wins, and lists ties as tiers', () => {
    const result = analyzeRanking(input('ABCD', ['A', 1], ['BC>A', 1]), null, null)
    expect(result.borda).toEqual({
      scores: { A: 4, B: 3.5, C: 3.5, D: 1 },
      ranking: [['A'], ['B', 'C'], ['D']],
    })
    expect(result.copeland.scores).toEqual({ A: 2, B: 2, C: 2, D: 0 })
    expect(result.schulze).toEqual({ winners: ['A', 'B', 'C'], ranking: [['A', 'B', 'C'], ['D']] })
  })

  it('says why something is not defined', () => {
    const circle = analyzeRanking(input('ABC', ['A>B>C', 1], ['B>C>A', 1], ['C>A>B', 1]), null, null)
    expect(circle).toMatchObject({
      condorcetWinner: null,
      condorcetWinnerWhy: 'no item beats every other one',
    })
    expect(circle.kemeny).toMatchObject({
      order: null,
      orderWhy: 'several orders are optimal',
      optimalOrders: 3,
      undecided: [
        ['A', 'B'],
        ['A', 'C'],
        ['B', 'C'],
      ],
    })
    expect(circle.irv).toMatchObject({ winners: ['A', 'B', 'C'], tie: ['A', 'B', 'C'] })
    const one = analyzeRanking(input('AB', ['A>B', 1]), null, null)
    const fewOrders = 'fewer than two ballots express an order'
    expect(one.agreement).toEqual({
      pairAgreement: null,
      pairAgreementWhy: fewOrders,
      kendallW: null,
      kendallWWhy: fewOrders,
      meanTauB: null,
      meanTauBWhy: fewOrders,
    })
  })

  it('ties everything when nobody gave an order', () => {
    const none = analyzeRanking(input('AB', ['', 2]), null, null)
    expect(none).toMatchObject({
      voters: 0,
      abstained: 2,
      condorcetWinner: null,
      condorcetWinnerWhy: 'no ballot expresses an order',
      borda: { scores: { A: 0, B: 0 }, ranking: [['A', 'B']] },
      schulze: { winners: ['A', 'B'] },
      kemeny: {
        exact: true,
        cost: 0,
        order: null,
        orderWhy: 'no ballot expresses an order',
        optimalOrders: null,
      },
    })
    expect(none).not.toHaveProperty('flip')
    expect(analyzeRanking(input('A', ['A', 3]), null, null)).toMatchObject({ voters: 0, abstained: 3 })
  })

  it('does not choose between what is tied at the top', () => {
    const top = (k: number) => analyzeRanking(input('ABC', ['A>BC', 1]), k, null)
    expect(top(1)).toMatchObject({ top: { k: 1, items: ['A'], exceeded: false } })
    expect(top(2)).toMatchObject({ top: { k: 2, items: ['A', 'B', 'C'], exceeded: true } })
    expect(top(2)).not.toHaveProperty('flip')
  })

  it('does not mind names that objects know', () => {
    const names = ['__proto__', 'constructor']
    const { borda } = analyzeRanking(
      { kind: 'ranking', candidates: names, ballots: [{ tiers: [[0]], count: 1 }] },
      null,
      null,
    )
    expect(JSON.stringify(borda.scores)).toBe('{"__proto__":1,"constructor":0}')
  })
})

describe('with groups', () => {
  const rooms = input('AB', ['A>B', 3], ['B>A', 2])

  it('has the results of each, between them, and with each group equal', () => {
    const result = analyzeRanking(rooms, null, ['x', 'x', null, 'y', 'y'])
    expect(result).toMatchObject({
      voters: 5,
      groups: {
        x: { voters: 2, abstained: 0, borda: { ranking: [['A'], ['B']] }, agreement: { pairAgreement: 1 } },
        y: { voters: 2, borda: { ranking: [['B'], ['A']] }, agreement: { kendallW: 1 } },
      },
      betweenGroups: [{ groups: ['x', 'y'], pairAgreement: 0, tauB: -1 }],
      eachGroupEqual: { scores: { A: 0.5, B: 0.5 }, ranking: [['A', 'B']] },
    })
  })

  it('says why there is nothing to compare', () => {
    const result = analyzeRanking(rooms, null, [null, null, null, null, null])
    expect(result).toMatchObject({ groups: {}, betweenGroups: [], eachGroupEqual: null })
    expect(result).toMatchObject({ eachGroupEqualWhy: 'no ballot expresses an order' })
    const tied = analyzeRanking(input('AB', ['A>B', 1], ['', 1]), null, ['x', 'y'])
    expect(tied).toMatchObject({
      betweenGroups: [
        {
          pairAgreementWhy: 'no two people ordered the same two items',
          tauBWhy: 'one of the two groups ties everything',
        },
      ],
    })
  })
})
