/** What is seen of cards: by everybody, by the facilitator, by their author. No view names or hints at an author. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText } from '../../text.ts'
import type { Item } from '../item.ts'
import { FieldValues } from './form-schema.ts'
import { CardState, type GatherConfig } from './schema.ts'
import { type Card, cardOf, type GatherSlice, leavesOf } from './slice.ts'
import { OwnTable, ownTable } from './table-view.ts'
import { isBrought, plenaryCards, tablesOf, talliesOf } from './tables.ts'
import { TableNumber, TableTally } from './tables-schema.ts'

/** `fields` is left out where a card says nothing in any. */
const Words = { id: Id, text: LocalText, why: z.nullable(LocalText), fields: z.optional(FieldValues) }

/**
 * `count` (null where the audience is not told): cards as they were written or flowed in, but for hidden and withdrawn ones. `cards`: what stands by itself
 * and may be seen, with the cards it was merged from; absent while cards are private. `tables`: how each table stands, where
 * the audience is told counts; at tables the cards are those that were brought, each with where it came from.
 */
export const GatherShow = z.object({
  count: z.nullable(z.int()),
  tables: z.optional(z.array(TableTally)),
  cards: z.optional(
    z.array(
      z.object({
        ...Words,
        children: z.array(z.object({ id: Id, text: LocalText, fields: z.optional(FieldValues) })),
        tables: z.optional(z.array(TableNumber)),
      }),
    ),
  ),
})
export type GatherShow = z.infer<typeof GatherShow>

/**
 * Every card but withdrawn ones, which are only counted. `children` are the cards directly inside, `into` the card it is in.
 * At tables: how each stands, and of each card where it lies (null for none) and whether that table brings it.
 */
export const GatherManage = z.object({
  cards: z.array(
    z.object({
      ...Words,
      state: CardState,
      into: z.nullable(Id),
      children: z.array(Id),
      merge: z.boolean(),
      table: z.optional(z.nullable(TableNumber)),
      brought: z.optional(z.boolean()),
    }),
  ),
  tables: z.optional(z.array(TableTally)),
  withdrawn: z.int(),
  waiting: z.int(),
})
export type GatherManage = z.infer<typeof GatherManage>

/**
 * One person's own cards, withdrawn ones included; `parent` is the card theirs has ended up in, `table` where it was written.
 * Empty in anonymous rounds. `table`: theirs, with what lies on it; left out where there are none.
 */
export const GatherMine = z.object({
  cards: z.array(
    z.object({
      ...Words,
      state: CardState,
      parent: z.nullable(z.object({ id: Id, text: LocalText })),
      table: z.optional(TableNumber),
    }),
  ),
  table: z.optional(OwnTable),
})
export type GatherMine = z.infer<typeof GatherMine>

export function showCards(
  config: GatherConfig,
  slice: GatherSlice,
  revealed: boolean,
  tell: (count: number) => number | null = (count) => count,
): GatherShow {
  const written = [...slice.cards.values()].filter(
    ({ origin, state }) => origin !== 'merge' && (state === 'visible' || state === 'waiting'),
  ).length
  const count = tell(written)
  const counts = {
    count,
    ...(slice.tables && count !== null ? { tables: talliesOf(slice, slice.tables) } : {}),
  }
  if (!revealed && config.sharing === 'private') return counts
  const cards = plenaryCards(slice).map((card) => ({
    ...wordsOf(card),
    children: visibleLeaves(slice, card).map(({ id, text, fields }) => ({ id, text, ...filled(fields) })),
    ...(slice.tables ? { tables: tablesOf(slice, card) } : {}),
  }))
  return { ...counts, cards }
}

export function manageCards(_config: GatherConfig, slice: GatherSlice): GatherManage {
  const all = [...slice.cards.values()]
  const cards = all
    .filter(({ state }) => state !== 'withdrawn')
    .map((card) => ({
      ...wordsOf(card),
      state: card.state,
      into: card.into,
      children: [...card.merged],
      merge: card.origin === 'merge',
      ...(slice.tables ? { table: card.table, brought: isBrought(card) } : {}),
    }))
  return {
    cards,
    withdrawn: all.length - cards.length,
    waiting: cards.filter(({ state }) => state === 'waiting').length,
    ...(slice.tables ? { tables: talliesOf(slice, slice.tables) } : {}),
  }
}

export function ownCards(slice: GatherSlice, person: string): GatherMine {
  const own = (slice.authors.get(person) ?? []).map((id) => cardOf(slice, id))
  const table = ownTable(slice, person)
  return {
    cards: own.map((card) => ({
      ...wordsOf(card),
      state: card.state,
      parent: parentOf(slice, card),
      ...(card.table === null ? {} : { table: card.table }),
    })),
    ...(table && { table }),
  }
}

/**
 * Cards that stand by themselves, at tables those that were brought, each with all it grew out of: the cards merged in it and
 * what those grew from.
 */
export function outcomeOf(slice: GatherSlice): Item[] {
  return plenaryCards(slice).map((card) => {
    const leaves = leavesOf(slice, card)
    const merged = card.origin === 'merge' ? leaves.map(({ id }) => id) : []
    const from = [...new Set([...merged, ...leaves.flatMap((leaf) => leaf.from)])]
    const { id, text, why } = card
    return why === null ? { id, text, from } : { id, text, why, from }
  })
}

/** A card as an item, whether it stands by itself or was merged, with its fields and its table; null when it was hidden or withdrawn. */
export function findCard(
  slice: GatherSlice,
  id: string,
): (Item & { fields?: FieldValues; table?: number }) | null {
  const card = slice.cards.get(id)
  if (card === undefined || card.state === 'hidden' || card.state === 'withdrawn') return null
  const { text, why, from, fields, table } = card
  const words = { id, text, ...(why === null ? {} : { why }), from, ...filled(fields) }
  return table === null ? words : { ...words, table }
}

/** The cards inside a merged card that may be seen; none for any other card. */
export function visibleLeaves(slice: GatherSlice, card: Card): Card[] {
  if (card.origin !== 'merge') return []
  return leavesOf(slice, card).filter(({ state }) => state === 'visible')
}

function parentOf(slice: GatherSlice, card: Card): { id: string; text: LocalText } | null {
  let top = card
  while (top.into !== null) top = cardOf(slice, top.into)
  return top === card || top.state !== 'visible' ? null : { id: top.id, text: top.text }
}

export function wordsOf({ id, text, why, fields }: Card) {
  return { id, text, why, ...filled(fields) }
}

function filled(fields: FieldValues): { fields?: FieldValues } {
  return Object.keys(fields).length === 0 ? {} : { fields: { ...fields } }
}
