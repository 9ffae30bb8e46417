/** Kemeny's rule: the order that contradicts people's rankings least, the same distance as Kendall's tau. */
import { EXACT_MOST, kemenyExact } from './kemeny-exact.ts'
import { kemenySearch } from './kemeny-search.ts'
import { majorityComponents } from './majority-components.ts'
import { countAbove, type Pairwise } from './pairwise.ts'

export type Kemeny = {
  /** True when `cost` is proven to be the least. */
  exact: boolean
  /** Voter-pairs the order contradicts; a tie in a ballot costs nothing. */
  cost: number
  /** No order costs less; equals `cost` when exact. */
  lowerBound: number
  /** How many orders cost the least; null when not counted: no ballots, a large component, or 2^53 and more. */
  optimalOrders: number | null
  /** The only optimal order, or the best one found where optimality is not proven; null when several are optimal. */
  order: number[] | null
  /** Pairs on which the optimal orders differ; null when these are not known. */
  undecided: [number, number][] | null
}

/**
 * Cost of an order = sum over its pairs of N[lower][upper]. Majority components are solved one by one: up to 20 items
 * exactly, larger ones by local search beside the bound sum over pairs of min(N[a][b], N[b][a]).
 * Source: Kemeny 1959; Young & Levenglick 1978.
 */
export function kemeny(state: Pairwise): Kemeny {
  if (state.n === 0) {
    return { exact: true, cost: 0, lowerBound: 0, optimalOrders: null, order: null, undecided: null }
  }
  const components = majorityComponents(state)
  const solved = components.map((items) => solve(state, items))
  const between = costBetween(state, components)
  const cost = solved.reduce((sum, part) => sum + part.cost, between)
  const lowerBound = solved.reduce((sum, part) => sum + part.lowerBound, between)
  const orders = solved.reduce((product, part) => product * (part.orders ?? Number.NaN), 1)
  return {
    exact: cost === lowerBound,
    cost,
    lowerBound,
    optimalOrders: orders <= Number.MAX_SAFE_INTEGER ? orders : null,
    order: all(solved.map(({ order }) => order)),
    undecided: all(solved.map(({ undecided }) => undecided)),
  }
}

type Part = {
  cost: number
  lowerBound: number
  orders: number | null
  order: number[] | null
  undecided: [number, number][] | null
}

function solve(state: Pairwise, items: readonly number[]): Part {
  if (items.length <= EXACT_MOST) {
    const exact = kemenyExact(state, items)
    return { ...exact, lowerBound: exact.cost }
  }
  let lowerBound = 0
  for (const a of items) {
    for (const b of items) {
      if (a < b) lowerBound += Math.min(countAbove(state, a, b), countAbove(state, b, a))
    }
  }
  return { ...kemenySearch(state, items), lowerBound, orders: null, undecided: null }
}

/** An earlier component stands wholly above a later one; the minority of each such pair is contradicted. */
function costBetween(state: Pairwise, components: readonly (readonly number[])[]): number {
  const above: number[] = []
  let cost = 0
  for (const component of components) {
    for (const lower of component) for (const upper of above) cost += countAbove(state, lower, upper)
    above.push(...component)
  }
  return cost
}

/** All lists one after the other, or null as soon as one is missing. */
function all<T>(lists: readonly (T[] | null)[]): T[] | null {
  const joined: T[] = []
  for (const list of lists) {
    if (list === null) return null
    joined.push(...list)
  }
  return joined
}
