import { describe, expect, it } from 'vitest'
import { shuffled } from './shuffled.ts'

const items = Array.from({ length: 7 }, (_, index) => index)

describe('shuffled', () => {
  it('keeps every value, and the same order for the same seed', () => {
    expect([...shuffled(items, 'ana')].sort()).toEqual(items)
    expect(shuffled(items, 'ana')).toEqual(shuffled(items, 'ana'))
  })

  it('puts every value first about equally often over many people', () => {
    const first = new Array<number>(items.length).fill(0)
    for (let person = 0; person < 7000; person += 1) {
      const [one = 0] = shuffled(items, `person-${person}`)
      first[one] = (first[one] ?? 0) + 1
    }
    for (const count of first) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})
