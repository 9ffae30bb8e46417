/** The Kemeny orders of a few items, all of them: least total disagreement with everybody, by dynamic programming. */
import { bitCount, lowestBit } from './bit-sets.ts'
import { countAbove, type Pairwise } from './pairwise.ts'

/** Most items solved exactly: 2^20 sets are 17 MB and some 50 ms. */
export const EXACT_MOST = 20

type KemenyOrders = {
  /** Votes against the order: sum over pairs of the voters who prefer the lower item. */
  cost: number
  /** How many orders have this cost. Beyond 2^53 only known to be beyond. */
  orders: number
  /** The order when there is only one. */
  order: number[] | null
  /** Pairs that some of the optimal orders put one way round and some the other. */
  undecided: [number, number][]
}

/**
 * Best cost of each set of items standing first: f[S] = min over i in S of f[S - i] + sum over x in S - i of N[i][x]
 * (i stands last of S, so whoever prefers i to x is contradicted). O(2^c c) for c items.
 * Throws RangeError for more than 20. Source: Kemeny 1959; Young & Levenglick 1978; subset DP after Held & Karp 1962.
 */
export function kemenyExact(state: Pairwise, items: readonly number[]): KemenyOrders {
  const c = items.length
  if (c > EXACT_MOST) throw new RangeError(`${c} items are too many to be solved exactly`)
  const costOfLast = lastCosts(state, items)
  const full = 2 ** c - 1
  const best = new Float64Array(full + 1)
  const ways = new Float64Array(full + 1)
  ways[0] = 1
  for (let set = 1; set <= full; set++) {
    let least = Number.POSITIVE_INFINITY
    let count = 0
    for (let rest = set; rest !== 0; rest &= rest - 1) {
      const before = set ^ (rest & -rest)
      const cost = (best[before] ?? 0) + costOfLast(lowestBit(rest), before)
      if (cost < least) {
        least = cost
        count = ways[before] ?? 0
      } else if (cost === least) count += ways[before] ?? 0
    }
    best[set] = least
    ways[set] = count
  }
  const above = everAbove(best, costOfLast, c)
  const orders = ways[full] ?? 0
  const isAbove = (a: number, b: number) => (((above[b] ?? 0) >> a) & 1) === 1
  const places = [...items.keys()]
  return {
    cost: best[full] ?? 0,
    orders,
    // With one optimal order an item stands after exactly the items it is ever after.
    order: orders === 1 ? sortedBy(items, (at) => bitCount(above[at] ?? 0)) : null,
    undecided: places.flatMap((a) =>
      places
        .filter((b) => b > a && isAbove(a, b) && isAbove(b, a))
        .map((b): [number, number] => [items[a] ?? 0, items[b] ?? 0]),
    ),
  }
}

/** Per item the set of those that stand above it in at least one optimal order: a walk back over all best choices. */
function everAbove(best: Float64Array, costOfLast: LastCosts, c: number): Int32Array {
  const above = new Int32Array(c)
  const reached = new Uint8Array(best.length)
  reached[best.length - 1] = 1
  for (let set = best.length - 1; set > 0; set--) {
    if (reached[set] === 0) continue
    for (let rest = set; rest !== 0; rest &= rest - 1) {
      const before = set ^ (rest & -rest)
      const last = lowestBit(rest)
      if ((best[before] ?? 0) + costOfLast(last, before) !== best[set]) continue
      reached[before] = 1
      above[last] = (above[last] ?? 0) | before
    }
  }
  return above
}

type LastCosts = (last: number, before: number) => number

/** Voters contradicted by `last` standing after the set `before`: sums over the two halves of the bits, tabled. */
function lastCosts(state: Pairwise, items: readonly number[]): LastCosts {
  const c = items.length
  const low = c >> 1
  const high = c - low
  const tableOf = (from: number, width: number) => {
    const table = new Float64Array(c << width)
    for (let last = 0; last < c; last++) {
      for (let set = 1; set < 1 << width; set++) {
        const other = items[from + lowestBit(set)] ?? 0
        table[(last << width) | set] =
          (table[(last << width) | (set & (set - 1))] ?? 0) + countAbove(state, items[last] ?? 0, other)
      }
    }
    return table
  }
  const [lows, highs] = [tableOf(0, low), tableOf(low, high)]
  const mask = (1 << low) - 1
  return (last, before) =>
    (lows[(last << low) | (before & mask)] ?? 0) + (highs[(last << high) | (before >> low)] ?? 0)
}

function sortedBy(items: readonly number[], place: (at: number) => number): number[] {
  const order: number[] = []
  for (const [at, item] of items.entries()) order[place(at)] = item
  return order
}
