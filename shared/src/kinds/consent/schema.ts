/** Consent: each person says how far they can go along with each proposal, and may write down a reservation. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { RawText } from '../../text.ts'
import { ROUNDS_MAX } from './limits.ts'
import { LEVELS } from './scale.ts'

const Level = z.literal(LEVELS)

/** How far people are asked to go along, and the rule by which a proposal is adopted. */
export const ConsentConfig = z.object({
  /** The scale: the eight gradients of agreement (Kaner). */
  scale: z.literal('kaner8'),
  /** The share of support, 0..1, that every group must reach, with nobody blocking. */
  adoptAt: z.number().check(z.gte(0), z.lte(1)),
  /** How often, at most, proposals are asked about (Delphi); once when left out. */
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
export const Reservation = z.object({
  /** The id of the proposal that it is about. */
  item: Id,
  /** The reservation in its author's words. */
  text: z.string(),
  /** The gradient that its author gave the proposal, from 1 (whole-hearted) to 8 (veto). */
  level: Level,
})
export type Reservation = z.infer<typeof Reservation>

/** Whether a proposal is adopted, and by how much not. */
export const Adoption = z.object({
  /** Whether the rule is met: no veto, and support enough. */
  adopted: z.boolean(),
  /** The least share of support among the parts of the room that were looked at, 0..1; null without answers. */
  lowest: z.nullable(z.number()),
  /** By how much of a share, 0..1, that falls short of the rule; 0 where it is reached, and all of it without answers. */
  missing: z.number(),
  /** People who gave a veto. */
  blocks: z.int(),
  /** What decided. */
  why: z.enum(['adopted', 'blocked', 'too-little-support', 'no-answers']),
})
export type Adoption = z.infer<typeof Adoption>

/** Whole room only. */
export const ConsentDetail = z.object({
  /** The rule of adoption that was set beforehand. */
  rule: z.object({
    /** The same as `adoptAt` in percent, to a tenth. */
    percent: z.number(),
    /** The share of support that every group must reach, 0..1. */
    adoptAt: z.number(),
  }),
  /** Ballots counted, those that say nothing among them. */
  ballots: z.int(),
  /** Ballots without any gradient. */
  abstained: z.int(),
  /** One entry for each proposal, in order. */
  items: z.array(
    z.object({
      /** The id of the proposal. */
      id: Id,
      /** People per gradient, from 1 to 8. */
      counts: z.array(z.int()),
      /** People whose gradient counts as support: 1, 2, 3 and 6. */
      support: z.int(),
      /** People on the line of support: gradients 1, 2, 3, 6, 7 and 8. */
      answered: z.int(),
      /** People who abstained: gradient 4. */
      abstained: z.int(),
      /** People who ask for more discussion: gradient 5. */
      discuss: z.int(),
      /** People who gave a veto: gradient 8. */
      blocks: z.int(),
      /** The two middle gradients of the line of support, twice the same unless they differ; null without answers on it. */
      median: z.nullable(z.tuple([Level, Level])),
      /** Consensus over the line of support (Tastle and Wierman), from 0, two camps at its ends, to 1, all alike; null without answers on it. */
      cns: z.nullable(z.number()),
      /** Agreement over the line of support (van der Eijk's A): 1 all alike, 0 spread evenly, -1 two camps at its ends; null without answers on it. */
      agreementA: z.nullable(z.number()),
      /** Why the three figures before are null; null where they are not. */
      why: z.nullable(z.literal('no-answers')),
      /** The rule read for the room as one group; every group must reach it too. */
      overall: Adoption,
    }),
  ),
  /** What people wrote beside their gradients; empty where nobody did. */
  reservations: z.array(Reservation),
})
export type ConsentDetail = z.infer<typeof ConsentDetail>
