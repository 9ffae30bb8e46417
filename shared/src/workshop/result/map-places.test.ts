import { describe, expect, it } from 'vitest'
import { consentScene, people } from '../../testing/consent-scene.ts'
import { viewFor } from '../view.ts'
import { isDrawn, mapPlaces } from './map-places.ts'
import { released } from './released.ts'
import type { GroupFigure, Result, ResultItem } from './result-types.ts'

const group = (id: string, support: number, n: number): GroupFigure => ({
  id,
  n,
  support: support / n,
  mean: null,
})

/** A revealed room with nothing but these figures of each item. */
function resultWith(...groups: GroupFigure[][]): Result {
  const shown = viewFor.display(
    consentScene({ firms: people(3, { one: 1 }), civil: people(3, { one: 1 }) }).live,
  ).current?.result
  if (!shown) throw new Error('nothing was revealed')
  const items = groups.map((figures, index): ResultItem => {
    const [item] = shown.items
    if (item === undefined) throw new Error('no item')
    return {
      ...item,
      id: `item ${index}`,
      people: { ...item.people, support: 13, answered: 20 },
      groups: figures,
    }
  })
  return { ...shown, items, thresholds: { support: 0.65, gap: 0.3 }, smallestGroup: 3 }
}

const two = [group('firms', 7, 10), group('civil', 6, 10)]

describe('the map of agreement', () => {
  it('[C17] sets an item by its support in the room, and by 1 minus the gap between the groups', () => {
    const [place] = mapPlaces(
      resultWith([group('firms', 9, 10), group('state', 3, 4), group('civil', 1, 6)], two, two),
    )
    expect(place).toMatchObject({
      support: 13 / 20,
      agreement: 1 - 44 / 60,
      reaches: true,
      alike: false,
    })
  })

  it('[C17] takes the very gap of a threshold for one, as the label does', () => {
    // 0.7 - 0.4 is a little less than 0.3 where shares are subtracted.
    const [place] = mapPlaces(resultWith([group('firms', 7, 10), group('civil', 4, 10)], two, two))
    expect(place).toMatchObject({ agreement: 0.7, alike: false })
    expect(mapPlaces(resultWith(two, two, two))[0]).toMatchObject({ alike: true })
  })

  it('[C17] invents no agreement where fewer than two groups were looked at', () => {
    const one = [group('firms', 7, 10), group('civil', 2, 2)]
    const places = mapPlaces(resultWith(two, one, []))
    expect(places.map(({ agreement }) => agreement)).toEqual([expect.any(Number), null, null])
    expect(places.map(isDrawn)).toEqual([true, false, false])
    expect(mapPlaces(resultWith(one, [], []))).toEqual([])
  })

  it('says nothing of two items, nor of answers without an order', () => {
    expect(mapPlaces(resultWith(two, two))).toEqual([])
    const unordered = { ...resultWith(two, two, two), unit: { min: 1, max: 1, divisor: 1 } }
    expect(mapPlaces(unordered)).toEqual([])
  })

  it('[C17] is read of what the third step lets out, and of nothing before', () => {
    const scene = consentScene({
      firms: people(5, { water: 1, roads: 1, ports: 8 }),
      civil: people(5, { water: 1, roads: 8, ports: 8 }),
    })
    const result = viewFor.display(scene.live).current?.result
    if (!result) throw new Error('nothing was revealed')
    const places = mapPlaces(result)
    expect(places).toHaveLength(3)
    for (const { item, agreement } of places) {
      const { highest, lowest } = item.why
      expect(agreement).toBeCloseTo(1 - ((highest ?? 0) - (lowest ?? 0)), 9)
    }
    expect(mapPlaces(released(result, 2))).toEqual([])
    expect(mapPlaces(released(result, 1))).toEqual([])
  })
})
