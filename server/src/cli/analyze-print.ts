/** The result of an analysis as tables and sentences for a person. */
import type { AnalysisResult } from './analysis-result.ts'
import type { AnalyzeLanguage } from './analyze-problems.ts'
import { type AnalyzeWords, analyzeWords } from './analyze-words.ts'
import { approvalLines } from './approval-lines.ts'
import { ordinalLines } from './ordinal-lines.ts'
import { rankingLines } from './ranking-lines.ts'
import { ratingsLines } from './ratings-lines.ts'
import { votesLines } from './votes-lines.ts'

export function printedAnalysis(result: AnalysisResult, language: AnalyzeLanguage): string {
  return `${linesOf(result, analyzeWords[language]).join('\n')}\n`
}

function linesOf(result: AnalysisResult, words: AnalyzeWords): string[] {
  switch (result.kind) {
    case 'ranking':
      return rankingLines(result, words)
    case 'approval':
      return approvalLines(result, words)
    case 'ordinal':
      return ordinalLines(result, words)
    case 'ratings':
      return ratingsLines(result, words)
    case 'votes':
      return votesLines(result, words)
  }
}
