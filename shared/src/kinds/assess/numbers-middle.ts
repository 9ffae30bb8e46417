/** Median and quartiles of numbers people gave: type 7, on the sorted list of how often each was given. */
import type { Numbers } from './sorted.ts'

/** Null without numbers. */
export function numbersMiddle(
  numbers: Readonly<Numbers>,
): { low: number; median: number; high: number } | null {
  const n = numbers.reduce((sum, [, people]) => sum + people, 0)
  if (n === 0) return null
  const quantile = (p: number) => {
    const place = (n - 1) * p
    const below = numberAt(numbers, Math.floor(place))
    return below + (place - Math.floor(place)) * (numberAt(numbers, Math.ceil(place)) - below)
  }
  return { low: quantile(0.25), median: quantile(0.5), high: quantile(0.75) }
}

/** The number at a 0-based place when all are sorted. */
function numberAt(numbers: Readonly<Numbers>, place: number): number {
  let passed = 0
  for (const [number, people] of numbers) {
    passed += people
    if (passed > place) return number
  }
  throw new RangeError(`no number at ${place}`)
}
