/**
 * An item that only a few of some group answered. An attacker reads every figure of it that can be made to appear, with the
 * groups listed in any order, and subtracts what they like from what they like.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ABSTAIN, DISCUSS, SUPPORT_LINE } from '../../kinds/consent/scale.ts'
import { kindOf } from '../../kinds/index.ts'
import type { Item } from '../../kinds/item.ts'
import type { Secrecy } from '../../secrecy.ts'
import type { GroupTally } from '../events.ts'
import { type Activity, initialState, type Round } from '../state.ts'
import { resultOf } from './result-of.ts'
import type { Result } from './result-types.ts'

const config = { scale: 'kaner8', adoptAt: 0.75 }
const items: Item[] = ['a', 'b'].map((id) => ({ id, text: {}, from: [] }))

/** What one person says of the items; null is to say nothing. */
type Levels = readonly (number | null)[]
type Room = Record<string, readonly Levels[]>

function tallyOf(group: string, people: readonly Levels[]): GroupTally {
  const rules = kindOf('consent')?.ballots
  const tally = rules?.empty({ config, items })
  for (const said of people) {
    const levels = Object.fromEntries(items.flatMap(({ id }, at) => (said[at] ? [[id, said[at]]] : [])))
    rules?.add({ config, items }, tally, { levels, reservations: {} })
  }
  return { group: group === 'none' ? null : group, ballots: people.length, tally }
}

function resultIn(
  room: Room,
  { k = 3, secrecy = 'confidential' as Secrecy, order = Object.keys(room) } = {},
) {
  const state = initialState()
  state.groups = order.filter((id) => id !== 'none').map((id) => ({ id, name: {}, seats: 0 }))
  const answered = Object.values(room).flat().length
  const tallies = Object.entries(room).flatMap(([group, people]) =>
    people.length > 0 ? [tallyOf(group, people)] : [],
  )
  const rule = { id: 'any', version: 1, config, thresholds: { support: 0.75, gap: 0.3 }, top: 1 }
  const setup = { id: 'x', kind: 'consent', secrecy, config, source: null } as unknown as Activity['setup']
  const round: Round = {
    n: 1,
    items,
    reopened: false,
    partial: false,
    smallestGroup: k,
    rule,
    closed: { answered, seal: null, tallies, exchanged: true, present: new Map() },
    byHand: false,
    shown: true,
    toldTo: 3,
    before: { current: null, revealStep: 0 },
  }
  return resultOf(state, { setup, rounds: [round], revealStep: 3, slice: null }, round)
}

const times = (count: number, ...said: Levels): Levels[] => Array<Levels>(count).fill(said)
const figures = (result: Result | null, item: number) =>
  Object.fromEntries(result?.items[item]?.groups.map(({ id, n }) => [id, n]) ?? [])

/** Of which groups a figure is: what is not shown apart is in "others". */
function groupsIn(room: Room, id: string, apart: readonly string[]): Set<string> {
  return new Set(id === 'others' ? Object.keys(room).filter((group) => !apart.includes(group)) : [id])
}

/** How many people are in the parts of the room that two figures leave over, either way round, where one holds the other. */
function leftOver(room: Room, sets: readonly Set<string>[], counts: (said: Levels) => boolean): number[] {
  const size = (groups: readonly string[]) =>
    groups.flatMap((group) => room[group] ?? []).filter(counts).length
  return sets.flatMap((whole) =>
    sets.flatMap((part) => {
      const isPart = [...part].every((group) => whole.has(group))
      return isPart ? [size([...whole].filter((group) => !part.has(group)))] : []
    }),
  )
}

