/**
 * An attacker who knows this program, the size of every group and everything that is shown of the whole room, and reads the
 * whole result: over every room there is of so many people, is there one in which they would know for certain that a group
 * was of one mind about an item? What they read is counted on exchanged ballots, of which any dealing may have been drawn that
 * turns no verdict; so each room is as possible as every other of the same ballots and verdicts.
 */
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../kinds/index.ts'
import type { Item } from '../../kinds/item.ts'
import type { GroupTally } from '../events.ts'
import { type Activity, initialState, type Round } from '../state.ts'
import { resultOf } from './result-of.ts'

type Case = {
  kind: string
  config: Record<string, unknown>
  items: number
  groups: number[]
  ballots: readonly unknown[]
}
type Part = { tally: GroupTally; certain: string[]; ballots: string[] }

const ids = (count: number) => ['a', 'b', 'c'].slice(0, count)

/** Every way to fill so many seats with these ballots, whoever sits where. */
function fillings<T>(ballots: readonly T[], seats: number): T[][] {
  if (seats === 0) return [[]]
  return ballots.flatMap((ballot, index) =>
    fillings(ballots.slice(index), seats - 1).map((rest) => [ballot, ...rest]),
  )
}

/** A group as every filling of it would be sealed, with what is true of it: of which items all or none of it are in favour. */
function partsOf({ kind, config, items, ballots }: Case, group: string, seats: number): Part[] {
  const rules = kindOf(kind)?.ballots
  const context = { config, items: itemsOf(items) }
  return fillings(ballots, seats).map((filling) => {
    const tally = rules?.empty(context)
    for (const ballot of filling) rules?.add(context, tally, ballot)
    const { support = [] } = rules?.measure(context, tally) ?? {}
    const certain = support.flatMap((people, item) =>
      people === 0 || people === seats ? [`${group} ${item} ${people}`] : [],
    )
    return {
      tally: { group, ballots: seats, tally },
      certain,
      ballots: filling.map((ballot) => JSON.stringify(ballot)),
    }
  })
}

function itemsOf(count: number): Item[] {
  return ids(count).map((id) => ({ id, text: {}, from: [] }))
}

/** How many rooms there are, and in how many of them the result proves what the whole room does not. */
function attack(one: Case): { rooms: number; proven: number } {
  const { kind, config, groups } = one
  const state = initialState()
  state.groups = groups.map((_, index) => ({ id: `g${index}`, name: {}, seats: 0 }))
  const rooms = groups
    .map((seats, index) => partsOf(one, `g${index}`, seats))
    .reduce<Part[][]>((all, parts) => all.flatMap((room) => parts.map((part) => [...room, part])), [[]])
  const rule = { id: 'any', version: 1, config, thresholds: { support: 0.5, gap: 0.3 }, top: 1 }
  const setup = {
    id: 'x',
    kind,
    secrecy: 'confidential',
    config,
    source: null,
  } as unknown as Activity['setup']
  const answered = groups.reduce((sum, seats) => sum + seats, 0)
  const seen = rooms.map((room): Seen => {
    const tallies = room.map(({ tally }) => tally)
    const closed = { answered, seal: null, tallies, exchanged: true, present: new Map() }
    const round: Round = {
      n: 1,
      items: itemsOf(one.items),
      reopened: false,
      partial: false,
      smallestGroup: 3,
      rule,
      closed,
      byHand: false,
      shown: true,
      toldTo: 3,
      before: { current: null, revealStep: 0 },
    }
    const result = resultOf(state, { setup, rounds: [round], revealStep: 3, slice: null }, round)
    const decided = result?.items.map(({ verdict }) => verdict && [verdict.adopted, verdict.why, verdict.by])
    return {
      facts: room.flatMap(({ certain }) => certain),
      whole: JSON.stringify([result?.items.map(({ people }) => people), result?.detail]),
      told: JSON.stringify(result),
      alike: JSON.stringify([room.flatMap(({ ballots }) => ballots).sort(), decided]),
    }
  })
  const whole = factsBy(seen, ({ whole }) => whole)
  const alike = factsBy(seen, ({ alike }) => alike)
  // What is read was counted in some room; the ballots lay as in any room that is like it.
  const told = factsBy(
    seen.map((room) => ({ ...room, facts: [...(alike.get(room.alike) ?? [])] })),
    (room) => room.told,
  )
  const proven = seen.filter((room) =>
    [...(told.get(room.told) ?? [])].some((fact) => !whole.get(room.whole)?.has(fact)),
  )
  return { rooms: rooms.length, proven: proven.length }
}

