/** A released result of this kind with everything its pages draw from; null where it is not one. */
import { AssessConfig, AssessDetail } from '@cabildo/shared/kinds/assess/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useLocalText } from '../../i18n/use-language.ts'
import { ratedOnly } from './rated.ts'
import { type ShareRow, shareRows } from './share-rows.ts'
import { useScaleWords } from './use-scale-words.ts'

export type Assessed = {
  config: AssessConfig
  detail: AssessDetail
  result: Result
  /** Rows with a line of support. */
  rated: Result
  rows: ShareRow[]
  /** Rows without one. */
  unrated: ShareRow[]
  headingOf: (id: string) => string
}

export function useAssessed(config: unknown, result: Result | null): Assessed | null {
  const text = useLocalText()
  const words = useScaleWords()
  const parsed = AssessConfig.safeParse(config)
  const detail = AssessDetail.safeParse(result?.detail)
  if (result === null || !parsed.success || !detail.success) return null
  const rated = ratedOnly(result, parsed.data)
  const rows = shareRows({ config: parsed.data, items: result.items, detail: detail.data, words })
  return {
    config: parsed.data,
    detail: detail.data,
    result,
    rated,
    rows,
    unrated: rows.filter(({ item }) => rated.items.every(({ id }) => id !== item.id)),
    headingOf: (id) => text(parsed.data.headings.find((heading) => heading.id === id)?.text),
  }
}
