/** What numbers become in a walk where people contribute: what a person says next, and what the facilitator does. */
import type { Activity } from '@cabildo/shared/workshop/state'

/** Most make sense where the step stands; whatever comes out may be refused. */
export type WalkActs = {
  says(open: Activity, person: string, what: number): unknown
  leads(open: Activity, what: number): unknown
}

/** One of a list, another for every number; undefined when there is none. */
export function pick<Value>(list: readonly Value[], number: number): Value | undefined {
  return list[number % (list.length || 1)]
}
