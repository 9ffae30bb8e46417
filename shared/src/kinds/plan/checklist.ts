/** The three success factors that a plan is held against: it is progressive, somebody champions it, and more than one side carries it. */
import * as z from 'zod/mini'
import { carriersOf, standingRows } from './gaps.ts'
import { TERMS } from './lists.ts'
import { type PlanRow, Term } from './schema.ts'

/**
 * `progressive`: each term has an action; `missing` names those without. `champions`: every row has a champion; `missing`
 * counts those without. `engagement`: champions and co-champions are of two stakeholder groups or more.
 */
export const Checklist = z.object({
  progressive: z.object({
    /** Whether each term has an action. */
    met: z.boolean(),
    /** The terms without an action; empty where it is met. */
    missing: z.array(Term),
  }),
  champions: z.object({
    /** Whether every row has a champion, and there is a row. */
    met: z.boolean(),
    /** How many rows have no champion. */
    missing: z.int(),
    /** How many rows there are that were not dropped. */
    of: z.int(),
  }),
  engagement: z.object({
    /** Whether those who stand for rows are of two groups or more. */
    met: z.boolean(),
    /** Of how many groups they are. */
    groups: z.int(),
  }),
})
export type Checklist = z.infer<typeof Checklist>

const LEAST_GROUPS = 2

export function checklistOf(all: readonly PlanRow[]): Checklist {
  const rows = standingRows(all)
  const empty = TERMS.filter((term) => !rows.some((row) => row.term === term))
  const alone = rows.filter(({ pledges }) => !pledges.champion).length
  const groups = carriersOf(rows).length
  return {
    progressive: { met: empty.length === 0, missing: empty },
    champions: { met: rows.length > 0 && alone === 0, missing: alone, of: rows.length },
    engagement: { met: groups >= LEAST_GROUPS, groups },
  }
}
