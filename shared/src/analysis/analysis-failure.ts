/** What can be wrong with a file to be analysed. */
import type { PreflibProblem } from '../preflib/preflib-failure.ts'

export type AnalysisProblem =
  | PreflibProblem
  | 'unknown-format'
  | 'not-json'
  | 'not-expected'
  | 'name-twice'
  | 'unknown-name'
  | 'named-twice'
  | 'row-length'
  | 'column-missing'
  | 'quote-open'
  | 'not-a-vote-value'
  | 'not-two-categories'
  | 'unknown-person'
  | 'person-twice'
  | 'no-rows'

/** `line` counts from 1; `value` is what stood there or is missing. */
export type AnalysisFailure = { line: number; problem: AnalysisProblem; value?: string }

export function isAnalysisFailure(value: object): value is AnalysisFailure {
  return 'problem' in value
}
