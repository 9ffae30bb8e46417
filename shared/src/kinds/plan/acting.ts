/** Who does what to a plan, as its rules are asked. */
import type { ActInput } from '../kind.ts'
import type { PlanAction, PlanConfig } from './schema.ts'
import type { PlanSlice } from './slice.ts'

export type Input = ActInput<PlanConfig, PlanAction, PlanSlice>
export type ActionOf<Type extends PlanAction['type']> = Extract<PlanAction, { type: Type }>
