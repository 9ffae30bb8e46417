/** What a plan shows the room of its items, and the rows that grew from them. */
import type { Grown, Seen } from '../kind.ts'
import type { PlanConfig } from './schema.ts'
import type { PlanSlice } from './slice.ts'
import { agreedItems } from './view.ts'

/** What waits to be agreed is for the console and the report. */
export function seenItems(_config: PlanConfig, slice: PlanSlice): Seen[] {
  return agreedItems(slice).map(({ id, text, from }) => ({ id, text, from }))
}

export function grownRows({ rows }: PlanSlice): Grown[] {
  return [...rows.values()].map(({ id, item, action, language, pledges, status }) => ({
    id,
    item,
    text: { [language]: action },
    champion: pledges.champion?.name ?? null,
    dropped: status === 'dropped',
  }))
}
