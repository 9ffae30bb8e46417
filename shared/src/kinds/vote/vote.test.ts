import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../refusal.ts'
import type { Item } from '../item.ts'
import { acceptVote, checkVote } from './decide.ts'
import { type VoteAnswer, type VoteConfig, VoteDetail } from './schema.ts'
import { addVote, emptyVoteTally, measureVotes, mergeVotes, removeVote, voteUnit } from './tally.ts'
import { voteDetail, voteMethods } from './view.ts'

const items: Item[] = ['a', 'b', 'c'].map((id) => ({ id, text: { en: id }, from: [] }))
const config: VoteConfig = { method: 'dots', budget: 4, cap: 3 }
const context = { config, items }

function tallyOf(...ballots: VoteAnswer['dots'][]) {
  const tally = emptyVoteTally(context)
  for (const dots of ballots) addVote(context, tally, { dots })
  return tally
}

describe('accepting dots', () => {
  it('stores dots in the order of the items, without zeros', () => {
    const stored = acceptVote(context, { dots: { c: 1, b: 0, a: 3 } })
    expect(JSON.stringify(stored)).toBe('{"dots":{"a":3,"c":1}}')
  })

  it('takes an empty ballot', () => {
    expect(acceptVote(context, { dots: {} })).toEqual({ dots: {} })
  })

  it('says which limit was passed', () => {
    expect(acceptVote(context, { dots: { a: 4 } })).toMatchObject({ refused: 'over-cap', params: { cap: 3 } })
    expect(acceptVote(context, { dots: { a: 3, b: 2 } })).toMatchObject({
      refused: 'over-budget',
      params: { budget: 4 },
    })
    expect(acceptVote(context, { dots: { z: 1 } })).toMatchObject({ refused: 'unknown-item' })
  })

  it('does not take a name that every object has for an item', () => {
    expect(isRefusal(acceptVote(context, { dots: { constructor: 1 } }))).toBe(true)
    const odd = { config, items: [{ id: 'constructor', text: {}, from: [] }, ...items] }
    expect(acceptVote(odd, { dots: { a: 1 } })).toEqual({ dots: { a: 1 } })
  })

  it('wants a cap of one for approval, and never a cap above the budget', () => {
    expect(checkVote({ method: 'approval', budget: 3, cap: 1 })).toBeNull()
    expect(checkVote({ method: 'approval', budget: 3, cap: 2 })).toMatchObject({ refused: 'bad-config' })
    expect(checkVote({ method: 'dots', budget: 2, cap: 3 })).toMatchObject({
      refused: 'bad-config',
      field: 'cap',
    })
  })
})

describe('counting dots', () => {
  it('[I7] sums dots and people, with everybody who submitted in the denominator', () => {
    const tally = tallyOf({ a: 3, b: 1 }, { a: 1 }, {}, { c: 2 })
    expect(measureVotes(context, tally)).toMatchObject({
      n: 4,
      abstained: 1,
      sums: [4, 1, 2],
      support: [2, 1, 1],
      answered: [4, 4, 4],
    })
    expect(voteUnit(context)).toEqual({ min: 0, max: 3, divisor: 1 })
  })

  it('reads an order from unequal dots only', () => {
    const { pairwise } = tallyOf({ a: 3, b: 1 }, { a: 1, b: 1, c: 1 }, {})
    expect(pairwise).toEqual({ m: 3, n: 1, above: [0, 1, 1, 0, 0, 1, 0, 0, 0] })
  })

  it('[I2] forgets a ballot that is taken back', () => {
    const tally = tallyOf({ a: 2 })
    addVote(context, tally, { dots: { a: 1, c: 3 } })
    removeVote(context, tally, { dots: { a: 1, c: 3 } })
    expect(tally).toEqual(tallyOf({ a: 2 }))
  })

  it('merges groups into the whole, and nothing into an empty tally', () => {
    expect(mergeVotes(context, [tallyOf({ a: 2 }), tallyOf({ b: 3 }, {})])).toEqual(
      tallyOf({ a: 2 }, { b: 3 }, {}),
    )
    expect(mergeVotes(context, [])).toEqual(emptyVoteTally(context))
  })

  it('shows how many people gave 0, 1, 2 … dots and how much of the budget was spent', () => {
    const detail = voteDetail(context, tallyOf({ a: 3, b: 1 }, { a: 1 }, {}))
    expect(VoteDetail.parse(detail)).toEqual(detail)
    expect(detail.items[0]).toEqual({ id: 'a', dots: 4, reached: 2, spread: [1, 1, 0, 1] })
    expect(detail.spent).toEqual([1, 1, 0, 0, 1])
    expect(voteMethods(config)).toEqual([
      { key: 'vote-dots', params: { budget: 4, cap: 3 } },
      { key: 'vote-fair-share' },
    ])
  })
})

