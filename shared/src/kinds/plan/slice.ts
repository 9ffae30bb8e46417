/** The state of a plan: agreed items, and the rows that grow from them. Never serialised; views are. */
import type { Item } from '../item.ts'
import type { PlanGround } from './grounds.ts'
import type { Ask, Decline, Part, PlanConfig, PlanRow, Pledge } from './schema.ts'

/** Who may change a row or take a pledge back: a person, or whoever shows the key. */
export type Holder = { by: string | null; key: string | null }

export type Row = PlanRow &
  Holder & {
    asked: Partial<Record<Part, Ask>>
    holders: Partial<Record<Part, Holder>>
    declined: Decline[]
    /** Came with the plan of an earlier workshop. */
    earlier: boolean
  }

/**
 * `ground`: on what it rests that rows may grow from it; null while it is not agreed. `reason`: of whoever picked it or let it
 * in by hand; null elsewhere.
 */
export type PlanItem = Item & { ground: PlanGround | null; reason: string | null }

/** How a part of a row stood: who was asked, who stood for it, and how often it had been declined. */
export type Standing = {
  asked: Ask | undefined
  pledge: Pledge | undefined
  holder: Holder | undefined
  declines: number
}

/**
 * `keys`: the row of each anonymous key. What an undo needs: `removed`, rows that the facilitator took away, and where they
 * were; `admitted`, what was known of an item before it was let in; `before`, how a part (`partKey`) stood before each of the
 * facilitator's acts since somebody else spoke of it.
 */
export type PlanSlice = {
  items: Map<string, PlanItem>
  rows: Map<string, Row>
  keys: Map<string, string>
  removed: Map<string, { row: Row; at: number }>
  admitted: Map<string, PlanItem | null>
  before: Map<string, Standing[]>
}

export function partKey(row: string, as: Part): string {
  return `${row} ${as}`
}

/** A plan begins empty, or with what an earlier workshop left. */
export function emptySlice({ baseline }: PlanConfig): PlanSlice {
  const slice: PlanSlice = {
    items: new Map(),
    rows: new Map(),
    keys: new Map(),
    removed: new Map(),
    admitted: new Map(),
    before: new Map(),
  }
  for (const item of baseline?.items ?? [])
    slice.items.set(item.id, { ...item, ground: 'earlier', reason: null })
  for (const row of baseline?.rows ?? []) slice.rows.set(row.id, newRow(row, { by: null, key: null }, true))
  return slice
}

export function newRow(row: PlanRow, { by, key }: Holder, earlier: boolean): Row {
  const { pledges } = row
  return { ...row, pledges: { ...pledges }, by, key, asked: {}, holders: {}, declined: [], earlier }
}

/** A row that must be there; otherwise the log is damaged: a fault. */
export function rowOf({ rows }: PlanSlice, id: string): Row {
  const row = rows.get(id)
  if (row === undefined) throw new Error(`no row ${id} in this plan`)
  return row
}
