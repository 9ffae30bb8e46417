import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answeredShown } from './answered.ts'
import { coarseShare } from './coarse-share.ts'
import { type Cell, exactRow, guardUnanimous, type ReleasedCell } from './guard-unanimous.ts'
import { mergeSmallGroups } from './merge-small-groups.ts'

describe('[S3] small groups', () => {
  it('pools groups under k, and never leaves fewer than k over', () => {
    const sizes = [
      { group: 'a', n: 8 },
      { group: 'b', n: 2 },
      { group: 'c', n: 5 },
      { group: 'd', n: 1 },
    ]
    expect(mergeSmallGroups(sizes, 3)).toEqual([
      { groups: ['a'], n: 8, pooled: false },
      { groups: ['c'], n: 5, pooled: false },
      { groups: ['b', 'd'], n: 3, pooled: true },
    ])
    // Two left over: the smallest shown group joins them, or the whole room minus the shown groups would be two people.
    expect(mergeSmallGroups(sizes.slice(0, 3), 3)).toEqual([
      { groups: ['a'], n: 8, pooled: false },
      { groups: ['b', 'c'], n: 7, pooled: true },
    ])
  })

  it('makes no cut at all where only one part would be left', () => {
    expect(
      mergeSmallGroups(
        [
          { group: 'a', n: 9 },
          { group: 'b', n: 2 },
        ],
        3,
      ),
    ).toEqual([])
    expect(mergeSmallGroups([{ group: 'a', n: 9 }], 3)).toEqual([])
    expect(mergeSmallGroups([], 3)).toEqual([])
  })

  it('keeps every part, and everything left over, at k or more, whatever the room', () => {
    const sizes = fc.array(fc.nat({ max: 12 }), { maxLength: 9 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 6 }), (numbers, k) => {
        const room = numbers.map((n, index) => ({ group: index === 0 ? null : `g${index}`, n }))
        const buckets = mergeSmallGroups(room, k)
        const answered = numbers.reduce((sum, n) => sum + n, 0)
        if (buckets.length > 0) expect(buckets.reduce((sum, { n }) => sum + n, 0)).toBe(answered)
        for (const { n } of buckets) {
          expect(n).toBeGreaterThanOrEqual(k)
          expect(answered - n).toBeGreaterThanOrEqual(k)
        }
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

/** Every way to fill the cells that fits what was released and the public total: what an attacker can work out. */
function explanations(released: readonly ReleasedCell[], total: number): number[][] {
  return released
    .reduce<number[][]>(
      (partial, { low, high }) =>
        partial.flatMap((sums) => Array.from({ length: high - low + 1 }, (_, step) => [...sums, low + step])),
      [[]],
    )
    .filter((sums) => sums.reduce((a, b) => a + b, 0) === total)
}

describe('[S3] unanimous cells', () => {
  const cell = (max: number): fc.Arbitrary<Cell> =>
    fc
      .integer({ min: 3, max: 6 })
      .chain((n) => fc.record({ n: fc.constant(n), sum: fc.nat({ max: n * max }) }))

  it('are never pinned down by what was released and the total of the room', () => {
    const rows = fc
      .integer({ min: 1, max: 3 })
      .chain((max) =>
        fc.record({ max: fc.constant(max), cells: fc.array(cell(max), { minLength: 2, maxLength: 5 }) }),
      )
    fc.assert(
      fc.property(rows, ({ max, cells }) => {
        const total = cells.reduce((sum, one) => sum + one.sum, 0)
        const people = cells.reduce((sum, { n }) => sum + n, 0)
        // A room that is itself unanimous says so by its total: nothing can hide it.
        fc.pre(total > 0 && total < people * max)
        const { cells: released, scale } = guardUnanimous(cells, 0, max)
        expect(released.reduce((sum, { estimate }) => sum + estimate, 0)).toBe(total * scale)
        const possible = explanations(released, total)
        for (const [index, { n, sum }] of cells.entries()) {
          const { low, high } = released[index] ?? { low: 0, high: 0 }
          expect(low).toBeLessThanOrEqual(sum)
          expect(high).toBeGreaterThanOrEqual(sum)
          expect(high - low).toBeLessThanOrEqual(2)
          if (sum === 0 || sum === n * max) {
            expect(new Set(possible.map((sums) => sums[index])).size).toBeGreaterThan(1)
          }
        }
      }),
      { seed: 7, numRuns: 1000 },
    )
  })

  it('are left alone in a row without any, and where the whole room agrees', () => {
    const mixed = [
      { n: 4, sum: 2 },
      { n: 5, sum: 3 },
    ]
    expect(guardUnanimous(mixed, 0, 1)).toEqual(exactRow(mixed))
    const all = [
      { n: 4, sum: 4 },
      { n: 5, sum: 5 },
    ]
    expect(guardUnanimous(all, 0, 1)).toEqual(exactRow(all))
  })
})

describe('what else is told', () => {
  it('[S1] counts anonymous answers in steps of five until the close', () => {
    expect([0, 4, 5, 9, 10].map((n) => answeredShown(n, 'anonymous', false))).toEqual([0, 0, 5, 5, 10])
    expect(answeredShown(9, 'anonymous', true)).toBe(9)
    expect(answeredShown(9, 'confidential', false)).toBe(9)
  })

  it('[S3] never tells of perfect agreement inside a group whose answers are secret', () => {
    expect([0, 0.5, 0.61, 1].map(coarseShare)).toEqual([0.05, 0.5, 0.6, 0.95])
  })
})
