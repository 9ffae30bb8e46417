/** Scores: each person gives an item a number, or none; none is no opinion and never 0. */
import { tiersOf } from './tiers.ts'

/** Of the scores an item was given: how many, their mean, and the two middle ones (the same unless n is even). */
export type ScoreSummary = { n: number; mean: number | null; median: [number, number] | null }

export function scoreSummary(scores: readonly number[]): ScoreSummary {
  const n = scores.length
  if (n === 0) return { n, mean: null, median: null }
  const line = [...scores].sort((a, b) => a - b)
  const middle = (place: number) => line[Math.floor(place)] ?? 0
  const mean = line.reduce((sum, score) => sum + score, 0) / n
  return { n, mean, median: [middle((n - 1) / 2), middle(n / 2)] }
}

/** Means closer than this are a tie. */
const SAME = 1e-9

/**
 * Tiers by mean, best first, of the items that enough people scored: at least 3 and a quarter of `voters`, who scored
 * anything at all. `tooFew` are the others.
 */
export function scoreTiers(
  summaries: readonly ScoreSummary[],
  voters: number,
): { tiers: number[][]; tooFew: number[] } {
  const enough = (summary: ScoreSummary) => summary.n >= Math.max(3, voters / 4)
  const items = [...summaries.keys()]
  const placed = items.filter((item) => summaries[item] && enough(summaries[item]))
  const scores = placed.map((item) => Math.round((summaries[item]?.mean ?? 0) / SAME))
  return {
    tiers: tiersOf(scores).map((tier) => tier.map((at) => placed[at] ?? 0)),
    tooFew: items.filter((item) => !placed.includes(item)),
  }
}
