/** Instant-runoff voting: the item that comes first on the fewest ballots drops out, until one has more than half. Picks ONE. */
import { leastCommonMultiple } from './least-common-multiple.ts'
import type { Ranks } from './weak-order.ts'

type Ballots = readonly { readonly ranks: Ranks; readonly count: number }[]

/** Votes of the items still in, as [item, votes]. */
type Round = [item: number, votes: number][]

export type InstantRunoff = {
  /** Everybody who wins in some way of settling the ties; one item when ties do not matter. null = too many ways to follow. */
  winners: number[] | null
  /** Up to the round in which a tie had to be settled, or to the last one. */
  rounds: Round[]
  /** The items tied for dropping out where the rounds end for that reason. */
  tie: number[] | null
}

/** Ballots and items looked at over all ways; beyond it the ways are too many. */
const MOST_READ = 1_000_000

/**
 * A ballot counts for the remaining items in its best tier, split equally among them, as long as it puts any remaining
 * item above another; else it has no say any more. Votes are compared as exact fractions. When items tie for the
 * fewest votes, those that have fewer votes even together than the next one drop out together; if there are none, every
 * choice is followed and all possible winners are listed. Without ballots all items are.
 * Source: Hare 1859, Ware 1871; ties: Conitzer, Rognlie & Xia 2009 (parallel universes).
 */
export function instantRunoff(m: number, ballots: Ballots): InstantRunoff {
  const papers = papersOf(m, ballots)
  const standing = Array.from({ length: m }, (_, item) => item)
  const rounds: Round[] = []
  const starts = new Int32Array(papers.counts.length)
  let remaining = standing
  for (;;) {
    const round = count(papers, remaining, starts)
    rounds.push(remaining.map((item) => [item, round.shown(item)]))
    const step = next(round, remaining)
    if ('winners' in step) return { winners: step.winners, rounds, tie: null }
    if (step.ways.length > 1) {
      const winners = follow(papers, remaining)
      return { winners, rounds, tie: step.ways.map(([dropped]) => dropped ?? 0) }
    }
    remaining = without(remaining, step.ways[0] ?? [])
  }
}

/**
 * Ballots one after the other: of ballot b, at b * m and on, the items it ranks, best first, and the tier each is in.
 * -1 = there are no more.
 */
type Papers = {
  readonly m: number
  readonly counts: Float64Array
  readonly items: Int32Array
  readonly tiers: Int32Array
}

/** All possible winners from these items on; null when there are too many ways. */
function follow(papers: Papers, from: readonly number[]): number[] | null {
  const winners = new Set<number>()
  const seen = new Set<string>()
  const open: (readonly number[])[] = [from]
  let read = 0
  for (let remaining = open.pop(); remaining; remaining = open.pop()) {
    const key = remaining.join()
    if (seen.has(key)) continue
    seen.add(key)
    read += papers.counts.length + papers.m
    if (read > MOST_READ) return null
    const step = next(count(papers, remaining, new Int32Array(papers.counts.length)), remaining)
    if ('winners' in step) for (const winner of step.winners) winners.add(winner)
    else for (const dropped of step.ways) open.push(without(remaining, dropped))
  }
  return [...winners].sort((a, b) => a - b)
}

/** Votes as integers over one denominator per round. */
type Count = { votes: bigint[]; total: bigint; shown: (item: number) => number }

/** Either who wins now, or the sets of which one drops out: more than one when a tie has to be settled. */
function next(
  { votes, total }: Count,
  remaining: readonly number[],
): { winners: number[] } | { ways: number[][] } {
  const of = (item: number) => votes[item] ?? 0n
  // Nobody left puts a remaining item above another: neither would they later.
  if (total === 0n) return { winners: [...remaining] }
  const majority = remaining.find((item) => 2n * of(item) > total)
  if (majority !== undefined) return { winners: [majority] }
  const fewestFirst = [...remaining].sort((one, other) => compare(of(one), of(other)))
  const last = fewestFirst.filter((item) => of(item) === of(fewestFirst[0] ?? 0))
  return { ways: last.length === 1 ? [last] : (hopeless(fewestFirst, of) ?? last.map((item) => [item])) }
}

