/** Consent: each person says how far they can go along with each proposal, and may write down a reservation. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { RawText } from '../../text.ts'
import { ROUNDS_MAX } from './limits.ts'
import { LEVELS } from './scale.ts'

const Level = z.literal(LEVELS)

/**
 * `adoptAt`: share of support that every group must reach, with nobody blocking. `rounds`: how often, at most, proposals
 * are asked about (Delphi); once when left out.
 */
export const ConsentConfig = z.object({
  scale: z.literal('kaner8'),
  adoptAt: z.number().check(z.gte(0), z.lte(1)),
  rounds: z.optional(z.int().check(z.gte(1), z.lte(ROUNDS_MAX))),
})
export type ConsentConfig = z.infer<typeof ConsentConfig>

/**
 * Level per item id; items may be left out. A reservation belongs to a level of the same item. No level: an abstention.
 * `was`: the levels this person gave in the round before, as their own phone kept them.
 */
export const ConsentAnswer = z.object({
  levels: z.record(Id, Level),
  reservations: z.record(Id, RawText),
  was: z.optional(z.record(Id, Level)),
})
export type ConsentAnswer = z.infer<typeof ConsentAnswer>

/** What somebody wrote about an item and the level they gave it; never who. */
export const Reservation = z.object({ item: Id, text: z.string(), level: Level })
export type Reservation = z.infer<typeof Reservation>

/** Whether a proposal is adopted, and by how much not: `missing` = lowest share short of the rule, 0 when reached. */
export const Adoption = z.object({
  adopted: z.boolean(),
  lowest: z.nullable(z.number()),
  missing: z.number(),
  blocks: z.int(),
  why: z.enum(['adopted', 'blocked', 'too-little-support', 'no-answers']),
})
export type Adoption = z.infer<typeof Adoption>

/**
 * Whole room only. Per item: `counts[level - 1]`; `support` of `answered` (answers on the support line);
 * `abstained` (level 4), `discuss` (5) and `blocks` (8) apart; `median` = the two middle levels of the line (twice the
 * same unless they differ); `cns`, `agreementA` over the line. These three are null with `why` 'no-answers'.
 * `overall`: the rule read for the room as one group; every group must reach it too.
 */
export const ConsentDetail = z.object({
  rule: z.object({ percent: z.number(), adoptAt: z.number() }),
  ballots: z.int(),
  abstained: z.int(),
  items: z.array(
    z.object({
      id: Id,
      counts: z.array(z.int()),
      support: z.int(),
      answered: z.int(),
      abstained: z.int(),
      discuss: z.int(),
      blocks: z.int(),
      median: z.nullable(z.tuple([Level, Level])),
      cns: z.nullable(z.number()),
      agreementA: z.nullable(z.number()),
      why: z.nullable(z.literal('no-answers')),
      overall: Adoption,
    }),
  ),
  reservations: z.array(Reservation),
})
export type ConsentDetail = z.infer<typeof ConsentDetail>
