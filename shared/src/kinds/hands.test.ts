import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dealHands } from './hands.ts'

const items = ['water', 'talent', 'logistics']
const raised = (item: string, hands: number, option = 'for') => ({ item, option, hands })

/** How many took an option of an item. */
function counted(dealt: ReadonlyMap<string, string>[], item: string, option: string): number {
  return dealt.filter((one) => one.get(item) === option).length
}

describe('[R12] raised hands as ballots', () => {
  it('give every item as many as were counted, and nobody two hands more than another', () => {
    const dealt = dealHands(
      [raised('water', 3), raised('talent', 4), raised('logistics', 1)],
      5,
      items,
      ['for'],
      3,
    )
    if (!Array.isArray(dealt)) throw new Error('refused')
    expect(items.map((item) => counted(dealt, item, 'for'))).toEqual([3, 4, 1])
    expect(dealt.map(({ size }) => size).sort()).toEqual([1, 1, 2, 2, 2])
  })

  it('are one answer of each person to an item', () => {
    const hands = [raised('water', 3, 'yes'), raised('water', 2, 'no')]
    const dealt = dealHands(hands, 6, items, ['yes', 'no'], 100)
    expect(Array.isArray(dealt) && dealt.map((one) => one.get('water') ?? '')).toEqual([
      'yes',
      'yes',
      'yes',
      'no',
      'no',
      '',
    ])
  })

  it('are refused when they are more than there are people, or than people have to give', () => {
    expect(dealHands([raised('water', 6)], 5, items, ['for'], 3)).toMatchObject({
      refused: 'too-many-hands',
      params: { people: 5 },
    })
    const yes = [raised('water', 3, 'yes'), raised('water', 3, 'no')]
    expect(dealHands(yes, 5, items, ['yes', 'no'], 100)).toMatchObject({ refused: 'too-many-hands' })
    const many = [raised('water', 5), raised('talent', 5), raised('logistics', 1)]
    expect(dealHands(many, 5, items, ['for'], 2)).toMatchObject({
      refused: 'over-budget',
      params: { budget: 2 },
    })
    expect(dealHands([raised('gold', 1)], 5, items, ['for'], 3)).toMatchObject({ refused: 'unknown-item' })
    expect(dealHands([raised('water', 1, 'no')], 5, items, ['for'], 3)).toMatchObject({
      refused: 'bad-answer',
    })
  })

  it('[property] whatever was counted within the limits is met exactly, within the budget of each', async () => {
    const count = fc.integer({ min: 1, max: 30 })
    await fc.assert(
      fc.property(count, fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), (people, counts) => {
        const hands = items.map((item, index) => raised(item, Math.min(people, counts[index] ?? 0)))
        const total = hands.reduce((sum, one) => sum + one.hands, 0)
        const most = Math.max(1, Math.ceil(total / people))
        const dealt = dealHands(hands, people, items, ['for'], most)
        if (!Array.isArray(dealt)) throw new Error(JSON.stringify(dealt))
        expect(hands.map(({ item }) => counted(dealt, item, 'for'))).toEqual(hands.map((one) => one.hands))
        expect(Math.max(...dealt.map(({ size }) => size))).toBeLessThanOrEqual(most)
      }),
    )
  })
})
