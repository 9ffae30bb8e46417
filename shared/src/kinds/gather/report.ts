/** What the report prints of a gathering: how many cards there were, what became of them, and every card that stands. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText } from '../../text.ts'
import { CardForm, FieldValues } from './form-schema.ts'
import type { GatherConfig } from './schema.ts'
import { type GatherSlice, topCards } from './slice.ts'
import { outcomeOf, visibleLeaves, wordsOf } from './view.ts'

const Words = { id: Id, text: LocalText, why: z.nullable(LocalText), fields: z.optional(FieldValues) }

/**
 * Cards by what became of them. `gathered`: written here, by people or the facilitator; `taken`: flowed in; together
 * they are merged + hidden + withdrawn + waiting + alone. `merges`: cards made by merging; `top`: cards that stand.
 * `form`: what the values in `fields` mean and how the cards are laid out; left out where cards have no fields.
 */
export const GatherReport = z.object({
  counts: z.object({
    gathered: z.int(),
    taken: z.int(),
    merged: z.int(),
    hidden: z.int(),
    withdrawn: z.int(),
    waiting: z.int(),
    alone: z.int(),
    merges: z.int(),
    top: z.int(),
  }),
  form: z.optional(CardForm),
  cards: z.array(z.object({ ...Words, from: z.array(Id), leaves: z.array(z.object(Words)) })),
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
  const cards = topCards(slice).map((card) => ({
    ...wordsOf(card),
    from: from.get(card.id) ?? [],
    leaves: visibleLeaves(slice, card).map(wordsOf),
  }))
  const form = formOf(config)
  return { counts: countCards(slice), ...(form && { form }), cards }
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
