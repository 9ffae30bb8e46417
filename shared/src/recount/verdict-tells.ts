/**
 * Whether a verdict over all parts would tell, with the sizes and the total alone, that some part was of one mind (S3). Every
 * way in which the supporters may be dealt out to the parts is followed, as sums that can be reached.
 */
import type { Figure } from './counted-round.ts'

/** `least`: the fewest people whose support is the share asked for. */
type Bar = { n: number; least: number }

export function tellsTooMuch(parts: readonly Figure[], share: number, total: number): boolean {
  const bars = parts.map(({ n }): Bar => ({ n, least: leastOf(n, share) }))
  const people = bars.reduce((sum, { n }) => sum + n, 0)
  if (total === 0 || total === people) return false
  const met = { can: canBe(bars, total, false, null), mixed: (at: number) => canBe(bars, total, false, at) }
  const short = { can: canBe(bars, total, true, null), mixed: (at: number) => canBe(bars, total, true, at) }
  return bars.some(({ n }, at) => n > 0 && ((met.can && !met.mixed(at)) || (short.can && !short.mixed(at))))
}

function leastOf(n: number, share: number): number {
  for (let people = 0; people <= n; people += 1) if (people / n >= share) return people
  return n
}

/** Whether supporters can be dealt out so that all parts reach their bar, or, with `short`, one does not; `mixed`: this part says both yes and no. */
function canBe(bars: readonly Bar[], total: number, short: boolean, mixed: number | null): boolean {
  // Sums that can be reached so far, apart for whether some part has fallen short.
  let reached: [Set<number>, Set<number>] = [new Set([0]), new Set()]
  for (const [at, { n, least }] of bars.entries()) {
    const next: [Set<number>, Set<number>] = [new Set(), new Set()]
    for (let people = 0; people <= n; people += 1) {
      if (at === mixed && (people === 0 || people === n)) continue
      const falls = people < least
      for (const before of reached[0]) if (before + people <= total) next[falls ? 1 : 0].add(before + people)
      for (const before of reached[1]) if (before + people <= total) next[1].add(before + people)
    }
    reached = next
  }
  return reached[short ? 1 : 0].has(total)
}
