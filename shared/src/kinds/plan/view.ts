/**
 * What is seen of a plan: it is shared from the first row on, for it is no vote. No view says who proposed a row; who stands
 * for one says so in public, by the name they gave.
 */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText, RawText } from '../../text.ts'
import type { Item } from '../item.ts'
import { Checklist, checklistOf } from './checklist.ts'
import { Gap, gapsOf, standingRows } from './gaps.ts'
import { PlanGround } from './grounds.ts'
import { PARTS } from './lists.ts'
import { Ask, Decline, Part, type PlanConfig, PlanRow } from './schema.ts'
import type { PlanItem, PlanSlice, Row } from './slice.ts'

/** A row with what is known of the search for its champions. */
export const ShownRow = z.extend(PlanRow, {
  /** Who is asked to stand for it and has not answered yet. */
  asked: z.object({
    /** Whom the facilitator asks to be champion; left out while nobody is asked. */
    champion: z.optional(Ask),
    /** Whom the facilitator asks to be co-champion; left out while nobody is asked. */
    'co-champion': z.optional(Ask),
  }),
  /** Who was asked and said no, in that order. */
  declined: z.array(Decline),
  /** Came with the plan of an earlier workshop. */
  earlier: z.boolean(),
})
export type ShownRow = z.infer<typeof ShownRow>

/** An item that came into the plan, with what speaks for it. */
export const ShownItem = z.object({
  /** Names the item within the workshop. */
  id: Id,
  /** The words of the item. */
  text: LocalText,
  /** Why, in the words of whoever wrote it; null where nothing was written. */
  why: z.nullable(LocalText),
  /** The ids of the items that it grew out of; empty where it grew out of none. */
  from: z.array(Id),
  /** On what it rests that it was agreed; null while it is not. Files written before that was noted say nothing of it. */
  ground: z._default(z.nullable(PlanGround), 'flowed'),
  /** Why it is in the plan, in the words of whoever picked it or let it in; null elsewhere. */
  reason: z.nullable(RawText),
})
export type ShownItem = z.infer<typeof ShownItem>

/** The same for everybody, but for items that are not agreed yet: those are for the console and the report. */
export const PlanShow = z.object({
  /** The items that came into the plan, those that are not agreed among them. */
  items: z.array(ShownItem),
  /** All rows, dropped ones among them. */
  rows: z.array(ShownRow),
  /** What is still missing, the worst first. */
  gaps: z.array(Gap),
  /** The three success factors, and whether each is met. */
  checklist: Checklist,
})
export type PlanShow = z.infer<typeof PlanShow>

/** The rows a person proposed, and those they stand for. Empty in anonymous rounds. */
export const PlanMine = z.object({
  rows: z.array(Id),
  pledges: z.array(z.object({ row: Id, as: Part })),
})
export type PlanMine = z.infer<typeof PlanMine>

export function showPlan(_config: PlanConfig, slice: PlanSlice): PlanShow {
  return shown(slice, agreedItems(slice))
}

/** With what came in and is not agreed yet. */
export function managePlan(_config: PlanConfig, slice: PlanSlice): PlanShow {
  return shown(slice, [...slice.items.values()])
}

function shown(slice: PlanSlice, all: readonly PlanItem[]): PlanShow {
  const items = all.map(({ id, text, why, from, ground, reason }) => ({
    id,
    text,
    why: why ?? null,
    from,
    ground,
    reason,
  }))
  const rows = [...slice.rows.values()].map(shownRow)
  const gaps = gapsOf({ items: agreedItems(slice), rows })
  return { items, rows, gaps, checklist: checklistOf(rows) }
}

export function agreedItems({ items }: PlanSlice): PlanItem[] {
  return [...items.values()].filter(({ ground }) => ground !== null)
}

export function ownPlan({ rows }: PlanSlice, person: string): PlanMine {
  const all = [...rows.values()]
  return {
    rows: all.filter(({ by }) => by === person).map(({ id }) => id),
    pledges: all.flatMap(({ id, holders }) =>
      PARTS.filter((as) => holders[as]?.by === person).map((as) => ({ row: id, as })),
    ),
  }
}

/** Rows that stand, as items that lead back to the item they grew from and on to its cards. */
export function outcomeOf(slice: PlanSlice): Item[] {
  return standingRows([...slice.rows.values()]).map((row) => itemOf(slice, row))
}

/** A row or an item that was let in by hand; items that flowed in are found where they came from. */
export function findInPlan(slice: PlanSlice, id: string): Item | null {
  const row = slice.rows.get(id)
  if (row !== undefined) return itemOf(slice, row)
  const item = slice.items.get(id)
  return item?.ground !== 'admitted' ? null : { id, text: item.text, from: item.from }
}

function itemOf({ items }: PlanSlice, { id, item, action, language }: Row): Item {
  const from = [...new Set([item, ...(items.get(item)?.from ?? [])])]
  return { id, text: { [language]: action }, from }
}

/** Neither who wrote it nor the keys that prove it. */
function shownRow({ by: _by, key: _key, holders: _holders, ...row }: Row): ShownRow {
  return row
}