/**
 * The items that drop out first whichever way their ties are settled: even together they have fewer votes than the next one,
 * so none of them can pass it on the votes of the others. null when there are none.
 */
function hopeless(fewestFirst: readonly number[], of: (item: number) => bigint): number[][] | null {
  let together = 0n
  for (const [at, item] of fewestFirst.entries()) {
    // A prefix that ends inside a tie has no fewer votes than the next.
    if (at > 0 && together < of(item)) return [fewestFirst.slice(0, at)]
    together += of(item)
  }
  return null
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : Number(one > other)
}

/** `starts`: per ballot a place above which nobody remains; moved on in place, for the next round of the same way. */
function count(papers: Papers, remaining: readonly number[], starts: Int32Array): Count {
  const { m, counts } = papers
  const isIn = new Uint8Array(m)
  for (const item of remaining) isIn[item] = 1
  /** Ballots that share their vote among so many, per size of the share and item. */
  const bySize = new Map<number, Float64Array>([[1, new Float64Array(m)]])
  const best: number[] = []
  for (let ballot = 0; ballot < counts.length; ballot++) {
    best.length = 0
    starts[ballot] = bestTier(papers, ballot, starts[ballot] ?? 0, isIn, best)
    if (best.length === 0) continue
    const shared = bySize.get(best.length) ?? new Float64Array(m)
    bySize.set(best.length, shared)
    for (const item of best) shared[item] = (shared[item] ?? 0) + (counts[ballot] ?? 0)
  }
  const unit = [...bySize.keys()].reduce((lcm, size) => leastCommonMultiple(lcm, BigInt(size)), 1n)
  const votes = new Array<bigint>(m).fill(0n)
  for (const [size, counts] of bySize) {
    const share = unit / BigInt(size)
    for (const item of remaining) votes[item] = (votes[item] ?? 0n) + BigInt(counts[item] ?? 0) * share
  }
  const total = votes.reduce((sum, each) => sum + each, 0n)
  return { votes, total, shown: (item) => Number(votes[item] ?? 0n) / Number(unit) }
}

/** Puts the best remaining items into `best`, or none when no other is below them; the place of the first of them. */
function bestTier(
  { m, items, tiers }: Papers,
  ballot: number,
  from: number,
  isIn: Uint8Array,
  best: number[],
): number {
  let start = m
  let tier = -1
  for (let place = from; place < m; place++) {
    const item = items[ballot * m + place] ?? -1
    if (item < 0) break
    if (isIn[item] !== 1) continue
    if (tier < 0) {
      start = place
      tier = tiers[ballot * m + place] ?? 0
    } else if (tiers[ballot * m + place] !== tier) return start
    best.push(item)
  }
  best.length = 0
  return start
}

function papersOf(m: number, ballots: Ballots): Papers {
  const items = new Int32Array(ballots.length * m).fill(-1)
  const tiers = new Int32Array(ballots.length * m)
  for (const [ballot, { ranks }] of ballots.entries()) {
    const order: number[] = []
    for (const [item, rank] of ranks.entries()) if (rank !== null) order.push(item)
    order.sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0))
    for (const [place, item] of order.entries()) {
      const at = ballot * m + place
      const isNew = place > 0 && ranks[item] !== ranks[order[place - 1] ?? 0]
      items[at] = item
      tiers[at] = place === 0 ? 0 : (tiers[at - 1] ?? 0) + Number(isNew)
    }
  }
  return { m, counts: Float64Array.from(ballots, ({ count }) => count), items, tiers }
}

function without(items: readonly number[], dropped: readonly number[]): number[] {
  return items.filter((item) => !dropped.includes(item))
}
