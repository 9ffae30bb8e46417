import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverUnanimous, type GivingBounds, type SupportedCell } from './cover-unanimous.ts'

/** Dots up to three each: one dot is support. */
const DOTS: GivingBounds = { min: 0, max: 3, least: 1, most: 0 }

/** A group as people fill it: so many supporters, each giving something. */
const cell: fc.Arbitrary<SupportedCell> = fc
  .integer({ min: 3, max: 7 })
  .chain((n) => fc.array(fc.integer({ min: 0, max: DOTS.max }), { minLength: n, maxLength: n }))
  .map((given) => ({
    n: given.length,
    sum: given.reduce((sum, dots) => sum + dots, 0),
    support: given.filter((dots) => dots >= DOTS.least).length,
  }))
const row = fc.array(cell, { minLength: 2, maxLength: 5 })
const RUNS = { seed: 11, numRuns: 1000 }
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Whether a group's sum can be that of people of whom some support the item and some do not. */
const couldBeMixed = (n: number, given: number) => given >= DOTS.least && given <= (n - 1) * DOTS.max

describe('[S3] a covered row', () => {
  it('keeps the total, and has no group whose sum only full support or none explains', () => {
    fc.assert(
      fc.property(row, (cells) => {
        const { scale, cells: covered } = coverUnanimous(cells, DOTS)
        expect(sum(covered.map(({ estimate }) => estimate))).toBe(sum(cells.map((one) => one.sum)) * scale)
        const supporters = sum(cells.map(({ support }) => support))
        const roomForBoth = supporters >= cells.length && supporters <= sum(cells.map(({ n }) => n - 1))
        if (!roomForBoth) {
          // No more than sizes and total say: whoever has the same share gave the same.
          const perPerson = new Set(covered.map(({ n, estimate }) => estimate / n))
          expect(perPerson.size).toBe(1)
          return
        }
        expect(scale).toBe(1)
        for (const { n, estimate } of covered) expect(couldBeMixed(n, estimate)).toBe(true)
      }),
      RUNS,
    )
  })

  it('leaves alone a room in which no group was of one mind, so that nobody can tell that anything was covered', () => {
    const mixed = row.filter((cells) => cells.every(({ n, support }) => support > 0 && support < n))
    fc.assert(
      fc.property(mixed, (cells) => {
        const { scale, cells: covered } = coverUnanimous(cells, DOTS)
        expect(covered.map(({ estimate }) => estimate / scale)).toEqual(cells.map((one) => one.sum))
      }),
      RUNS,
    )
  })

  it('gives the largest group the difference, and a group nobody answered in nothing', () => {
    const cells = [
      { n: 4, sum: 4, support: 4 },
      { n: 0, sum: 0, support: 0 },
      { n: 6, sum: 2, support: 2 },
      { n: 5, sum: 2, support: 2 },
    ]
    const bounds = { min: 0, max: 1, least: 1, most: 0 }
    expect(coverUnanimous(cells, bounds).cells.map(({ estimate }) => estimate)).toEqual([3, 0, 3, 2])
  })
})
