import { describe, expect, it } from 'vitest'
import { CHALLENGES } from './challenge-bank.ts'
import { opinionsOf } from './opinions.ts'

const groups = ['firms', 'civil', 'state', 'campus']
const items = CHALLENGES.map(({ en }) => en.texts[0] ?? '')

/** Mean opinion per group over ten people of each. */
function means(seed: number, item: string): number[] {
  return groups.map((group) => {
    const own = [...Array(10).keys()].map((index) => opinionsOf(seed, groups, { index, group })(item))
    return own.reduce((sum, opinion) => sum + opinion, 0) / own.length
  })
}

describe('opinions', () => {
  it('make some items consensual, some controversial, some one group’s', () => {
    const lowHigh = items.map((item) => {
      const sorted = means(7, item).sort((one, other) => one - other)
      return { low: sorted[0] ?? 0, second: sorted.at(-2) ?? 0, high: sorted.at(-1) ?? 0 }
    })
    expect(lowHigh.filter(({ low }) => low > 0.6).length).toBeGreaterThanOrEqual(3)
    expect(lowHigh.filter(({ low, second }) => low < 0.4 && second > 0.7).length).toBeGreaterThanOrEqual(3)
    expect(lowHigh.filter(({ second, high }) => second < 0.55 && high > 0.8).length).toBeGreaterThanOrEqual(1)
  })

  it('stay between 0 and 1, and are each person’s own', () => {
    const all = [...Array(200).keys()].map((index) =>
      opinionsOf(1, groups, { index, group: 'firms' })('Water'),
    )
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...all)).toBeLessThanOrEqual(1)
    expect(new Set(all).size).toBeGreaterThan(100)
  })
})
