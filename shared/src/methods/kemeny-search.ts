/** A good order of many items by the Kemeny cost, without proof: moving single items while that helps. */
import { bordaDoubled } from './borda.ts'
import { copelandDoubled } from './copeland.ts'
import { countAbove, type Pairwise } from './pairwise.ts'
import { seededRandom, shuffle } from './seeded-random.ts'
import { tiersOf } from './tiers.ts'

const SHUFFLED_STARTS = 20
const SEED = 1959

/**
 * The best of the local optima reached from the Borda order, the Copeland order and 20 seeded shuffles; the same for the
 * same counts. Each move puts one item where it contradicts the fewest voters, until no single move helps.
 * Never better than the optimum; usually it is the optimum.
 */
export function kemenySearch(state: Pairwise, items: readonly number[]): { cost: number; order: number[] } {
  const random = seededRandom(SEED)
  const scores = [bordaDoubled(state), copelandDoubled(state)]
  const starts = scores.map((score) => byScore(items, score))
  for (let start = 0; start < SHUFFLED_STARTS; start++) {
    const order = [...items]
    shuffle(order, random)
    starts.push(order)
  }
  let best = { cost: Number.POSITIVE_INFINITY, order: [...items] }
  for (const order of starts) {
    while (improve(state, order));
    const cost = costOf(state, order)
    if (cost < best.cost) best = { cost, order }
  }
  return best
}

/** Votes against an order: sum over its pairs of the voters who prefer the lower item. */
function costOf(state: Pairwise, order: readonly number[]): number {
  let cost = 0
  for (const [place, lower] of order.entries()) {
    for (let above = 0; above < place; above++) cost += countAbove(state, lower, order[above] ?? 0)
  }
  return cost
}

/** Moves each item once to its best place, in place; true when the cost went down. */
function improve(state: Pairwise, order: number[]): boolean {
  let moved = false
  for (const item of [...order]) {
    const from = order.indexOf(item)
    const to = bestPlace(state, order, from)
    if (to === from) continue
    order.splice(from, 1)
    order.splice(to, 0, item)
    moved = true
  }
  return moved
}

function bestPlace(state: Pairwise, order: readonly number[], from: number): number {
  const item = order[from] ?? 0
  /** What is saved when `item` passes to the other side of `other`. */
  const saved = (other: number, up: boolean) =>
    (countAbove(state, item, other) - countAbove(state, other, item)) * (up ? 1 : -1)
  let [place, most] = [from, 0]
  for (const up of [true, false]) {
    let gain = 0
    for (let to = from + (up ? -1 : 1); to >= 0 && to < order.length; to += up ? -1 : 1) {
      gain += saved(order[to] ?? 0, up)
      if (gain > most) [place, most] = [to, gain]
    }
  }
  return place
}

function byScore(items: readonly number[], score: readonly number[]): number[] {
  const order = tiersOf(items.map((item) => score[item] ?? 0)).flat()
  return order.map((at) => items[at] ?? 0)
}
