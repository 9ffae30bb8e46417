/** What is printed of a plan: all of it, with what the terms mean. */
import * as z from 'zod/mini'
import { PlanConfig } from './schema.ts'
import type { PlanSlice } from './slice.ts'
import { managePlan, PlanShow } from './view.ts'

const { terms, start } = PlanConfig.shape

export const PlanReport = z.extend(PlanShow, { terms, start })
export type PlanReport = z.infer<typeof PlanReport>

export function reportPlan(config: PlanConfig, slice: PlanSlice): PlanReport {
  const begins = config.start === undefined ? {} : { start: config.start }
  return { ...managePlan(config, slice), terms: config.terms, ...begins }
}
