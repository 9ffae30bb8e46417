/** What only the report prints, a second time: orders of all items, the fair-share set, the run-off. */

import { tableOf } from './agreement.ts'
import { answersOf, type CountedRound, type ReadBallot } from './counted-round.ts'
import { type Expected, OneOf, UNTOLD } from './expected.ts'
import { fairSets, mostSupported, type Supports } from './fair-sets.ts'
import { bestOrders, costOf, MOST_ORDERED } from './orders.ts'
import { recountRunoff } from './runoff.ts'
import { schulzeTiers } from './schulze.ts'

export function recountAnnex(round: CountedRound): Expected {
  const { reading, byHand } = round
  return {
    order: reading.orders ? orderOf(round) : null,
    fairShare: reading.shares && !byHand ? fairShareOf(round) : null,
    runoff: reading.picks && !byHand ? recountRunoff(ranksOf(round.ballots), round.items) : null,
  }
}

const ranksOf = (ballots: readonly ReadBallot[]) => ballots.map(({ said }) => said.ranks ?? [])

function orderOf({ ballots, items }: CountedRound): Expected {
  const table = tableOf(ballots, items.length)
  const named = (places: readonly number[]) => places.map((place) => items[place] ?? '')
  const stated = table.flat().reduce((sum, people) => sum + people, 0)
  if (!ballots.some(({ said }) => said.says)) {
    return {
      schulze: [],
      closest: {
        order: null,
        exact: true,
        against: 0,
        stated: 0,
        lowerBound: 0,
        orders: null,
        undecided: null,
      },
    }
  }
  const schulze = schulzeTiers(table).map(named)
  if (items.length > MOST_ORDERED) {
    const closest = (printed: unknown) =>
      Object(printed).stated === stated && isPossible(printed, table, items)
    return { schulze, closest: new OneOf(closest) }
  }
  const { cost, orders, only, undecided } = bestOrders(table)
  return {
    schulze,
    closest: {
      order: only && named(only),
      exact: true,
      against: cost,
      stated,
      lowerBound: cost,
      orders: orders <= Number.MAX_SAFE_INTEGER ? orders : null,
      undecided: new OneOf((printed) => samePairs(printed, undecided.map(named))),
    },
  }
}

/** Of more items than can be put into every order: that the printed order costs what is printed, and that no bound is above it. */
function isPossible(
  printed: unknown,
  table: readonly (readonly number[])[],
  items: readonly string[],
): boolean {
  const { order, against, lowerBound, exact } = Object(printed) as Record<string, unknown>
  if (typeof against !== 'number' || typeof lowerBound !== 'number') return false
  const least = table.flatMap((row, a) =>
    row.map((people, b) => (b < a ? Math.min(people, table[b]?.[a] ?? 0) : 0)),
  )
  const floor = least.reduce((sum, each) => sum + each, 0)
  const isBound = lowerBound >= floor && lowerBound <= against && exact === (lowerBound === against)
  if (order === null) return isBound
  if (!Array.isArray(order) || new Set(order).size !== items.length) return false
  const places = order.map((id) => items.indexOf(String(id)))
  return isBound && !places.includes(-1) && costOf(table, places) === against
}

function samePairs(printed: unknown, pairs: readonly (readonly string[])[]): boolean {
  if (!Array.isArray(printed)) return false
  const name = (pair: unknown) => (Array.isArray(pair) ? [...pair].sort().join('\u0000') : '')
  const [one, other] = [printed.map(name).sort(), pairs.map(name).sort()]
  return one.length === other.length && one.every((pair, at) => pair === other[at])
}

/** Sets are listed up to so many. */
const MOST_SETS = 12

function fairShareOf(round: CountedRound): Expected {
  const { ballots, items, top, parts, hasParts } = round
  if (ballots.length === 0) return null
  const supports: Supports = answersOf(ballots).map((answer) => {
    const dots = Object(answer.dots) as object
    return items.flatMap((id, at) => (Object.hasOwn(dots, id) ? [at] : []))
  })
  const named = (set: readonly number[]) => items.filter((_, at) => set.includes(at))
  const most = mostSupported(supports, items.length, top, MOST_SETS)
  const fair = fairSets(supports, items.length, top, MOST_SETS)
  const left = (set: readonly number[]): Expected => {
    const isLeft = (at: number) => !supports[at]?.some((item) => set.includes(item))
    const shares = parts.map((part) => {
      const own = [...ballots.keys()].filter((at) => ballots[at]?.part === part)
      return own.filter(isLeft).length / own.length
    })
    return {
      people: [...ballots.keys()].filter(isLeft).length,
      low: hasParts ? (shares.length === 0 ? null : Math.min(...shares)) : UNTOLD,
      high: hasParts ? (shares.length === 0 ? null : Math.max(...shares)) : UNTOLD,
    }
  }
  const only = <Set>(sets: readonly Set[] | null) => (sets?.length === 1 ? (sets[0] ?? null) : null)
  const onlyMost = only(most)
  const onlyFair = fair === 'too-many-ways' ? null : only(fair)
  return {
    seats: top,
    n: ballots.length,
    fair:
      fair === 'too-many-ways'
        ? UNTOLD
        : (fair?.map((set) => ({ items: named(set.items), added: named(set.added) })) ?? null),
    most: most?.map(named) ?? null,
    leftByFair: fair === 'too-many-ways' ? UNTOLD : onlyFair && left(onlyFair.items),
    leftByMost: onlyMost && left(onlyMost),
  }
}
