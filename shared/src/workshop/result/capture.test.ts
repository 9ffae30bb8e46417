import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleScene, sampleSetup, voteFor } from '../../testing/sample-workshop.ts'
import { facilitator } from '../../testing/scene.ts'
import type { Group } from '../setup.ts'
import { viewFor } from '../view.ts'
import { captureOf } from './capture.ts'
import { orderOf } from './order-of.ts'

const ITEMS = ['a', 'b', 'c', 'd']

/** People per group and item: what they gave together. */
const room = fc
  .array(
    fc.record({
      n: fc.integer({ min: 3, max: 9 }),
      sums: fc.array(fc.nat(12), { minLength: ITEMS.length, maxLength: ITEMS.length }),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((groups) => groups.map((group, index) => ({ id: `g${index}`, ...group })))

describe('[C15] leaving one group out', () => {
  it('names every item that leaves or enters the top, by a count without that group', () => {
    fc.assert(
      fc.property(room, fc.integer({ min: 1, max: 3 }), (groups, top) => {
        const totals = (kept: typeof groups) =>
          ITEMS.map((_, item) => kept.reduce((sum, { sums }) => sum + (sums[item] ?? 0), 0))
        /** By definition: an item is among the first when fewer than `top` items have more. */
        const isFirst = (sums: readonly number[], item: number) =>
          sums.filter((sum) => sum > (sums[item] ?? 0)).length < top
        const rows = ITEMS.map((_, item) =>
          groups.map(({ n, sums }) => ({ n, sum: sums[item] ?? 0, support: 0 })),
        )
        const everybody = totals(groups)
        const people = groups.reduce((sum, { n }) => sum + n, 0)
        const order = orderOf(everybody.map((sum) => ({ sum, answered: people })))
        const captured = captureOf(
          groups.map(({ id }) => id),
          ITEMS,
          rows,
          order,
          top,
        )
        const expected = groups.map((left) => {
          const rest = totals(groups.filter((group) => group !== left))
          return {
            group: left.id,
            leaves: ITEMS.filter((_, item) => isFirst(everybody, item) && !isFirst(rest, item)),
            enters: ITEMS.filter((_, item) => !isFirst(everybody, item) && isFirst(rest, item)),
          }
        })
        expect(captured).toEqual(expected)
      }),
      { seed: 5, numRuns: 500 },
    )
  })

  it('says nothing where some item has no figure by group, and of one part alone', () => {
    const cell = (sum: number) => ({ n: 3, sum, support: 0 })
    expect(captureOf(['x', 'y'], ['a', 'b'], [[cell(1), cell(2)], []], [[0, 1]], 1)).toBeNull()
    expect(captureOf(['x'], ['a'], [[cell(1)]], [[0]], 1)).toBeNull()
  })
})

const groups: Group[] = ['firms', 'civil', 'schools', 'unions'].map((id) => ({
  id,
  name: { en: id },
  seats: 4,
}))

/** Eight firms want water, four of civil society and two people each of two small groups want talent. */
function captured(secrecy: 'open' | 'confidential') {
  const agenda = sampleSetup.agenda.map((step) => (step.id === 'vote' ? { ...step, secrecy } : step))
  const { scene, people } = sampleScene(16, { ...sampleSetup, groups, agenda })
  const wanted = (index: number) => ['water', 'talent', 'talent', 'water'][index % 4] ?? 'water'
  scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  voteFor(
    scene,
    'vote',
    people.flatMap((person, index) =>
      index % 4 > 1 && index >= 8 ? [] : [[person, wanted(index)] as const],
    ),
  )
  scene.run(facilitator, { type: 'close-round', activity: 'vote' })
  const at = (step: number) => {
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step })
    return viewFor.display(scene.live).current?.result
  }
  return { before: at(2), result: at(3) }
}

describe('[S3] leaving out', () => {
  it('small groups only as the block in which they are pooled, never one of them', () => {
    const { result, before } = captured('confidential')
    expect(result?.groups.map(({ id }) => id)).toEqual(['firms', 'civil', 'others'])
    expect(result?.capture?.map(({ group }) => group)).toEqual(['firms', 'civil', 'others'])
    expect(before?.capture).toBeNull()
    expect(before?.lead.byGroups).toBeNull()
  })
})
