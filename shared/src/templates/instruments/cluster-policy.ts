/** Everything that comes from the reviews of cluster policy. */
import { agencyBattery } from './agency-battery.ts'
import { clusterBattery } from './cluster-battery.ts'
import { clusterDiagnosis } from './cluster-diagnosis.ts'
import { clusterReflections } from './cluster-reflections.ts'
import { clusterRisks } from './cluster-risks.ts'
import { institutions } from './institutions.ts'
import type { Instrument } from './instrument.ts'
import { policyHistory } from './policy-history.ts'
import { policyLevels } from './policy-levels.ts'
import { valueTable } from './value-table.ts'

export const clusterPolicy: readonly Instrument[] = [
  ...agencyBattery,
  ...clusterBattery,
  ...clusterReflections,
  ...policyLevels,
  ...valueTable,
  ...clusterRisks,
  ...institutions,
  ...policyHistory,
  ...clusterDiagnosis,
]
