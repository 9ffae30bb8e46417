/** Rank: each person puts the items in order, all of them or only the best few. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'

export const ROUNDS_MAX = 4

const places = z.int().check(z.gte(1), z.lte(100))

/** How the items are put in order, and what of an order counts as support. */
export const RankConfig = z.object({
  /** How many of the best are ranked; null for as many as one likes. */
  top: z.nullable(places),
  /** Whether items may share a place. */
  ties: z.boolean(),
  /** A person supports the items that they put in their first so many places. */
  supportTop: places,
  /** Whether one item is to be picked, so that the report adds an instant run-off; no when left out. */
  pickOne: z.optional(z.boolean()),
  /** How often, at most, the order is asked for (Delphi); once when left out. */
  rounds: z.optional(z.int().check(z.gte(1), z.lte(ROUNDS_MAX))),
})
export type RankConfig = z.infer<typeof RankConfig>

/** Tiers of item ids, best first; items not listed tie in last place. No order at all is an abstention. `again`: this person also answered the round before. */
export const RankAnswer = z.object({
  tiers: z.array(z.array(Id).check(z.maxLength(200))).check(z.maxLength(200)),
  again: z.optional(z.boolean()),
})
export type RankAnswer = z.infer<typeof RankAnswer>

/** Whole room only; lists are in the order of the items. */
export const RankDetail = z.object({
  /** One entry for each item, in their order. */
  items: z.array(
    z.object({
      /** The id of the item. */
      id: Id,
      /** 2 for each comparison with another item that it wins, 1 for each draw. */
      copelandDoubled: z.int(),
      /** Its mean place, 1 is best; null when nobody gave an order. */
      meanRank: z.nullable(z.number()),
    }),
  ),
  /** People who put the item of the row above the item of the column, both in the order of the items. */
  matrix: z.array(z.array(z.int())),
  /** The id of the item that wins every comparison with another; null where none does. */
  condorcetWinner: z.nullable(Id),
  /** What the comparisons of two items each come to. */
  majority: z.object({
    /** The ids of the items that lose to none, the winner alone or items that draw; empty where each loses to another, and without an order. */
    unbeaten: z.array(Id),
    /** The ids of items each of which beats the next, and the last the first; null where some item loses to none, and without an order. */
    circle: z.nullable(z.array(Id)),
  }),
  /** Kendall's W, from 0, no common order, to 1, all alike; null where it is not defined. */
  kendallW: z.nullable(z.number()),
  /** Why there is none; null where there is one. */
  kendallWhy: z.nullable(z.enum(['too-few-ballots', 'too-few-items'])),
  /** How many people would have to switch for the leader by points to lose its comparison with the next; null where `flipWhy` says why. */
  flip: z.nullable(
    z.object({
      /** The id of the item that leads by points. */
      leader: Id,
      /** The ids of the items that are next by points. */
      next: z.array(Id),
      /** How many people would have to put the closest of them above it. */
      people: z.int(),
    }),
  ),
  /** Why there is none; null where there is one. */
  flipWhy: z.nullable(z.enum(['no-order', 'tied', 'too-few-items'])),
  /** Ballots counted, those without an order among them. */
  ballots: z.int(),
  /** Ballots without an order. */
  abstained: z.int(),
})
export type RankDetail = z.infer<typeof RankDetail>
