/** What the report prints of a gathering: how many cards there were, what became of them, and every card that stands. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText } from '../../text.ts'
import { CardForm, FieldValues } from './form-schema.ts'
import type { GatherConfig } from './schema.ts'
import { type Card, type GatherSlice, topCards } from './slice.ts'
import { isPlenary, tablesOf, talliesOf } from './tables.ts'
import { TableNumber, TableTally } from './tables-schema.ts'
import { outcomeOf, visibleLeaves, wordsOf } from './view.ts'

const Words = {
  /** Names the card within its activity. */
  id: Id,
  /** The title of the card, in its author's words. */
  text: LocalText,
  /** Why, in its author's words; null where nothing was written. */
  why: z.nullable(LocalText),
  /** What it says in its fields, by their ids; left out where it says nothing. */
  fields: z.optional(FieldValues),
}

const ReportCard = z.object({
  ...Words,
  /** The ids of what it grew out of: cards merged into it, and items that flowed in. */
  from: z.array(Id),
  /** The cards merged into it that may be seen, in their authors' words; empty for others. */
  leaves: z.array(z.object(Words)),
  /** The tables at which it was written, by their numbers; left out where there were none. */
  tables: z.optional(z.array(TableNumber)),
})

/** The cards that stand, and how many there were by what became of them. */
export const GatherReport = z.object({
  /** How many cards there were, by what became of them. */
  counts: z.object({
    /** Cards written here, by people or the facilitator. */
    gathered: z.int(),
    /** Cards that flowed in; with those written here they are merged + hidden + withdrawn + waiting + alone. */
    taken: z.int(),
    /** Cards that stand inside of another. */
    merged: z.int(),
    /** Cards that the facilitator hid. */
    hidden: z.int(),
    /** Cards that their authors took back. */
    withdrawn: z.int(),
    /** Cards that wait to be shown. */
    waiting: z.int(),
    /** Cards that stand by themselves. */
    alone: z.int(),
    /** Cards made by merging. */
    merges: z.int(),
    /** Cards that stand. */
    top: z.int(),
  }),
  /** What the values in `fields` mean and how the cards are laid out; left out where cards have no fields. */
  form: z.optional(CardForm),
  /** The cards that stand; where there were tables, those brought and those that lay on none. */
  cards: z.array(ReportCard),
  /** How each table stood, with the cards it kept; left out where there were no tables. */
  tables: z.optional(
    z.array(
      z.extend(TableTally, {
        /** The cards that stay with the table. */
        kept: z.array(ReportCard),
      }),
    ),
  ),
})
export type GatherReport = z.infer<typeof GatherReport>

/** Null while the cards are private and not revealed. */
export function reportCards(
  config: GatherConfig,
  slice: GatherSlice,
  revealed: boolean,
): GatherReport | null {
  if (config.sharing === 'private' && !revealed) return null
  const from = new Map(outcomeOf(slice).map((item) => [item.id, item.from]))
  const printed = (card: Card) => ({
    ...wordsOf(card),
    from: from.get(card.id) ?? [],
    leaves: visibleLeaves(slice, card).map(wordsOf),
    ...(slice.tables ? { tables: tablesOf(slice, card) } : {}),
  })
  const top = topCards(slice)
  const cards = top.filter((card) => isPlenary(slice, card)).map(printed)
  const kept = top.filter((card) => !isPlenary(slice, card)).map(printed)
  const tables =
    slice.tables &&
    talliesOf(slice, slice.tables).map((tally) => ({
      ...tally,
      kept: kept.filter(({ tables: own }) => own?.[0] === tally.table),
    }))
  const form = formOf(config)
  return { counts: countCards(slice), ...(form && { form }), cards, ...(tables && { tables }) }
}

/** Also without a field there may be a form: the title can have a name of its own. */
function formOf({ titleLabel, fields, layout, parts }: GatherConfig): CardForm | null {
  if (titleLabel === undefined && fields === undefined) return null
  const given = Object.entries({ titleLabel, fields, layout, parts }).filter(
    ([, value]) => value !== undefined,
  )
  return Object.fromEntries(given)
}

/** Hidden, withdrawn and waiting go before merged, so that every card written or taken is counted in one place. */
function countCards(slice: GatherSlice): GatherReport['counts'] {
  const counts = {
    gathered: 0,
    taken: 0,
    merged: 0,
    hidden: 0,
    withdrawn: 0,
    waiting: 0,
    alone: 0,
    merges: 0,
    top: topCards(slice).length,
  }
  for (const { origin, state, into } of slice.cards.values()) {
    if (origin === 'merge') {
      counts.merges += 1
      continue
    }
    counts[origin === 'upstream' ? 'taken' : 'gathered'] += 1
    if (state !== 'visible') counts[state] += 1
    else counts[into === null ? 'alone' : 'merged'] += 1
  }
  return counts
}
