/** Scores that people gave to items: each item's mean, and how far people's orders go together. */
import {
  concordanceChiSquare,
  concordancePermutation,
  needsPermutation,
} from '../methods/concordance-test.ts'
import { addToConcordance, emptyConcordance, kendallW } from '../methods/kendall-w.ts'
import { addToTauSum, emptyTauSum, meanTauB } from '../methods/mean-tau-b.ts'
import { scoreSummary, scoreTiers } from '../methods/score.ts'
import type { RatingsInput } from './analysis-input.ts'
import { byName, listsOf, namesOf } from './named.ts'
import { orWhy, WHY } from './why.ts'

export type RatingsAnalysis = ReturnType<typeof analyzeRatings>

/**
 * Each person's scores become midranks. `p` belongs to `chi2` and `df`; with few items or few people `permutation` is the
 * one to read. `voters` gave two items different scores, `abstained` did not.
 */
export function analyzeRatings({ items, scores }: RatingsInput) {
  const m = items.length
  const concordance = emptyConcordance(m)
  const tau = emptyTauSum(m)
  for (const row of scores) {
    addToConcordance(concordance, row)
    addToTauSum(tau, row)
  }
  const { n, incomplete } = concordance
  const w = kendallW(concordance)
  const why = incomplete > 0 ? WHY.unseen : WHY.fewOrders
  const test = w === null ? null : concordanceChiSquare(w, n, m)
  const summaries = items.map((_, item) => scoreSummary(scores.flatMap((row) => row[item] ?? [])))
  const { tiers, tooFew } = scoreTiers(summaries, scores.length)
  return {
    kind: 'ratings' as const,
    voters: n + incomplete,
    abstained: scores.length - n - incomplete,
    items: [...items],
    ...orWhy('kendallW', w, why),
    ...orWhy('chi2', test?.chi2, why),
    ...orWhy('df', test?.df, why),
    ...orWhy('p', test?.p, why),
    ...(test && needsPermutation(n, m)
      ? {
          permutation: concordancePermutation(
            m,
            scores.map((ranks) => ({ ranks, count: 1 })),
          ),
        }
      : {}),
    ...orWhy('meanTauB', meanTauB(tau), why),
    scores: byName(
      items,
      summaries.map(({ n, mean, median }) => ({
        n,
        ...orWhy('mean', mean, WHY.noAnswers),
        ...orWhy('median', median, WHY.noAnswers),
      })),
    ),
    ranking: listsOf(items, tiers),
    tooFew: namesOf(items, tooFew),
  }
}
