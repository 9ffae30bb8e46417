/** Kendall's tau-b: how alike two orders are, from -1 reversed to 1 the same; ties in either are allowed for. */
import type { Ranks } from './weak-order.ts'

/**
 * (C - D) / sqrt((n0 - tx)(n0 - ty)): C pairs ordered alike, D the other way round, n0 - t = pairs an order does not tie.
 * Only pairs of items that both have seen. null when one of the two ties all of these. Source: Kendall 1945.
 */
export function tauB(one: Ranks, other: Ranks): number | null {
  if (one.length !== other.length) throw new RangeError('orders of different items cannot be compared')
  let [alike, strictOne, strictOther] = [0, 0, 0]
  for (const [a, rankOne] of one.entries()) {
    const rankOther = other[a] ?? null
    if (rankOne === null || rankOther === null) continue
    for (let b = 0; b < a; b++) {
      const [againstOne, againstOther] = [one[b] ?? null, other[b] ?? null]
      if (againstOne === null || againstOther === null) continue
      const [x, y] = [Math.sign(rankOne - againstOne), Math.sign(rankOther - againstOther)]
      alike += x * y
      strictOne += x * x
      strictOther += y * y
    }
  }
  return strictOne === 0 || strictOther === 0 ? null : alike / Math.sqrt(strictOne * strictOther)
}
