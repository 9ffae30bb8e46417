/** Cells that divide the groups or belong to one of them, with the names of their headings; by the kind that asked for them. */
import { headingsOf } from '@cabildo/shared/kinds/matrix/headings'
import { MatrixDetail } from '@cabildo/shared/kinds/matrix/schema'
import type { LocalText } from '@cabildo/shared/text'
import type { Result, ResultCell } from '@cabildo/shared/workshop/result/result-types'

type Headings = readonly { id: string; text: LocalText }[]

const HEADINGS = new Map<string, (result: Result) => Headings>([
  [
    'matrix',
    ({ detail }) => {
      const parsed = MatrixDetail.safeParse(detail)
      return parsed.success ? headingsOf(parsed.data.config) : []
    },
  ],
])

/** None of a kind whose cells say no more than its items. */
export function dividedCells(kind: string, result: Result): { cell: ResultCell; heading: LocalText }[] {
  const headings = HEADINGS.get(kind)?.(result) ?? []
  return result.cells
    .filter(({ label }) => label === 'controversial' || label === 'one-group')
    .flatMap((cell) => {
      const heading = headings.find(({ id }) => id === cell.heading)
      return heading === undefined ? [] : [{ cell, heading: heading.text }]
    })
}
