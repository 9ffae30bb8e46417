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
    expect(voteMethods(config)).toEqual([{ key: 'vote-dots', params: { budget: 4, cap: 3 } }])
  })
})