describe('[S3] an item that few of a group answered', () => {
  it('is cut all the same, with that group among the others, and says so', () => {
    const room = { a: times(5, 1, 1), b: times(4, 1, 8), c: [...times(2, 1, 8), ...times(3, 1, ABSTAIN)] }
    const result = resultIn(room)
    expect([figures(result, 0), result?.items[0]?.basis]).toEqual([{ a: 5, b: 4, c: 5 }, 'groups'])
    expect([figures(result, 1), result?.items[1]?.basis]).toEqual([{ a: 5, others: 6 }, 'pooled'])
    // The groups that do not support it count for the label, which the room alone could not have had.
    expect(result?.items[1]).toMatchObject({ label: 'controversial', groupsEqual: null })
  })

  it('is told of the room alone where nothing else is left, and says so', () => {
    const result = resultIn({ a: times(5, 1, 1), b: [...times(2, 1, 8), ...times(3, 1, ABSTAIN)] })
    expect([figures(result, 1), result?.items[1]?.basis]).toEqual([{}, 'room'])
    expect(result?.items[1]).toMatchObject({ why: { lowest: null, highest: null } })
  })

  it('does not tell of a group that all of it kept silent', () => {
    const room = { a: times(5, 1, 1), b: times(4, 1, 8), c: times(4, 1, DISCUSS) }
    const result = resultIn(room)
    expect([figures(result, 1), result?.items[1]?.basis]).toEqual([{ a: 5, others: 4 }, 'pooled'])
    expect(result?.items.map(({ groupsEqual }) => groupsEqual)).toEqual([null, null])
  })

  it('keeps in the pool whom the room’s own cut has pooled', () => {
    const room = {
      a: times(5, 1, 1),
      b: times(5, 1, 1),
      c: times(4, 1, DISCUSS),
      d: times(2, 1, 1),
      e: times(2, 1, 1),
    }
    const result = resultIn(room)
    expect(figures(result, 0)).toEqual({ a: 5, b: 5, c: 4, others: 4 })
    expect(figures(result, 1)).toEqual({ a: 5, b: 5, others: 4 })
  })

  it('is exact in open rounds', () => {
    const room = { a: times(5, 1, 1), b: [...times(2, 1, 8), ...times(3, 1, ABSTAIN)] }
    const result = resultIn(room, { secrecy: 'open' })
    expect([figures(result, 1), result?.items[1]?.basis]).toEqual([{ a: 5, b: 2 }, 'groups'])
  })

  it('leaves nobody under k over when any two figures of it are subtracted, in whatever order groups are listed', {
    timeout: 60_000,
  }, () => {
    const level = fc.option(fc.integer({ min: 1, max: 8 }), { nil: null })
    const people = fc.array(fc.tuple(level, level), { maxLength: 8 })
    const rooms = fc.record({
      a: people,
      b: people,
      c: people,
      d: people,
      none: fc.array(fc.tuple(level, level), { maxLength: 2 }),
    })
    const cuts = { items: 0, pooled: 0 }
    fc.assert(
      fc.property(rooms, fc.integer({ min: 3, max: 5 }), (room, k) => {
        const orders = [
          ['a', 'b', 'c', 'd'],
          ['d', 'c', 'b', 'a'],
          ['b', 'd', 'a', 'c'],
          ['c', 'a', 'd', 'b'],
        ]
        const results = orders.map((order) => resultIn(room, { k, order: [...order, 'none'] }))
        const everybody = new Set(Object.keys(room))
        for (const [at] of items.entries()) {
          const sets = results.flatMap((result) => {
            const told = result?.items[at]?.groups ?? []
            if (told.length > 0) cuts.items += 1
            if (result?.items[at]?.basis === 'pooled') cuts.pooled += 1
            return told.map(({ id }) =>
              groupsIn(
                room,
                id,
                told.map((figure) => figure.id),
              ),
            )
          })
          const answers = (said: Levels) => SUPPORT_LINE.some((level) => level === said[at])
          for (const left of leftOver(room, [everybody, ...sets], answers))
            expect(left === 0 || left >= k).toBe(true)
          const n = new Set(
            results.map((result) => JSON.stringify(Object.entries(figures(result, at)).sort())),
          )
          expect(n.size).toBe(1)
        }
        const shown = results.flatMap((result) => {
          const ids = result?.groups.map(({ id }) => id) ?? []
          return ids.map((id) => groupsIn(room, id, ids))
        })
        for (const left of leftOver(room, [everybody, ...shown], () => true))
          expect(left === 0 || left >= k).toBe(true)
      }),
      { seed: 7, numRuns: 300 },
    )
    expect(cuts.items).toBeGreaterThan(200)
    expect(cuts.pooled).toBeGreaterThan(50)
  })
})
