import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lots } from '../testing/lots.ts'
import { answeredShown } from './answered.ts'
import { exchangeBallots } from './exchange-ballots.ts'
import { mergeSmallGroups } from './merge-small-groups.ts'
import { verdictTells } from './verdict-tells.ts'

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

describe('[S3] exchanged ballots', () => {
  const parts = [
    ['a1', 'a2', 'a3'],
    ['b1', 'b2', 'b3'],
  ]
  const dealtBy = (chance: (n: number) => number) => {
    const groups = new Map(parts.flatMap((part, at) => part.map((ballot) => [ballot, at])))
    for (const { ballot, place } of exchangeBallots(parts, chance)) {
      groups.set(
        ballot,
        parts.findIndex((part) => part.includes(place)),
      )
    }
    return groups
  }

  it('keep every ballot once and every part as large as it was', () => {
    const rooms = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(rooms, fc.nat(), (sizes, seed) => {
        const room = sizes.map((n, at) => Array.from({ length: n }, (_, one) => `${at}/${one}`))
        const moved = exchangeBallots(room, lots(seed))
        const [ballots, places] = [moved.map(({ ballot }) => ballot), moved.map(({ place }) => place)]
        expect(new Set(ballots).size).toBe(ballots.length)
        expect([...ballots].sort()).toEqual([...places].sort())
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  it('may be dealt in every way there is, however the room was: none can be ruled out', () => {
    const chance = lots(1)
    const seen = new Map<string, number>()
    for (let draw = 0; draw < 100_000; draw += 1) {
      const inFirst = [...dealtBy(chance)].flatMap(([ballot, at]) => (at === 0 ? [ballot] : [])).sort()
      seen.set(inFirst.join(), (seen.get(inFirst.join()) ?? 0) + 1)
    }
    // 6 choose 3 ways to say who is counted in the first part.
    expect(seen.size).toBe(20)
  })

  it('are seldom many: mostly one of each part at most', () => {
    const chance = lots(2)
    const far = Array.from({ length: 4000 }, () => dealtBy(chance)).filter(
      (groups) => parts[0]?.filter((ballot) => groups.get(ballot) !== 0).length !== 0,
    )
    expect(far.length).toBeGreaterThan(1200)
    const further = far.filter(
      (groups) => (parts[0]?.filter((ballot) => groups.get(ballot) === 0).length ?? 0) < 2,
    )
    expect(further.length / 4000).toBeLessThan(0.1)
  })

  it('stay where they are where the lot says so', () => {
    expect(exchangeBallots(parts, (n) => n - 1)).toEqual([])
  })
})

describe('[S3] a rule that every group has to fulfil', () => {
  /** By definition: of every way to fill the parts with that total, those that keep the rule, and those that do not. */
  function tellsByDefinition(bars: readonly { n: number; least: number }[], total: number): boolean {
    const fillings = bars
      .reduce<number[][]>(
        (all, { n }) =>
          all.flatMap((some) => Array.from({ length: n + 1 }, (_, people) => [...some, people])),
        [[]],
      )
      .filter((filling) => filling.reduce((sum, people) => sum + people, 0) === total)
    if (total === 0 || total === bars.reduce((sum, { n }) => sum + n, 0)) return false
    const isMet = (filling: number[]) => filling.every((people, at) => people >= (bars[at]?.least ?? 0))
    return [fillings.filter(isMet), fillings.filter((filling) => !isMet(filling))].some(
      (possible) =>
        possible.length > 0 &&
        bars.some(({ n }, at) => possible.every((filling) => filling[at] === 0 || filling[at] === n)),
    )
  }

  it('is not read of groups where it would tell, with the total, that one of them is of one mind', () => {
    const bar = fc
      .integer({ min: 2, max: 6 })
      .chain((n) => fc.record({ n: fc.constant(n), least: fc.nat(n) }))
    const told = { yes: 0, no: 0 }
    fc.assert(
      fc.property(fc.array(bar, { minLength: 2, maxLength: 4 }), fc.nat(24), (bars, total) => {
        const people = bars.reduce((sum, { n }) => sum + n, 0)
        fc.pre(total <= people)
        const tells = tellsByDefinition(bars, total)
        told[tells ? 'yes' : 'no'] += 1
        expect(verdictTells(bars, total)).toBe(tells)
      }),
      { seed: 7, numRuns: 1500 },
    )
    expect(Math.min(told.yes, told.no)).toBeGreaterThan(200)
  })
})

describe('what else is told', () => {
  it('[S1] counts anonymous answers in steps of five until the close', () => {
    expect([0, 4, 5, 9, 10].map((n) => answeredShown(n, 'anonymous', false))).toEqual([0, 0, 5, 5, 10])
    expect(answeredShown(9, 'anonymous', true)).toBe(9)
    expect(answeredShown(9, 'confidential', false)).toBe(9)
  })
})
