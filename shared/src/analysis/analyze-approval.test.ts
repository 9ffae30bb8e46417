import { describe, expect, it } from 'vitest'
import { analyzeApproval } from './analyze-approval.ts'

const input = (candidates: string, ...ballots: readonly (readonly [string, number])[]) => ({
  kind: 'approval' as const,
  candidates: [...candidates],
  ballots: ballots.map(([set, count]) => ({
    items: [...set].map((name) => candidates.indexOf(name)),
    count,
  })),
})

describe('the analysis of approvals', () => {
  it('has every method, by name', () => {
    expect(analyzeApproval(input('0123', ['012', 5], ['21', 1], ['3', 2], ['', 1]), 3, null)).toEqual({
      kind: 'approval',
      voters: 9,
      k: 3,
      approvals: { 0: 5, 1: 6, 2: 6, 3: 2 },
      topK: [['0', '1', '2']],
      equalShares: {
        sets: [['1', '2']],
        completed: [['0', '1', '2']],
        completions: [{ bought: ['1', '2'], added: ['0'] }],
        unrepresented: 3 / 9,
      },
      pav: { score: 11, sets: [['1', '2', '3']] },
      unrepresented: 3 / 9,
    })
  })

  it('lists every set of a tie, and does not say who is left out of one of them', () => {
    const result = analyzeApproval(input('ABC', ['A', 2], ['B', 1], ['C', 1]), 2, null)
    expect(result).toMatchObject({
      topK: [
        ['A', 'B'],
        ['A', 'C'],
      ],
      tie: { certain: ['A'], tied: ['B', 'C'], places: 1 },
      unrepresented: 0.25,
      unrepresentedPerSet: [0.25, 0.25],
    })
    const depends = analyzeApproval(input('AB', ['A', 1], ['AB', 1], ['B', 1], ['', 1]), 1, null)
    expect(depends).toMatchObject({ unrepresented: 0.5 })
    const book = input('abcdefgh', ['ab', 3], ['ac', 3], ['ad', 2], ['bcf', 1], ['e', 1], ['f', 1], ['g', 1])
    expect(analyzeApproval(book, 4, null)).toMatchObject({
      unrepresented: null,
      unrepresentedWhy: 'it depends on how the tie is settled',
      unrepresentedPerSet: [3 / 12, 2 / 12],
    })
  })

  it('chooses three when nothing else is said, or all of fewer', () => {
    expect(analyzeApproval(input('ABCD', ['A', 1]), null, null)).toMatchObject({ k: 3 })
    expect(analyzeApproval(input('AB', ['A', 1]), null, null)).toMatchObject({ k: 2, topK: [['A', 'B']] })
    expect(analyzeApproval(input('AB', ['A', 1]), 7, null)).toMatchObject({ k: 7, topK: [['A', 'B']] })
  })

  it('says why without ballots and with too many ties', () => {
    expect(analyzeApproval(input('AB'), 1, null)).toMatchObject({
      voters: 0,
      equalShares: { sets: null, setsWhy: 'no ballots', completed: null, unrepresented: null },
      unrepresented: null,
      unrepresentedWhy: 'no ballots',
    })
    const names = Array.from({ length: 40 }, (_, at) => `item ${at}`)
    const result = analyzeApproval(
      { kind: 'approval', candidates: names, ballots: [{ items: [], count: 1 }] },
      20,
      null,
    )
    expect(result).toMatchObject({
      topK: null,
      topKWhy: 'the ties can be settled in too many ways to list them all',
      tie: { places: 20 },
      pav: null,
      pavWhy: 'too many items or places to try every set',
      equalShares: {
        sets: [[]],
        completed: null,
        completedWhy: 'the ties can be settled in too many ways to list them all',
      },
    })
  })

  it('has the support of each group, the lowest, and each group equal', () => {
    const groups = ['x', 'x', 'x', 'x', 'y', 'y', 'y', null]
    const result = analyzeApproval(input('AB', ['A', 4], ['AB', 1], ['B', 3]), 1, groups)
    expect(result).toMatchObject({
      groups: {
        x: { voters: 4, approvals: { A: 4, B: 0 }, unrepresented: 0 },
        y: { voters: 3, approvals: { A: 1, B: 3 }, unrepresented: 2 / 3 },
      },
      minOverGroups: { A: 2 / 5, B: 1 / 6 },
      eachGroupEqual: { shares: { A: (1 + 1 / 3) / 2, B: 0.5 }, ranking: [['A'], ['B']] },
    })
    expect(analyzeApproval(input('AB', ['A', 2], ['B', 2]), 1, ['x', 'x', 'y', 'y'])).toMatchObject({
      groups: { x: { unrepresented: null } },
      minOverGroups: null,
      minOverGroupsWhy: 'no group has three answers or more',
    })
  })
})
