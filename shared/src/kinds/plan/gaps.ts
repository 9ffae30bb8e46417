/** What is still missing in a plan. Pure, and the same for the wall, the console and the report. */
import * as z from 'zod/mini'
import { PARTS, TERMS } from './lists.ts'
import type { PlanRow } from './schema.ts'

/** Each kind of gap, the worst first. `of`: the row, item, term or group it is about. */
export const GAPS = [
  'no-champion',
  'no-milestone',
  'no-row',
  'empty-term',
  'all-long',
  'one-group',
  'no-co-champion',
  'no-addressee',
  'no-check-in',
] as const

export const Gap = z.object({
  /** What is missing. */
  gap: z.enum(GAPS),
  /** The id of the row, item or group that it is about, or the term; null where it is the plan as a whole. */
  of: z.nullable(z.string()),
})
export type Gap = z.infer<typeof Gap>

type Seen = { items: readonly { id: string }[]; rows: readonly PlanRow[] }

/** Rows that are to be carried out: a dropped one neither fills a gap nor has one. */
export function standingRows<Row extends Pick<PlanRow, 'status'>>(rows: readonly Row[]): Row[] {
  return rows.filter(({ status }) => status !== 'dropped')
}

export function gapsOf({ items, rows: all }: Seen): Gap[] {
  const rows = standingRows(all)
  const idle = items.filter(({ id }) => !rows.some(({ item }) => item === id))
  const gaps: Gap[] = [
    ...rows.flatMap(gapsOfRow),
    ...idle.map(({ id }): Gap => ({ gap: 'no-row', of: id })),
    ...gapsOfTerms(rows),
  ]
  const carrier = oneCarrier(rows)
  if (carrier !== null) gaps.push({ gap: 'one-group', of: carrier })
  return gaps.sort((one, other) => GAPS.indexOf(one.gap) - GAPS.indexOf(other.gap))
}

function gapsOfRow({ id, pledges, milestone, support, addressee, partner, checkIns }: PlanRow): Gap[] {
  const missing: (Gap['gap'] | false)[] = [
    !pledges.champion && 'no-champion',
    !pledges['co-champion'] && 'no-co-champion',
    milestone === undefined && 'no-milestone',
    support !== undefined && addressee === undefined && 'no-addressee',
    partner !== undefined && checkIns === undefined && 'no-check-in',
  ]
  return missing.filter((gap) => gap !== false).map((gap) => ({ gap, of: id }))
}

/** A plan that is all long-term says so once, not for each term that is empty. */
function gapsOfTerms(rows: readonly PlanRow[]): Gap[] {
  if (rows.length === 0) return []
  if (rows.every(({ term }) => term === 'long')) return [{ gap: 'all-long', of: null }]
  return TERMS.filter((term) => !rows.some((row) => row.term === term)).map((term) => ({
    gap: 'empty-term',
    of: term,
  }))
}

/** The one group that all champions of two rows or more are of; null when there is none. */
function oneCarrier(rows: readonly PlanRow[]): string | null {
  const groups = rows.flatMap(({ pledges }) => (pledges.champion ? [pledges.champion.group] : []))
  const [first = null] = groups
  return groups.length >= 2 && groups.every((group) => group === first) ? first : null
}

/** Different groups among those who stand for a row. */
export function carriersOf(rows: readonly PlanRow[]): string[] {
  const groups = standingRows(rows).flatMap(({ pledges }) => PARTS.flatMap((as) => pledges[as]?.group ?? []))
  return [...new Set(groups)]
}
