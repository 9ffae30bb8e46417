/** What a table's own people see of it: the cards that lie on it, as they stand, and which of them it brings. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText } from '../../text.ts'
import { FieldValues } from './form-schema.ts'
import type { GatherSlice } from './slice.ts'
import { cardsAt, smallestTable } from './tables.ts'
import { TableNumber } from './tables-schema.ts'

/**
 * `number`: where the person sits; null for nowhere. `offered`: where to sit for who has no table once people were dealt to
 * them. `most`: cards that a table brings at most. No card says whose it is.
 */
export const OwnTable = z.object({
  number: z.nullable(TableNumber),
  offered: z.nullable(TableNumber),
  cards: z.array(
    z.object({
      id: Id,
      text: LocalText,
      why: z.nullable(LocalText),
      fields: z.optional(FieldValues),
      brought: z.boolean(),
    }),
  ),
})
export type OwnTable = z.infer<typeof OwnTable>

export function ownTable(slice: GatherSlice, person: string): OwnTable | null {
  const { tables } = slice
  if (tables === null) return null
  const number = tables.seats.get(person) ?? null
  const shown = number === null ? [] : cardsAt(slice, number).filter(({ state }) => state === 'visible')
  return {
    number,
    offered: number === null && tables.dealt ? smallestTable(tables) : null,
    cards: shown.map(({ id, text, why, fields, brought }) => ({
      id,
      text,
      why,
      ...(Object.keys(fields).length === 0 ? {} : { fields: { ...fields } }),
      brought,
    })),
  }
}
