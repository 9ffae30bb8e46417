/** A row's mean on its own scale, as the fact that stands beside its label. */
import { scaleOf } from '@cabildo/shared/kinds/assess/scale'
import type { AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import type { ResultItem } from '@cabildo/shared/workshop/result/result-types'
import { useScaleWords } from './use-scale-words.ts'

export function useMeanFact(config: AssessConfig | null): (item: ResultItem) => string | null {
  const words = useScaleWords()
  return ({ id, people: { mean } }) =>
    config === null || mean === null ? null : words.mean(scaleOf(config, id), mean)
}
