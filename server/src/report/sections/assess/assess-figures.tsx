/** What an assessment adds: percentage of each label per row and unit, don't know, middle, gap between groups, reasons. */
import { scaleOf } from '@cabildo/shared/kinds/assess/scale'
import { AssessConfig, AssessDetail, type Scale } from '@cabildo/shared/kinds/assess/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from '../../translator.ts'
import { AssessMoved } from './assess-moved.tsx'
import { AssessReasons } from './assess-reasons.tsx'
import { AssessTable } from './assess-table.tsx'

type Props = { words: Translator; result: Result; config: Record<string, unknown> }

export function AssessFigures({ words, result, config }: Props) {
  const parsed = AssessConfig.safeParse(config)
  const detail = AssessDetail.safeParse(result.detail)
  if (!parsed.success || !detail.success) return null
  const common = { words, result, config: parsed.data, detail: detail.data }
  return (
    <>
      {byScale(parsed.data, detail.data).map(({ scale, ids }) => (
        <AssessTable key={ids.join()} {...common} scale={scale} ids={ids} />
      ))}
      <AssessMoved {...common} />
      <AssessReasons {...common} />
    </>
  )
}

/** Rows that share a scale share a table, for their labels are its columns. */
function byScale(config: AssessConfig, { rows }: AssessDetail): { scale: Scale; ids: string[] }[] {
  const tables = new Map<string, { scale: Scale; ids: string[] }>()
  for (const { id } of rows) {
    const scale = scaleOf(config, id)
    const key = JSON.stringify(scale)
    const table = tables.get(key) ?? { scale, ids: [] }
    table.ids.push(id)
    tables.set(key, table)
  }
  return [...tables.values()]
}
