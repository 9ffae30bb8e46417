/** What every table of a matrix is written from. */
import { type Heading, headingsOf } from '@cabildo/shared/kinds/matrix/headings'
import { MatrixDetail } from '@cabildo/shared/kinds/matrix/schema'
import type { Result, ResultCell } from '@cabildo/shared/workshop/result/result-types'
import type { Translator } from '../../translator.ts'

export type MatrixContext = {
  words: Translator
  result: Result
  detail: MatrixDetail
  headings: readonly Heading[]
  nameOf: (row: string) => string
  cellOf: (row: string, heading: string) => ResultCell | undefined
  /** A mean on the scale, or a share of people. */
  figure: (mean: number) => string
}

/** Null where the result is of something else. */
export function matrixContext(words: Translator, result: Result): MatrixContext | null {
  const parsed = MatrixDetail.safeParse(result.detail)
  if (!parsed.success) return null
  const detail = parsed.data
  const cells = new Map(result.cells.map((cell) => [cell.id, cell]))
  return {
    words,
    result,
    detail,
    headings: headingsOf(detail.config),
    nameOf: (row) => words.local(result.items.find(({ id }) => id === row)?.text),
    cellOf: (row, heading) => cells.get(`${row}.${heading}`),
    figure: (mean) => (detail.config.mode === 'allocate' ? words.percent(mean) : words.number(mean)),
  }
}
