import { describe, expect, it } from 'vitest'
import type { Item } from '../item.ts'
import { acceptRanking } from './decide.ts'
import { type RankConfig, RankDetail } from './schema.ts'
import {
  addRanking,
  emptyRankTally,
  measureRankings,
  mergeRankings,
  rankUnit,
  removeRanking,
} from './tally.ts'
import { rankDetail, rankMethods } from './view.ts'

const items: Item[] = ['a', 'b', 'c'].map((id) => ({ id, text: { en: id }, from: [] }))
const config: RankConfig = { top: null, ties: true, supportTop: 2 }
const context = { config, items }

function tallyOf(...ballots: string[]) {
  const tally = emptyRankTally(context)
  for (const ballot of ballots) addRanking(context, tally, answer(ballot))
  return tally
}

/** 'a bc' is a before b tied with c. */
function answer(ballot: string) {
  return {
    tiers: ballot
      .split(' ')
      .filter(Boolean)
      .map((tier) => [...tier]),
  }
}

describe('accepting an order', () => {
  it('stores tiers without empty ones, ties in the order of the items', () => {
    expect(acceptRanking(context, { tiers: [[], ['c', 'a'], [], ['b']] })).toEqual({
      tiers: [['a', 'c'], ['b']],
    })
    expect(acceptRanking(context, { tiers: [] })).toEqual({ tiers: [] })
  })

  it('refuses what the configuration does not allow', () => {
    const strict = { config: { top: 2, ties: false, supportTop: 2 }, items }
    expect(acceptRanking(strict, answer('a b'))).toEqual(answer('a b'))
    expect(acceptRanking(strict, answer('a b c'))).toMatchObject({ refused: 'over-top', params: { top: 2 } })
    expect(acceptRanking(strict, answer('ab'))).toMatchObject({ refused: 'bad-answer' })
    expect(acceptRanking(strict, answer('a a'))).toMatchObject({ refused: 'item-twice' })
    expect(acceptRanking(strict, answer('z'))).toMatchObject({ refused: 'unknown-item' })
  })
})

describe('counting orders', () => {
  it('[I7] gives twice the Borda points, unranked items tied last', () => {
    // a b c: 4 2 0; a, then b and c tied: 4 1 1; b over all: 1 4 1.
    const measure = measureRankings(context, tallyOf('a b c', 'a', 'b'))
    expect(measure).toMatchObject({ n: 3, abstained: 0, sums: [9, 7, 2], answered: [3, 3, 3] })
    expect(rankUnit(context)).toEqual({ min: 0, max: 4, divisor: 2 })
  })

  it('leaves out whoever gives no order', () => {
    expect(measureRankings(context, tallyOf('', 'abc', 'a b c'))).toMatchObject({
      n: 1,
      abstained: 2,
      sums: [4, 2, 0],
      support: [1, 1, 0],
    })
  })

  it('counts as support the first places of those who listed an item, ties by their best place', () => {
    expect(measureRankings(context, tallyOf('a b c')).support).toEqual([1, 1, 0])
    expect(measureRankings(context, tallyOf('a')).support).toEqual([1, 0, 0])
    expect(measureRankings(context, tallyOf('a bc')).support).toEqual([1, 1, 1])
    expect(measureRankings(context, tallyOf('ab c')).support).toEqual([1, 1, 0])
  })

  it('[I2] forgets an order that is taken back, and merges groups into the whole', () => {
    const tally = tallyOf('a b')
    addRanking(context, tally, answer('bc a'))
    removeRanking(context, tally, answer('bc a'))
    expect(tally).toEqual(tallyOf('a b'))
    expect(mergeRankings(context, [tallyOf('a b', ''), tallyOf('c b a')])).toEqual(
      tallyOf('a b', '', 'c b a'),
    )
    expect(mergeRankings(context, [])).toEqual(emptyRankTally(context))
  })
})

describe('the detail of a ranking', () => {
  it('names the head-to-head winner, comparisons, agreement and how firm the lead is', () => {
    const detail = rankDetail(context, tallyOf('a b c', 'a b c', 'a b c', 'b a c'))
    expect(RankDetail.parse(detail)).toEqual(detail)
    expect(detail.condorcetWinner).toBe('a')
    expect(detail.matrix).toEqual([
      [0, 3, 4],
      [1, 0, 4],
      [0, 0, 0],
    ])
    expect(detail.items[0]).toEqual({ id: 'a', copelandDoubled: 4, meanRank: 1.25 })
    // S = (5-8)² + (7-8)² + (12-8)² = 26; W = 12 · 26 / (16 · 24).
    expect(detail.kendallW).toBeCloseTo(0.8125, 12)
    expect(detail.flip).toEqual({ leader: 'a', next: ['b'], people: 2 })
  })

  it('says why a number is missing', () => {
    expect(rankDetail(context, emptyRankTally(context))).toMatchObject({
      kendallW: null,
      kendallWhy: 'too-few-ballots',
      flip: null,
      flipWhy: 'no-order',
      condorcetWinner: null,
    })
    expect(rankDetail(context, tallyOf('a b c', 'b a c'))).toMatchObject({ flip: null, flipWhy: 'tied' })
  })

  it('lists its method notes', () => {
    expect(rankMethods({ top: 5, ties: false, supportTop: 3 }).map(({ key }) => key)).toEqual([
      'rank-borda',
      'rank-copeland',
      'rank-schulze',
      'rank-kemeny',
      'rank-partial',
      'rank-top',
      'rank-support',
    ])
  })
})
