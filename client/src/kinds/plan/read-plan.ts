/** A plan as the phone is told of it. The server has parsed it; the phone does without the schemas. */
import type { Detail } from '@cabildo/shared/kinds/kind'
import type { PlanAction, PlanConfig } from '@cabildo/shared/kinds/plan/schema'
import type { PlanMine, PlanShow } from '@cabildo/shared/kinds/plan/view'

export function isPlanConfig(config: Record<string, unknown>): config is PlanConfig {
  return 'terms' in config && 'writers' in config
}

export function isPlanShow(show: Detail | null): show is PlanShow {
  return show !== null && Array.isArray(show.rows) && Array.isArray(show.items)
}

export function isPlanMine(mine: Detail | null): mine is PlanMine {
  return mine !== null && Array.isArray(mine.rows) && Array.isArray(mine.pledges)
}

/** What this phone itself has said; it wrote it in this shape. */
export function isPlanAction(body: unknown): body is PlanAction {
  return typeof body === 'object' && body !== null && 'type' in body
}
