/** The three success factors that a plan is held against: it is progressive, somebody champions it, and more than one side carries it. */
import * as z from 'zod/mini'
import { carriersOf, standingRows } from './gaps.ts'
import { TERMS } from './lists.ts'
import { type PlanRow, Term } from './schema.ts'

/** Each success factor: whether it is met, and how far it is not. */
export const Checklist = z.object({
  /** Whether the plan is progressive. */
  progressive: z.object({
    /** Whether each term has an action. */
    met: z.boolean(),
    /** The terms without an action; empty where it is met. */
    missing: z.array(Term),
  }),
  /** Whether its rows have champions. */
  champions: z.object({
    /** Whether every row has a champion, and there is a row. */
    met: z.boolean(),
    /** How many rows have no champion. */
    missing: z.int(),
    /** How many rows there are that were not dropped. */
    of: z.int(),
  }),
  /** Whether more than one side carries it. */
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
