/** What of a result is on a line of support: rows whose labels have no order are told by their distribution alone. */
import { isRated, scaleOf } from '@cabildo/shared/kinds/assess/scale'
import type { AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'

/** The same result with these rows only; in the order asked, where scales differ so that no place means anything. */
export function ratedOnly(result: Result, config: AssessConfig): Result {
  const items = result.items.filter(({ id }) => isRated(scaleOf(config, id)))
  const isComparable = new Set(items.map(({ id }) => stepsOf(config, id))).size < 2
  return {
    ...result,
    items: isComparable ? items : items.map((item) => ({ ...item, people: { ...item.people, place: 1 } })),
    cells: result.cells.filter(({ item }) => isRated(scaleOf(config, item))),
  }
}

function stepsOf(config: AssessConfig, id: string): string {
  const scale = scaleOf(config, id)
  if (scale.type === 'numeric') return `numeric ${scale.min} ${scale.max}`
  return 'labels' in scale ? `${scale.type} ${scale.labels.length}` : scale.type
}
