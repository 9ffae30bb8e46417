/** Orders of all items read from the comparisons: Schulze, and the one that contradicts the fewest of them (Kemeny). */
import { kemeny } from '../../methods/kemeny.ts'
import type { Pairwise } from '../../methods/pairwise.ts'
import { schulzeTiers } from '../../methods/schulze.ts'

/** Orders of all items that stand for the whole room. */
export type CommonOrder = {
  /** Tiers of item ids, best first. */
  schulze: string[][]
  /** The order that contradicts the fewest comparisons (Kemeny). */
  closest: {
    /** The only order that contradicts the fewest comparisons, or the best found; null where several do, and without an order. */
    order: string[] | null
    /** Whether no order contradicts fewer. */
    exact: boolean
    /** Stated comparisons that go against it, of all. */
    against: number
    /** All comparisons that people stated, each person and pair of items once. */
    stated: number
    /** No order contradicts fewer than so many. */
    lowerBound: number
    /** How many orders contradict as few; null when that was not counted. */
    orders: number | null
    /** Pairs on which these differ; null when not known. */
    undecided: [string, string][] | null
  }
}

export function commonOrder(pairwise: Pairwise, items: readonly string[]): CommonOrder {
  const { order, exact, cost, lowerBound, optimalOrders, undecided } = kemeny(pairwise)
  const named = (places: readonly number[]) => places.flatMap((place) => items[place] ?? [])
  return {
    schulze: pairwise.n === 0 ? [] : schulzeTiers(pairwise).map(named),
    closest: {
      order: order && named(order),
      exact,
      against: cost,
      stated: pairwise.above.reduce((sum, people) => sum + people, 0),
      lowerBound,
      orders: optimalOrders,
      undecided: undecided?.map(([one, other]) => [items[one] ?? '', items[other] ?? '']) ?? null,
    },
  }
}
