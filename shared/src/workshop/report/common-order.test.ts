import { describe, expect, it } from 'vitest'
import { addRanks, emptyPairwise } from '../../methods/pairwise.ts'
import { seededRandom } from '../../methods/seeded-random.ts'
import { commonOrder } from './common-order.ts'

const names = (m: number) => Array.from({ length: m }, (_, item) => `i${item}`)

/** So many people who agree on nothing about so many items. */
function noise(m: number, people: number) {
  const random = seededRandom(3)
  const state = emptyPairwise(m)
  for (let person = 0; person < people; person += 1) addRanks(state, names(m).map(random))
  return state
}

describe('[C11] the closest order', () => {
  it('of more items than can be proven is the best found, beside the bound', () => {
    const { closest } = commonOrder(noise(24, 9), names(24))
    expect(closest.exact).toBe(false)
    expect(closest.order).toHaveLength(24)
    expect(closest.against).toBeGreaterThan(closest.lowerBound)
    expect([closest.orders, closest.undecided]).toEqual([null, null])
    expect(closest.stated).toBe((24 * 23 * 9) / 2)
  })

  it('is none where nobody gave an order', () => {
    expect(commonOrder(emptyPairwise(3), names(3))).toMatchObject({
      schulze: [],
      closest: { order: null, orders: null, stated: 0 },
    })
  })
})
