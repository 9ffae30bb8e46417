/** Ratings for a person: items by mean, and how far the people's orders go together. */
import type { RatingsAnalysis } from '@cabildo/shared/analysis/analyze-ratings'
import type { AnalyzeWords } from './analyze-words.ts'
import { printable, textTable } from './text-table.ts'
import { namesText, numberText } from './value-text.ts'

export function ratingsLines(result: RatingsAnalysis, words: AnalyzeWords): string[] {
  const { voters, abstained, items, scores, ranking, tooFew } = result
  const number = (value: number | null) => numberText(value, words)
  const rows = [...ranking.flat(), ...tooFew].map((name) => {
    const score = scores[name]
    const middle = [...new Set(score?.median ?? [])].map(number).join('–')
    return [printable(name), String(score?.n ?? 0), number(score?.mean ?? null), middle]
  })
  return [
    words.rated(voters, items.length, abstained),
    '',
    ...textTable([[words.item, words.people, words.mean, words.median], ...rows]),
    '',
    ...(tooFew.length === 0 ? [] : [words.tooFew(namesText(tooFew, words))]),
    words.ranks(number(result.kendallW), number(result.meanTauB)),
    ...(result.p === null ? [] : [words.test(number(result.chi2), number(result.df), number(result.p))]),
    ...('permutation' in result && result.permutation
      ? [words.permutation(number(result.permutation.p), result.permutation.samples)]
      : []),
  ]
}
