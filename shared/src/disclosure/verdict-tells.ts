/** A rule that every group has to fulfil says something of each of them; whether it says too much is seen from what everybody knows (S3). */

/** One part of the room: `n` people answered, and the rule asks for the support of at least `least` of them. */
export type Bar = { n: number; least: number }

/**
 * Whether "every part came up to its bar", or that some part did not, tells together with the `total` of supporters that all
 * or none of some part support. It looks at sizes and total alone, never at what the parts answered, so that asking it tells
 * nothing. A room of one mind says so by its total: there nothing is told.
 */
export function verdictTells(bars: readonly Bar[], total: number): boolean {
  const people = sum(bars.map(({ n }) => n))
  if (total === 0 || total === people) return false
  const everybodyElse = (...left: number[]) => sum(bars.map(({ n }, at) => (left.includes(at) ? 0 : n)))
  const isMet = sum(bars.map(({ least }) => least)) <= total
  const metMixed = (at: number, { n, least }: Bar) => {
    const others = sum(bars.map((bar, other) => (other === at ? 0 : bar.least)))
    return meets(Math.max(1, least), n - 1, total - everybodyElse(at), total - others)
  }
  const short = bars.flatMap(({ least }, at) =>
    least > 0 && total <= least - 1 + everybodyElse(at) ? [at] : [],
  )
  const shortMixed = (at: number, { n, least }: Bar) =>
    short.some((low) =>
      low === at
        ? meets(1, Math.min(least, n) - 1, total - everybodyElse(at), total)
        : meets(1, n - 1, total - ((bars[low]?.least ?? 1) - 1 + everybodyElse(at, low)), total),
    )
  return bars.some(
    (bar, at) => bar.n > 0 && ((isMet && !metMixed(at, bar)) || (short.length > 0 && !shortMixed(at, bar))),
  )
}

/** Whether two ranges of whole numbers have one in common. */
function meets(low: number, high: number, otherLow: number, otherHigh: number): boolean {
  return Math.max(low, otherLow) <= Math.min(high, otherHigh)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0)
}
