/** Instant runoff a second time: one person at a time, one item out at a time, every tie followed, down to the last item. */
import { type Fraction, fraction, less, plus, same } from './fractions.ts'
import type { Ballot } from './rankings.ts'

/** First choices among the remaining items; a person who puts none above another has no say. */
export function naiveFirstChoices(ballots: readonly Ballot[], remaining: readonly number[]): Fraction[] {
  const votes = remaining.map(() => fraction(0))
  for (const ballot of ballots) {
    const seen = remaining.filter((item) => typeof ballot[item] === 'number')
    const best = seen.filter((item) => seen.every((other) => (ballot[item] ?? 0) <= (ballot[other] ?? 0)))
    if (best.length === seen.length) continue
    for (const item of best) {
      const at = remaining.indexOf(item)
      votes[at] = plus(votes[at] ?? fraction(0), fraction(1, best.length))
    }
  }
  return votes
}

export function naiveRunoffWinners(ballots: readonly Ballot[], remaining: readonly number[]): Set<number> {
  const votes = naiveFirstChoices(ballots, remaining)
  if (votes.every((each) => same(each, fraction(0)))) return new Set(remaining)
  const last = remaining.filter((_, at) => !votes.some((each) => less(each, votes[at] ?? fraction(0))))
  return new Set(
    last.flatMap((out) => [
      ...naiveRunoffWinners(
        ballots,
        remaining.filter((item) => item !== out),
      ),
    ]),
  )
}
