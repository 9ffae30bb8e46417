/**
 * An attacker who knows this program, the size of every group and everything that is shown of the whole room, and reads the
 * capture check: over every room there is of so many people, is there one in which they would know for certain that
 * a group was of one mind about an item?
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
type Part = { tally: GroupTally; certain: string[] }

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
    return { tally: { group, ballots: seats, tally }, certain }
  })
}

function itemsOf(count: number): Item[] {
  return ids(count).map((id) => ({ id, text: {}, from: [] }))
}

/** How many rooms there are, and in how many of them the capture check proves what the rest does not. */
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
  const seen = rooms.map((room) => {
    const closed = { answered, seal: null, tallies: room.map(({ tally }) => tally), present: new Map() }
    const round: Round = {
      n: 1,
      items: itemsOf(one.items),
      reopened: false,
      partial: false,
      smallestGroup: 3,
      rule,
      closed,
      shown: true,
    }
    const result = resultOf(state, { setup, rounds: [round], revealStep: 3, slice: null }, round)
    const whole = JSON.stringify([result?.items.map(({ people }) => people), result?.detail])
    return { whole, told: `${whole} ${JSON.stringify(result?.capture)}`, room }
  })
  const known = { whole: factsOf(seen, 'whole'), told: factsOf(seen, 'told') }
  const proven = seen.filter(({ whole, told }) => {
    const before = known.whole.get(whole)
    return [...(known.told.get(told) ?? [])].some((fact) => !before?.has(fact))
  })
  return { rooms: rooms.length, proven: proven.length }
}

/** What is true in every room of which one would be told the same. */
function factsOf<Key extends 'whole' | 'told'>(
  seen: readonly (Record<Key, string> & { room: Part[] })[],
  key: Key,
) {
  const facts = new Map<string, Set<string>>()
  for (const one of seen) {
    const own = new Set(one.room.flatMap(({ certain }) => certain))
    const before = facts.get(one[key])
    facts.set(one[key], before ? new Set([...before].filter((fact) => own.has(fact))) : own)
  }
  return facts
}

/** All ways to approve of some of the items, and all ways to spread two dots or fewer. */
const approvals = (count: number) =>
  Array.from({ length: 2 ** count }, (_, chosen) => ({
    dots: Object.fromEntries(ids(count).flatMap((id, at) => ((chosen >> at) & 1 ? [[id, 1]] : []))),
  }))
const twoDots = [{}, { a: 1 }, { b: 1 }, { a: 1, b: 1 }, { a: 2 }, { b: 2 }].map((dots) => ({ dots }))
const approval = { method: 'approval', budget: 100, cap: 1 }

describe('[S3] the capture check before an attacker who knows how it is made', { timeout: 120_000 }, () => {
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

  it('does so in hardly any room where a budget ties the items together', () => {
    const config = { method: 'dots', budget: 2, cap: 2 }
    const { rooms, proven } = attack({ kind: 'vote', config, items: 2, groups: [3, 3], ballots: twoDots })
    expect(rooms).toBe(3136)
    expect(proven / rooms).toBeLessThan(0.012)
  })
})
