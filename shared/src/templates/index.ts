/** Every template there is. Adding one is its file and one line here. */
import { cityActionPlan } from './city-action-plan.ts'
import { clusterGovernance } from './cluster-governance.ts'
import { competitiveCities } from './competitive-cities.ts'
import { institutionalCapacity } from './institutional-capacity.ts'
import { multilevelCoordination } from './multilevel-coordination.ts'
import { placeBased } from './place-based.ts'
import { sectorProgramme } from './sector-programme.ts'
import { sharedVision } from './shared-vision.ts'
import type { Template } from './template.ts'

export const templates: readonly Template[] = [
  competitiveCities,
  cityActionPlan,
  sharedVision,
  placeBased,
  sectorProgramme,
  multilevelCoordination,
  institutionalCapacity,
  clusterGovernance,
]

export function templateOf(id: string): Template | undefined {
  return templates.find((template) => template.id === id)
}