/** A room: what is true of it, what is shown of it as a whole and in all, and which rooms may stand in its place. */
type Seen = { facts: string[]; whole: string; told: string; alike: string }

/** What is true of every room with the same key. */
function factsBy(rooms: readonly Seen[], keyOf: (room: Seen) => string): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>()
  for (const room of rooms) {
    const before = known.get(keyOf(room))
    known.set(keyOf(room), new Set(before ? room.facts.filter((fact) => before.has(fact)) : room.facts))
  }
  return known
}

/** All ways to approve of some of the items, and all ways to spread two dots or fewer. */
const approvals = (count: number) =>
  Array.from({ length: 2 ** count }, (_, chosen) => ({
    dots: Object.fromEntries(ids(count).flatMap((id, at) => ((chosen >> at) & 1 ? [[id, 1]] : []))),
  }))
const twoDots = [{}, { a: 1 }, { b: 1 }, { a: 1, b: 1 }, { a: 2 }, { b: 2 }].map((dots) => ({ dots }))
const approval = { method: 'approval', budget: 100, cap: 1 }

const level = (a: number) => ({ levels: { a }, reservations: {} })

describe('[S3] an attacker who knows how it is counted', { timeout: 120_000 }, () => {
  it.each([
    { items: 2, groups: [3, 4] },
    { items: 3, groups: [3, 3] },
    { items: 2, groups: [3, 3, 3] },
  ])('proves of no group that it was of one mind: $items items, groups of $groups', ({ items, groups }) => {
    const { rooms, proven } = attack({
      kind: 'vote',
      config: approval,
      items,
      groups,
      ballots: approvals(items),
    })
    expect(rooms).toBeGreaterThan(600)
    expect(proven).toBe(0)
  })

  it('nor where a budget ties the items together', () => {
    const config = { method: 'dots', budget: 2, cap: 2 }
    const { rooms, proven } = attack({ kind: 'vote', config, items: 2, groups: [3, 3], ballots: twoDots })
    expect(rooms).toBe(3136)
    expect(proven).toBe(0)
  })

  it('nor from orders', () => {
    const config = { top: null, ties: true, supportTop: 1 }
    const orders = [['a', 'b'], ['b', 'a'], []].map((order) => ({ tiers: order.map((id) => [id]) }))
    const { rooms, proven } = attack({ kind: 'rank', config, items: 2, groups: [3, 4], ballots: orders })
    expect(rooms).toBe(150)
    expect(proven).toBe(0)
  })

  it.each([
    { adoptAt: 0.5, groups: [3, 3, 4] },
    { adoptAt: 0.75, groups: [4, 8] },
    { adoptAt: 0.75, groups: [5, 5, 5] },
    { adoptAt: 1, groups: [3, 4] },
  ])(
    'nor from a rule that every group has to fulfil: $adoptAt in groups of $groups',
    ({ adoptAt, groups }) => {
      const config = { scale: 'kaner8', adoptAt }
      const ballots = [level(1), level(7)]
      const { rooms, proven } = attack({ kind: 'consent', config, items: 1, groups, ballots })
      expect(rooms).toBeGreaterThan(15)
      expect(proven).toBe(0)
    },
  )
})
