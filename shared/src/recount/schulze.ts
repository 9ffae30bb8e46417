/** Schulze's tiers: the strongest way from every item to every other, found one after the other from the strongest on. */

type Table = readonly (readonly number[])[]

/** An item's tier is the length of the longest row of items each beating the next that ends in it. */
export function schulzeTiers(table: Table): number[][] {
  const items = [...table.keys()]
  const strengths = items.map((from) => strengthsFrom(table, from))
  const beats = (one: number, other: number) =>
    (strengths[one]?.[other] ?? 0) > (strengths[other]?.[one] ?? 0)
  const known = new Map<number, number>()
  const depth = (item: number): number => {
    const earlier = known.get(item)
    if (earlier !== undefined) return earlier
    const above = items.filter((other) => beats(other, item)).map((other) => 1 + depth(other))
    const own = Math.max(0, ...above)
    known.set(item, own)
    return own
  }
  const depths = items.map(depth)
  return items
    .map((level) => items.filter((item) => depths[item] === level))
    .filter((tier) => tier.length > 0)
}

/** A way is as strong as its weakest won comparison. The item that is reached most strongly is settled next. */
function strengthsFrom(table: Table, from: number): number[] {
  const won = (one: number, other: number) => {
    const people = table[one]?.[other] ?? 0
    return people > (table[other]?.[one] ?? 0) ? people : 0
  }
  const best = [...table.keys()].map((to) => (to === from ? Number.POSITIVE_INFINITY : won(from, to)))
  const open = new Set([...table.keys()].filter((item) => item !== from))
  while (open.size > 0) {
    const next = [...open].reduce((one, other) => ((best[other] ?? 0) > (best[one] ?? 0) ? other : one))
    open.delete(next)
    for (const to of open) best[to] = Math.max(best[to] ?? 0, Math.min(best[next] ?? 0, won(next, to)))
  }
  return best.map((strength, to) => (to === from ? 0 : strength))
}
