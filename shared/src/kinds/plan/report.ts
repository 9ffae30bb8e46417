/** What is printed of a plan: all of it, with what the terms mean. */
import * as z from 'zod/mini'
import type { Detail } from '../kind.ts'
import { SOMEBODY } from '../somebody.ts'
import { PARTS } from './lists.ts'
import { type Ask, type Part, PlanConfig, type Pledge } from './schema.ts'
import type { PlanSlice } from './slice.ts'
import { managePlan, PlanShow } from './view.ts'

const { terms, start } = PlanConfig.shape

export const PlanReport = z.extend(PlanShow, {
  /** In how many months each term ends, counted from `start`. */
  terms,
  /** The day from which the terms are counted, as 2031-04-30; left out where none was set. */
  start,
})
export type PlanReport = z.infer<typeof PlanReport>

type ByPart<Value> = { [part in Part]?: Value | undefined }

export function reportPlan(config: PlanConfig, slice: PlanSlice): PlanReport {
  const begins = config.start === undefined ? {} : { start: config.start }
  return { ...managePlan(config, slice), terms: config.terms, ...begins }
}

/**
 * The same plan; who stands for a row, was asked or declined is told by group alone. Of who is to follow a row up it is told
 * that there is somebody, and of whom support is asked from nothing: the plan asks who, and that may be a person.
 */
export function withoutNames(detail: Detail): Detail {
  const plan = PlanReport.parse(detail)
  const unnamed = (pledge: Pledge | undefined) => (pledge ? { ...pledge, name: SOMEBODY } : undefined)
  const asked = (ask: Ask | undefined) => (ask ? { ...ask, name: null } : undefined)
  const rows = plan.rows.map(({ partner, addressee: _addressee, ...row }) => ({
    ...row,
    ...(partner === undefined ? {} : { partner: SOMEBODY }),
    pledges: mapValues(row.pledges, unnamed),
    asked: mapValues(row.asked, asked),
    declined: row.declined.map((decline) => ({ ...decline, name: null })),
  }))
  return { ...plan, rows }
}

function mapValues<Value>(parts: ByPart<Value>, change: (value: Value | undefined) => Value | undefined) {
  const changed = PARTS.map((part) => [part, change(parts[part])] as const)
  return Object.fromEntries(changed.filter(([, value]) => value !== undefined)) as ByPart<Value>
}
