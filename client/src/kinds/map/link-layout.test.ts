import { describe, expect, it } from 'vitest'
import { MOST_ON_MAP, placesOf, SIZE } from './link-layout.ts'

const actors = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    sector: (['public', 'private', 'academia'] as const)[index % 3] ?? null,
  }))

describe('placesOf', () => {
  it.each([1, 2, 7, MOST_ON_MAP])('keeps %d actors apart and inside the drawing', (count) => {
    const places = placesOf(actors(count))
    expect(new Set(places.map(({ id }) => id)).size).toBe(count)
    for (const side of ['left', 'right'] as const) {
      const rows = places.filter((place) => place.side === side).map(({ y }) => y)
      const gaps = [...rows].sort((one, other) => one - other).map((y, at, all) => y - (all[at - 1] ?? -1000))
      expect(Math.min(...gaps, 1000)).toBeGreaterThanOrEqual(45)
      for (const y of rows) expect(y > 0 && y < SIZE.height).toBe(true)
    }
  })

  it('puts sector beside sector', () => {
    const order = placesOf(actors(9)).filter(({ side }) => side === 'right')
    expect(order.slice(0, 3).map(({ id }) => id)).toEqual(['a0', 'a3', 'a6'])
  })
})
