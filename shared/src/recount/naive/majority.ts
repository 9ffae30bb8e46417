/** Schulze, majority components and Kemeny a second time, by their definitions: every path, every order, person by person. */
import { type Ballot, naiveMatrix } from './rankings.ts'
import { naiveOrdersOf } from './subsets.ts'

const itemsOf = (m: number) => [...new Array(m).keys()]

/** Weakest link of the strongest of all paths without repetition, 0 when there is none. */
export function naiveStrength(matrix: readonly (readonly number[])[], from: number, to: number): number {
  const link = (a: number, b: number) => {
    const [ahead, against] = [matrix[a]?.[b] ?? 0, matrix[b]?.[a] ?? 0]
    return ahead > against ? ahead : 0
  }
  const strongest = (here: number, visited: readonly number[], weakest: number): number => {
    if (here === to) return weakest
    const onward = itemsOf(matrix.length).filter((next) => !visited.includes(next) && link(here, next) > 0)
    return Math.max(
      0,
      ...onward.map((next) => strongest(next, [...visited, next], Math.min(weakest, link(here, next)))),
    )
  }
  return from === to ? 0 : strongest(from, [from], Number.POSITIVE_INFINITY)
}

/** An item's tier: the length of the longest chain of items each beating the next that ends in it. */
export function naiveSchulzeTiers(ballots: readonly Ballot[], m: number): number[][] {
  const matrix = naiveMatrix(ballots, m)
  const strengths = itemsOf(m).map((a) => itemsOf(m).map((b) => naiveStrength(matrix, a, b)))
  const beats = (a: number, b: number) => (strengths[a]?.[b] ?? 0) > (strengths[b]?.[a] ?? 0)
  const depth = (item: number): number =>
    Math.max(0, ...itemsOf(m).flatMap((above) => (beats(above, item) ? [1 + depth(above)] : [])))
  const depths = itemsOf(m).map(depth)
  return itemsOf(m)
    .map((level) => itemsOf(m).filter((item) => depths[item] === level))
    .filter((tier) => tier.length > 0)
}

/** Two items are together when each reaches the other through comparisons not lost. */
export function naiveComponents(ballots: readonly Ballot[], m: number): number[][] {
  const matrix = naiveMatrix(ballots, m)
  const notLost = (a: number, b: number) => (matrix[a]?.[b] ?? 0) >= (matrix[b]?.[a] ?? 0)
  const reaches = (a: number, b: number, visited: readonly number[] = [a]): boolean =>
    a === b ||
    itemsOf(m).some((via) => !visited.includes(via) && notLost(a, via) && reaches(via, b, [...visited, via]))
  const together = itemsOf(m).map((a) => itemsOf(m).filter((b) => reaches(a, b) && reaches(b, a)))
  const firstOf = together.filter((component, item) => component[0] === item)
  return firstOf.sort(([a = 0], [b = 0]) => (reaches(a, b) ? -1 : 1))
}

/** People a pair of the order contradicts, over all its pairs. */
export function naiveKemenyCost(ballots: readonly Ballot[], order: readonly number[]): number {
  let against = 0
  for (const ballot of ballots) {
    for (const [place, upper] of order.entries()) {
      for (const lower of order.slice(place + 1)) {
        const [high, low] = [ballot[upper], ballot[lower]]
        if (typeof high === 'number' && typeof low === 'number' && low < high) against += 1
      }
    }
  }
  return against
}

/** Every order, its cost, and the ones with the least. */
export function naiveKemeny(
  ballots: readonly Ballot[],
  m: number,
): { cost: number; orders: number[][]; undecided: number[][] } {
  const costs = naiveOrdersOf(itemsOf(m)).map((order) => ({ order, cost: naiveKemenyCost(ballots, order) }))
  const cost = Math.min(...costs.map((each) => each.cost))
  const orders = costs.filter((each) => each.cost === cost).map(({ order }) => order)
  const undecided = itemsOf(m).flatMap((a) =>
    itemsOf(m).flatMap((b) => {
      const first = orders.filter((order) => order.indexOf(a) < order.indexOf(b)).length
      return a < b && first > 0 && first < orders.length ? [[a, b]] : []
    }),
  )
  return { cost, orders, undecided }
}
