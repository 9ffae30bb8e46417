/** Until when each term lasts, and until when a row is to be reached. */
import { addMonths } from './days.ts'
import type { PlanConfig, PlanRow, Term } from './schema.ts'

type Horizon = Pick<PlanConfig, 'terms' | 'start'>

/** The day on which a term ends; null where the plan has no start. */
export function termEnd({ terms, start }: Horizon, term: Term): string | null {
  return start === undefined ? null : addMonths(start, terms[term])
}

/** The row's own day, else the end of its term; null where neither is known. */
export function dueOf(row: Pick<PlanRow, 'due' | 'term'>, horizon: Horizon): string | null {
  return row.due ?? termEnd(horizon, row.term)
}
