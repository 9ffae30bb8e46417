/** Every measure of one ordinal scale. */
import { leikD } from '../methods/leik-d.ts'
import { agreementA, consensusCns, iqr, median } from '../methods/ordinal.ts'
import type { OrdinalInput } from './analysis-input.ts'
import { orWhy, WHY } from './why.ts'

export type OrdinalAnalysis = ReturnType<typeof analyzeOrdinal>

/** `median`: the levels of the two middle answers, by name; `iqr` in levels, quantiles of type 7. */
export function analyzeOrdinal({ levels, counts }: OrdinalInput) {
  const n = counts.reduce((sum, count) => sum + count, 0)
  const middle = median(counts)
  const why = n === 0 ? WHY.noAnswers : WHY.fewLevels
  return {
    kind: 'ordinal' as const,
    n,
    ...orWhy(
      'median',
      middle?.map((level) => levels[level] ?? ''),
      why,
    ),
    ...orWhy('medianLevel', middle, why),
    ...orWhy('iqr', iqr(counts), why),
    ...orWhy('cns', consensusCns(counts), why),
    ...orWhy('vanDerEijkA', agreementA(counts), why),
    ...orWhy('leikD', leikD(counts), why),
  }
}
