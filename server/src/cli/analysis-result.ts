/** Runs the methods that fit what a file holds; only those are loaded, so that a count starts at once. */
import type { AnalysisInput, Groups } from '@cabildo/shared/analysis/analysis-input'

export type AnalysisResult = Awaited<ReturnType<typeof analysisResult>>

/** `groups` replace those of the file; scales and ratings have none. */
export async function analysisResult(input: AnalysisInput, top: number | null, groups: Groups | null) {
  switch (input.kind) {
    case 'ranking':
      return (await import('@cabildo/shared/analysis/analyze-ranking')).analyzeRanking(input, top, groups)
    case 'approval':
      return (await import('@cabildo/shared/analysis/analyze-approval')).analyzeApproval(input, top, groups)
    case 'ordinal':
      return (await import('@cabildo/shared/analysis/analyze-ordinal')).analyzeOrdinal(input)
    case 'ratings':
      return (await import('@cabildo/shared/analysis/analyze-ratings')).analyzeRatings(input)
    case 'votes': {
      const people = input.people.map((person, at) => ({ ...person, group: groups?.[at] ?? null }))
      const { analyzeVotes } = await import('@cabildo/shared/analysis/analyze-votes')
      return analyzeVotes(groups === null ? input : { ...input, people })
    }
  }
}
