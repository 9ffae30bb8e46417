/** Tables: what a gathering in small groups is set up with, and what is done and noted about them. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { BRING_MOST, TABLES_FEWEST, TABLES_MOST } from './limits.ts'

/** How many tables there are, and how much each brings. */
export const Tables = z.object({
  /** How many tables there are. */
  count: z.int().check(z.gte(TABLES_FEWEST), z.lte(TABLES_MOST)),
  /** How many cards, at most, a table brings to the plenary. */
  bring: z.int().check(z.gte(1), z.lte(BRING_MOST)),
})
export type Tables = z.infer<typeof Tables>

/** Tables have numbers, from 1. */
export const TableNumber = z.int().check(z.gte(1), z.lte(TABLES_MOST))

const Before = z.object({
  person: Id,
  table: z.nullable(TableNumber),
  from: z.nullable(TableNumber),
})

/**
 * People sit down themselves, or the facilitator deals them: everybody anew, or, to take that back, each who still sits at
 * `from` to where they sat before.
 */
export const TABLE_ACTIONS = [
  z.object({ type: z.literal('sit-at'), table: TableNumber }),
  z.object({
    type: z.literal('deal-tables'),
    back: z.optional(z.object({ seats: z.array(Before).check(z.maxLength(10_000)), dealt: z.boolean() })),
  }),
  z.object({ type: z.literal('bring-card'), card: Id }),
  z.object({ type: z.literal('leave-card'), card: Id }),
] as const

/** `table` is null for who sits nowhere any more. `dealt`: whoever comes later is offered a table. */
export const TABLE_FACTS = [
  z.object({ type: z.literal('seated'), person: Id, table: TableNumber }),
  z.object({
    type: z.literal('tables-dealt'),
    seats: z.array(z.object({ person: Id, table: z.nullable(TableNumber) })),
    dealt: z.boolean(),
  }),
  z.object({ type: z.literal('card-brought'), card: Id }),
  z.object({ type: z.literal('card-left'), card: Id }),
] as const

/** How a table stands: its people, what they have written, and how much of it goes to the plenary. */
export const TableTally = z.object({
  /** The number of the table, from 1. */
  table: TableNumber,
  /** People who sit there. */
  people: z.int(),
  /** Cards written there that stand or wait to be shown. */
  written: z.int(),
  /** Those of them that it brings to the plenary. */
  brought: z.int(),
})
export type TableTally = z.infer<typeof TableTally>
