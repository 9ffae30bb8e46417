/** One ordinal scale for a person. */
import type { OrdinalAnalysis } from '@cabildo/shared/analysis/analyze-ordinal'
import type { AnalyzeWords } from './analyze-words.ts'
import { printable } from './text-table.ts'
import { numberText } from './value-text.ts'

export function ordinalLines(result: OrdinalAnalysis, words: AnalyzeWords): string[] {
  const { n, median, iqr, cns, vanDerEijkA, leikD } = result
  const number = (value: number | null) => numberText(value, words)
  const [low = words.undefined, high = low] = (median ?? []).map((level) => printable(String(level)))
  return [
    words.answered(n),
    words.median2(low, high),
    words.spread(number(iqr), number(cns), number(vanDerEijkA), number(leikD)),
  ]
}
