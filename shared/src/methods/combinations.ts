/** Ways to choose `size` of the items, in index order; the first items vary last. One empty way for size 0. */
export function* combinations(items: readonly number[], size: number): Generator<number[]> {
  if (size < 0 || size > items.length) return
  if (size === 0) {
    yield []
    return
  }
  for (const [at, first] of items.entries()) {
    for (const rest of combinations(items.slice(at + 1), size - 1)) yield [first, ...rest]
  }
}

/** How many ways there are to choose k of m; a double, exact below 2^53. */
export function binomial(m: number, k: number): number {
  let ways = 1
  for (let step = 1; step <= k; step++) ways = (ways * (m - k + step)) / step
  return ways
}
