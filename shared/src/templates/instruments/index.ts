/** Every instrument there is, each a step that can be added to any agenda. */
import type { ActivitySetup, Source } from '../../workshop/setup.ts'
import { actorMaps } from './actor-maps.ts'
import { cityDiagnosis } from './city-diagnosis.ts'
import { cityInstitutions } from './city-institutions.ts'
import { cityPlan } from './city-plan.ts'
import { clusterPolicy } from './cluster-policy.ts'
import { consensualIssues } from './consensual-issues.ts'
import { coordination } from './coordination.ts'
import { fiveCapacities } from './five-capacities.ts'
import { foresight } from './foresight.ts'
import type { Instrument } from './instrument.ts'
import { keyQuestions } from './key-questions.ts'
import { prioritisation } from './prioritisation.ts'
import { programmeGovernance } from './programme-governance.ts'
import { publicPacks } from './public-packs.ts'
import { regionalGovernance } from './regional-governance.ts'
import { roadMap } from './road-map.ts'
import { territoryLevers } from './territory-levers.ts'
import { territoryPriorities } from './territory-priorities.ts'
import { transforma } from './transforma.ts'

export const instruments: readonly Instrument[] = [
  ...cityDiagnosis,
  ...cityPlan,
  ...consensualIssues,
  ...prioritisation,
  ...keyQuestions,
  ...territoryPriorities,
  ...territoryLevers,
  ...transforma,
  ...foresight,
  ...roadMap,
  ...fiveCapacities,
  ...programmeGovernance,
  ...regionalGovernance,
  ...coordination,
  ...actorMaps,
  ...cityInstitutions,
  ...clusterPolicy,
  ...publicPacks,
]

/** The step of an instrument as an agenda holds it: under its own id or another, with what flows in. @throws when there is no such instrument. */
export function stepOf(
  id: string,
  { source = null, ...changes }: Partial<Omit<ActivitySetup, 'kind'>> & { source?: Source | null } = {},
): ActivitySetup {
  const found = instruments.find(({ step }) => step.id === id)
  if (found === undefined) throw new Error(`there is no instrument ${id}`)
  return { ...found.step, source, ...changes }
}
