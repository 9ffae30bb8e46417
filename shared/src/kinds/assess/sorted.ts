/** Lists kept in order while ballots come and go, so that their order tells nothing of who came first. */
import type { Reason } from './schema.ts'

/** How often each number was given, by number. */
export type Numbers = [number: number, people: number][]

export function bumpNumber(numbers: Numbers, number: number, by: number): void {
  const at = placeIn(numbers, ([each]) => each - number)
  const found = numbers[at]
  if (found === undefined || found[0] !== number) {
    if (by < 0) throw new Error('a number is taken back that was never counted')
    numbers.splice(at, 0, [number, by])
    return
  }
  found[1] += by
  if (found[1] === 0) numbers.splice(at, 1)
}

export function addReason(reasons: Reason[], reason: Reason): void {
  reasons.splice(
    placeIn(reasons, (each) => compareReasons(each, reason)),
    0,
    reason,
  )
}

export function takeReason(reasons: Reason[], reason: Reason): void {
  const at = placeIn(reasons, (each) => compareReasons(each, reason))
  const found = reasons[at]
  if (found === undefined || compareReasons(found, reason) !== 0)
    throw new Error('a reason is taken back that was never counted')
  reasons.splice(at, 1)
}

/** By text, then row, then mark, in code units: the same on every machine. */
export function compareReasons(one: Reason, other: Reason): number {
  if (one.text !== other.text) return one.text < other.text ? -1 : 1
  if (one.item !== other.item) return one.item < other.item ? -1 : 1
  return rank(one) - rank(other)
}

function rank({ mark }: Reason): number {
  if (mark === null) return Number.MIN_SAFE_INTEGER
  return mark === 'unknown' ? Number.MIN_SAFE_INTEGER + 1 : mark
}

/** First place whose entry is not before the one that is looked for. */
function placeIn<Entry>(sorted: readonly Entry[], compare: (entry: Entry) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const found = sorted[middle]
    if (found !== undefined && compare(found) < 0) low = middle + 1
    else high = middle
  }
  return low
}
