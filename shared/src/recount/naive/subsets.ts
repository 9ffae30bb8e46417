/** All subsets and all orders of a few things, by brute force. */

export function naiveSubsets(items: readonly number[], size: number): number[][] {
  const subsets: number[][] = []
  for (let mask = 0; mask < 2 ** items.length; mask++) {
    const subset = items.filter((_, at) => (mask >> at) % 2 === 1)
    if (subset.length === size) subsets.push(subset)
  }
  return subsets
}

export function naiveOrdersOf(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((first) =>
    naiveOrdersOf(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  )
}
