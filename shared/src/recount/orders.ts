/** The orders that contradict the fewest comparisons, by what it costs to put each set of items before all others. */

type Table = readonly (readonly number[])[]

/** Sets of more items than these are too many to look at. */
export const MOST_ORDERED = 13

/** People whom an order contradicts, over all its pairs. */
export function costOf(table: Table, order: readonly number[]): number {
  return order.reduce(
    (cost, upper, at) =>
      cost + order.slice(at + 1).reduce((sum, lower) => sum + (table[lower]?.[upper] ?? 0), 0),
    0,
  )
}

export type Best = {
  cost: number
  /** How many orders cost so little; the order where it is the only one. */
  orders: number
  only: number[] | null
  /** Pairs that stand either way in these. */
  undecided: number[][]
}

/** A set is a number with a bit for each item. An item that comes next after a set is contradicted by whoever puts one of the items still left above it. */
export function bestOrders(table: Table): Best {
  const m = table.length
  const all = 2 ** m - 1
  const items = [...table.keys()]
  const added = (set: number, item: number) =>
    items.reduce((sum, left) => sum + (left !== item && !has(set, left) ? (table[left]?.[item] ?? 0) : 0), 0)
  // What the rest costs, from every set on; the fullest sets first.
  const rest = new Float64Array(all + 1)
  const ways = new Float64Array(all + 1)
  ways[all] = 1
  for (let set = all - 1; set >= 0; set -= 1) {
    let least = Number.POSITIVE_INFINITY
    let many = 0
    for (const item of items) {
      if (has(set, item)) continue
      const next = set + 2 ** item
      const cost = added(set, item) + (rest[next] ?? 0)
      if (cost > least) continue
      many = cost < least ? (ways[next] ?? 0) : many + (ways[next] ?? 0)
      least = cost
    }
    rest[set] = least
    ways[set] = many
  }
  const before = items.map(() => items.map(() => false))
  const open = new Set([0])
  const order: number[] = []
  for (const set of open) {
    for (const item of items) {
      const next = set + 2 ** item
      if (has(set, item) || added(set, item) + (rest[next] ?? 0) !== rest[set]) continue
      for (const upper of items) {
        const row = before[upper]
        if (row && has(set, upper)) row[item] = true
      }
      if (!open.has(next)) order.push(item)
      open.add(next)
    }
  }
  const orders = ways[0] ?? 0
  const undecided = items.flatMap((a) =>
    items.flatMap((b) => (a < b && before[a]?.[b] && before[b]?.[a] ? [[a, b]] : [])),
  )
  return { cost: rest[0] ?? 0, orders, only: orders === 1 ? order : null, undecided }
}

function has(set: number, item: number): boolean {
  return Math.floor(set / 2 ** item) % 2 === 1
}
