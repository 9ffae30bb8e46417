/** Runs the methods that fit what a file holds. */
import type { AnalysisInput, Groups } from '@cabildo/shared/analysis/analysis-input'
import { analyzeApproval } from '@cabildo/shared/analysis/analyze-approval'
import { analyzeOrdinal } from '@cabildo/shared/analysis/analyze-ordinal'
import { analyzeRanking } from '@cabildo/shared/analysis/analyze-ranking'
import { analyzeRatings } from '@cabildo/shared/analysis/analyze-ratings'
import { analyzeVotes } from '@cabildo/shared/analysis/analyze-votes'

export type AnalysisResult = ReturnType<typeof analysisResult>

/** `groups` replace those of the file; scales and ratings have none. */
export function analysisResult(input: AnalysisInput, top: number | null, groups: Groups | null) {
  switch (input.kind) {
    case 'ranking':
      return analyzeRanking(input, top, groups)
    case 'approval':
      return analyzeApproval(input, top, groups)
    case 'ordinal':
      return analyzeOrdinal(input)
    case 'ratings':
      return analyzeRatings(input)
    case 'votes': {
      const people = input.people.map((person, at) => ({ ...person, group: groups?.[at] ?? null }))
      return analyzeVotes(groups === null ? input : { ...input, people })
    }
  }
}
