/** Gather: people write cards, the facilitator moderates and clusters them. */
import * as z from 'zod/mini'
import { BallotKey, Id } from '../../ids.ts'
import { Language, LocalText, RawText } from '../../text.ts'
import { FieldValues, formShape } from './form-schema.ts'
import { TABLE_ACTIONS, TABLE_FACTS, TableNumber, Tables } from './tables-schema.ts'

/** How cards are gathered. */
export const GatherConfig = z.object({
  /** Whether people write cards; false where only the facilitator clusters what flowed in. */
  contribute: z.boolean(),
  /** How many cards one person may write. */
  maxPerPerson: z.int().check(z.gte(1), z.lte(50)),
  /** Whether cards are seen at once, or by their author and the facilitator alone until the reveal. */
  sharing: z.enum(['private', 'shared']),
  /** Whether cards of people wait to be shown. */
  moderated: z.boolean(),
  /** Whether a card asks why. */
  askWhy: z.boolean(),
  ...formShape,
  /** The tables at which people write, each of which sees its own cards and brings some to the plenary; null or left out where there are none. */
  tables: z.optional(z.nullable(Tables)),
})
export type GatherConfig = z.infer<typeof GatherConfig>

const why = z.optional(RawText)
/** In anonymous rounds: the key the card was written with, one key per card, proof that it is one's own. */
const key = z.optional(BallotKey)
/** May be left out in anonymous rounds, where the phone knows its card by the key alone. */
const ownCard = z.optional(Id)
const fields = z.optional(FieldValues)

/** The first three are everybody's, the others the facilitator's; but for sitting down at a table and bringing its cards. `table`: where the facilitator's card lies. */
export const GatherAction = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('add-card'),
    text: RawText,
    why,
    fields,
    language: Language,
    key,
    table: z.optional(TableNumber),
  }),
  z.object({ type: z.literal('edit-card'), card: ownCard, text: RawText, why, fields, key }),
  z.object({ type: z.literal('withdraw-card'), card: ownCard, key }),
  z.object({
    type: z.literal('merge-cards'),
    cards: z.array(Id).check(z.maxLength(500)),
    text: RawText,
    why,
    fields,
    language: Language,
  }),
  z.object({ type: z.literal('split-card'), card: Id }),
  z.object({ type: z.literal('hide-card'), card: Id }),
  z.object({ type: z.literal('show-card'), card: Id }),
  z.object({
    type: z.literal('retitle-card'),
    card: Id,
    text: RawText,
    language: Language,
    /** The title in all its languages, as it was before; `text` alone otherwise. */
    texts: z.optional(LocalText),
  }),
  z.object({
    type: z.literal('set-field'),
    card: Id,
    field: Id,
    value: z.nullable(z.union([RawText, z.number()])),
  }),
  ...TABLE_ACTIONS,
])
export type GatherAction = z.infer<typeof GatherAction>

export const CardState = z.enum(['visible', 'hidden', 'withdrawn', 'waiting'])
export type CardState = z.infer<typeof CardState>

const storedWhy = z.nullable(LocalText)

/**
 * Facts carry all that folding needs; `fields` and `table` are left out where cards have none, as in every log of earlier
 * programs. `by` is the author where the round is not anonymous, `key` where it is; both are
 * null for the facilitator's cards.
 */
export const GatherFact = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('card-added'),
    card: Id,
    text: LocalText,
    why: storedWhy,
    fields,
    by: z.nullable(Id),
    key: z.nullable(BallotKey),
    group: z.nullable(Id),
    state: CardState,
    table: z.optional(TableNumber),
  }),
  z.object({
    type: z.literal('card-edited'),
    card: Id,
    text: LocalText,
    why: storedWhy,
    fields,
    state: CardState,
  }),
  z.object({ type: z.literal('card-withdrawn'), card: Id }),
  z.object({
    type: z.literal('cards-merged'),
    card: Id,
    cards: z.array(Id),
    text: LocalText,
    why: storedWhy,
    fields,
  }),
  z.object({ type: z.literal('card-split'), card: Id }),
  z.object({ type: z.literal('card-hidden'), card: Id }),
  z.object({ type: z.literal('card-shown'), card: Id }),
  z.object({ type: z.literal('card-retitled'), card: Id, text: LocalText }),
  /** One field of a card; null empties it. */
  z.object({
    type: z.literal('card-field-set'),
    card: Id,
    field: Id,
    value: z.nullable(z.union([RawText, z.number()])),
  }),
  ...TABLE_FACTS,
])
export type GatherFact = z.infer<typeof GatherFact>