/** A tally of these ballots under another way of voting over a, b and c. */
function counted(config: VoteConfig, ...ballots: VoteAnswer['dots'][]) {
  const context = { config, items }
  const tally = emptyVoteTally(context)
  for (const dots of ballots) addVote(context, tally, { dots })
  return { context, tally, measure: measureVotes(context, tally), detail: voteDetail(context, tally) }
}

describe('other ways of voting', () => {
  it('quadratic: v votes cost v² credits, and what counts is the votes', () => {
    const config: VoteConfig = { method: 'quadratic', budget: 25, cap: 5 }
    const context = { config, items }
    expect(acceptVote(context, { dots: { a: 4, b: 3 } })).toEqual({ dots: { a: 4, b: 3 } })
    expect(acceptVote(context, { dots: { a: 4, b: 3, c: 1 } })).toMatchObject({ refused: 'over-budget' })
    const { measure, detail } = counted(config, { a: 4, b: 3 }, { a: 1 }, {})
    expect(measure).toMatchObject({
      n: 3,
      abstained: 1,
      sums: [5, 3, 0],
      support: [2, 1, 0],
      answered: [3, 3, 3],
    })
    // 16 + 1 credits on a, 9 on b; and 25, 1 and 0 of the 25 used.
    expect(detail.items.map(({ credits }) => credits)).toEqual([17, 9, 0])
    expect([detail.spent[25], detail.spent[1], detail.spent[0]]).toEqual([1, 1, 1])
    expect(checkVote({ ...config, cap: 6 })).toMatchObject({ refused: 'bad-config' })
  })

  it('points: a hundred to share out, spread over some and none only', () => {
    const config: VoteConfig = { method: 'points', budget: 100, cap: 100 }
    const { measure, detail } = counted(config, { a: 60, b: 40 }, { a: 100 }, {})
    expect(measure).toMatchObject({ n: 3, sums: [160, 40, 0], support: [2, 1, 0] })
    expect(detail.items[0]).toEqual({ id: 'a', dots: 160, reached: 2, spread: [1, 2] })
    expect(acceptVote({ config, items }, { dots: { a: 60, b: 41 } })).toMatchObject({
      refused: 'over-budget',
    })
  })

  it('score: blank is no opinion and never 0, the mean is of those who scored', () => {
    const config: VoteConfig = { method: 'score', budget: 100, cap: 10, supportFrom: 7 }
    expect(acceptVote({ config, items }, { dots: { b: 0, a: 7 } })).toEqual({ dots: { a: 7, b: 0 } })
    const { measure, detail } = counted(config, { a: 10, b: 0 }, { a: 7 }, { a: 4, b: 5 }, {})
    expect(measure).toMatchObject({
      n: 3,
      abstained: 1,
      sums: [21, 5, 0],
      answered: [3, 2, 0],
      support: [2, 0, 0],
      fewest: 3,
    })
    expect(detail.items.map(({ mean, median, reached }) => [mean, median, reached])).toEqual([
      [7, [7, 7], 3],
      [2.5, [0, 5], 2],
      [null, null, 0],
    ])
    // Two scored a and b both, one each way; who left b out says nothing of the two.
    expect(measure.pairwise?.above.slice(0, 4)).toEqual([0, 1, 0, 1])
    expect(voteMethods({ method: 'score', budget: 100, cap: 5 })).toEqual([
      { key: 'vote-score', params: { cap: 5, from: 4 } },
    ])
  })

  it('yes and no: abstaining is outside the share, and counted', () => {
    const config: VoteConfig = { method: 'yes-no', budget: 100, cap: 1 }
    const { measure, detail, context, tally } = counted(config, { a: 1, b: 0 }, { a: 1 }, { a: 0 }, {})
    expect(measure).toMatchObject({
      n: 3,
      abstained: 1,
      sums: [2, 0, 0],
      support: [2, 0, 0],
      answered: [3, 1, 0],
    })
    expect(detail.items.map(({ spread }) => spread)).toEqual([
      [1, 2],
      [1, 0],
      [0, 0],
    ])
    removeVote(context, tally, { dots: { a: 0 } })
    expect(tally).toEqual(counted(config, { a: 1, b: 0 }, { a: 1 }, {}).tally)
  })
})
