/** The run-off a second time: whoever is first on the fewest ballots drops out; every way of a tie is followed. */
import { type Expected, OneOf, UNTOLD } from './expected.ts'
import { type Fraction, fraction, less, plus, same, toNumber, total } from './naive/fractions.ts'
import type { Ballot } from './naive/rankings.ts'
import { naiveFirstChoices } from './naive/runoff.ts'

const MOST_WAYS = 2000

export function recountRunoff(ballots: readonly Ballot[], items: readonly string[]): Expected {
  const named = (places: readonly number[]) => places.map((place) => items[place] ?? '')
  const rounds: Expected[] = []
  let remaining = [...items.keys()]
  for (;;) {
    const step = stepOf(ballots, remaining)
    rounds.push(
      remaining.map((item, at) => ({ item: items[item] ?? '', votes: toNumber(step.votes[at] ?? NO_VOTES) })),
    )
    if (step.winners !== null) return { winners: named(step.winners), rounds, tie: null }
    if (step.ways.length > 1) {
      const winners = allWinners(ballots, remaining)
      const tie = step.ways.flat()
      return {
        winners: winners === null ? UNTOLD : named([...winners].sort((a, b) => a - b)),
        rounds,
        tie: new OneOf((printed) => sameNames(printed, named(tie))),
      }
    }
    const out = step.ways[0] ?? []
    remaining = remaining.filter((item) => !out.includes(item))
  }
}

const NO_VOTES = fraction(0)

function sameNames(printed: unknown, names: readonly string[]): boolean {
  return (
    Array.isArray(printed) && printed.length === names.length && names.every((name) => printed.includes(name))
  )
}

type Step = { votes: Fraction[]; winners: number[] | null; ways: number[][] }

function stepOf(ballots: readonly Ballot[], remaining: readonly number[]): Step {
  const votes = naiveFirstChoices(ballots, remaining)
  const of = (item: number) => votes[remaining.indexOf(item)] ?? NO_VOTES
  const all = total(votes)
  if (same(all, NO_VOTES)) return { votes, winners: [...remaining], ways: [] }
  const winner = remaining.find((item) => less(all, plus(of(item), of(item))))
  if (winner !== undefined) return { votes, winners: [winner], ways: [] }
  const last = remaining.filter((item) => !remaining.some((other) => less(of(other), of(item))))
  if (last.length === 1) return { votes, winners: null, ways: [last] }
  // Those who together have fewer votes than the next one go in any case, whichever goes first.
  const fewestFirst = [...remaining].sort((one, other) =>
    less(of(one), of(other)) ? -1 : less(of(other), of(one)) ? 1 : 0,
  )
  for (let many = 1; many < fewestFirst.length; many += 1) {
    const gone = fewestFirst.slice(0, many)
    const next = fewestFirst[many] ?? 0
    if (less(total(gone.map(of)), of(next))) return { votes, winners: null, ways: [gone] }
  }
  return { votes, winners: null, ways: last.map((item) => [item]) }
}

function allWinners(ballots: readonly Ballot[], from: readonly number[]): Set<number> | null {
  const winners = new Set<number>()
  const seen = new Set<string>()
  const open = [[...from]]
  for (let remaining = open.pop(); remaining; remaining = open.pop()) {
    if (seen.has(remaining.join())) continue
    seen.add(remaining.join())
    if (seen.size > MOST_WAYS) return null
    const step = stepOf(ballots, remaining)
    for (const winner of step.winners ?? []) winners.add(winner)
    const left = remaining
    for (const way of step.ways) open.push(left.filter((item) => !way.includes(item)))
  }
  return winners
}
