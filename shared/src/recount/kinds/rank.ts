/** Rankings read again: a person gives an item two points for each item put below it and one for each it ties with. */
import { OneOf } from '../expected.ts'
import {
  type Ballot,
  naiveBordaDoubled,
  naiveCondorcet,
  naiveCopelandDoubled,
  naiveFlipDistance,
  naiveKendallW,
  naiveMatrix,
  naiveMeanRank,
  naiveOrders,
} from '../naive/rankings.ts'
import { naiveRanks } from '../naive/tiers.ts'
import { type Answer, type Ask, numberAt, positions, type Reading, type Said } from '../said.ts'

export function readRankings(ask: Ask): Reading {
  const m = ask.items.length
  const places = numberAt(ask.config, 'supportTop') ?? 0
  const rounds = numberAt(ask.config, 'rounds') ?? 1
  const named = (item: number) => ask.items[item] ?? ''

  const tiersOf = (answer: Answer): string[][] =>
    (Array.isArray(answer.tiers) ? answer.tiers : []).filter(
      (tier): tier is string[] => Array.isArray(tier) && tier.length > 0,
    )
  const ballotOf = (answer: Answer): Ballot => {
    const tiers = tiersOf(answer)
    return ask.items.map((id) => {
      const at = tiers.findIndex((tier) => tier.includes(id))
      return at < 0 ? tiers.length : at
    })
  }

  const read = (answer: Answer): Said => {
    const ranks = ballotOf(answer)
    const says = new Set(ranks).size > 1
    const listed = new Set(tiersOf(answer).flat())
    const items = ask.items.map((id, item) => {
      const own = ranks[item] ?? 0
      const above = ranks.filter((rank) => (rank ?? 0) < own).length
      const below = ranks.filter((rank) => (rank ?? 0) > own).length
      const alike = m - 1 - above - below
      return { value: 2 * below + alike, supports: listed.has(id) && above < places }
    })
    return { items: says ? items : items.map(() => null), cells: [], ranks, says }
  }

  const detail = (answers: readonly Answer[]) => {
    const ballots = answers.map(ballotOf)
    const orders = naiveOrders(ballots, m)
    const copeland = naiveCopelandDoubled(ballots, m)
    const means = naiveMeanRank(ballots, m)
    const winner = naiveCondorcet(ballots, m)
    const w = naiveKendallW(ballots, m)
    return {
      items: positions(ask).map((item) => ({
        id: named(item),
        copelandDoubled: copeland[item] ?? 0,
        meanRank: orders.length === 0 ? null : (means[item] ?? null),
      })),
      matrix: naiveMatrix(ballots, m),
      condorcetWinner: winner === null ? null : named(winner),
      majority: majority(ballots),
      kendallW: w,
      kendallWhy: w !== null ? null : m < 2 ? 'too-few-items' : 'too-few-ballots',
      ...firmness(ballots),
      ballots: ballots.length,
      abstained: ballots.length - orders.length,
    }
  }

  const standing = (ballots: readonly Ballot[]) => {
    const points = naiveBordaDoubled(ballots, m)
    return naiveRanks(points, (one, other) => one > other)
  }

  const majority = (ballots: readonly Ballot[]) => {
    if (naiveOrders(ballots, m).length === 0) return { unbeaten: [], circle: null }
    const matrix = naiveMatrix(ballots, m)
    const beats = (one: number, other: number) => (matrix[one]?.[other] ?? 0) > (matrix[other]?.[one] ?? 0)
    const places = standing(ballots)
    const byPoints = positions(ask).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0))
    const unbeaten = byPoints.filter((item) => !positions(ask).some((other) => beats(other, item)))
    const circle = new OneOf((printed) => isShortestCircle(printed, beats))
    return { unbeaten: unbeaten.map(named), circle: unbeaten.length > 0 ? null : circle }
  }

  /** Several may be as short: it runs in won comparisons, back to its start, and none of the first items has a shorter one. */
  const isShortestCircle = (printed: unknown, beats: (one: number, other: number) => boolean): boolean => {
    if (!Array.isArray(printed) || printed.length < 3) return false
    const items = printed.map((id) => ask.items.indexOf(String(id)))
    const runs = items.every((item, at) => item >= 0 && beats(item, items[(at + 1) % items.length] ?? -1))
    return (
      runs &&
      new Set(items).size === items.length &&
      items.every((item) => wayBack(item, beats) >= items.length)
    )
  }

  const wayBack = (start: number, beats: (one: number, other: number) => boolean): number => {
    let reached = new Set([start])
    for (let steps = 1; steps <= m; steps += 1) {
      reached = new Set(positions(ask).filter((item) => [...reached].some((from) => beats(from, item))))
      if (reached.has(start)) return steps
    }
    return Number.POSITIVE_INFINITY
  }

  const firmness = (ballots: readonly Ballot[]) => {
    if (naiveOrders(ballots, m).length === 0) return { flip: null, flipWhy: 'no-order' }
    if (m < 2) return { flip: null, flipWhy: 'too-few-items' }
    const places = standing(ballots)
    const [leader = 0, ...others] = positions(ask).filter((item) => places[item] === 1)
    if (others.length > 0) return { flip: null, flipWhy: 'tied' }
    const next = positions(ask).filter((item) => places[item] === 2)
    const people = next.map((other) => naiveFlipDistance(ballots, m, leader, other) ?? 0)
    return {
      flip: { leader: named(leader), next: next.map(named), people: Math.min(...people) },
      flipWhy: null,
    }
  }

  return {
    unit: { min: 0, max: 2 * (m - 1), divisor: 2 },
    cellUnit: { min: 0, max: 1, divisor: 1 },
    cells: [],
    countsEmpty: false,
    fewest: () => 0,
    read,
    scales: null,
    adoption: null,
    detail,
    notes: { places, top: numberAt(ask.config, 'top') ?? 0 },
    again:
      rounds < 2
        ? null
        : {
            planned: rounds,
            apart: false,
            isBack: (answer) => answer.again === true,
            now: () => null,
            before: () => null,
            levels: () => 0,
            agreed: () => false,
          },
    orders: true,
    shares: false,
    picks: ask.config.pickOne === true,
  }
}
