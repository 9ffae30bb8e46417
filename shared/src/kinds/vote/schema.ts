/** Vote: each person gives items dots, points, votes that cost credits, scores, approvals, or a yes or no. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'

const VoteMethod = z.enum(['dots', 'approval', 'points', 'quadratic', 'score', 'yes-no'])
export type VoteMethod = z.infer<typeof VoteMethod>

/**
 * What one person may give in all, and to one item.
 * dots: dots. points: points of a hundred or so. approval: `cap` is 1, `budget` the most items one may approve (100: as many
 * as one likes). quadratic: v votes on one item cost v² of the `budget` of credits. score: 0 to `cap`, as many items as one
 * likes; `supportFrom` and more counts as support. yes-no: a yes or a no (`cap` 1), or nothing, which is an abstention.
 */
export const VoteConfig = z.object({
  /** How people answer; `budget` and `cap` mean something else in each. */
  method: VoteMethod,
  /** What one person may give in all: dots, points, credits, or approvals (100: as many as one likes). */
  budget: z.int().check(z.gte(1), z.lte(100)),
  /** What one person may give one item at most: dots, points, votes, the highest score; 1 where they approve it or say yes or no. */
  cap: z.int().check(z.gte(1), z.lte(100)),
  /** The lowest score that counts as support, in votes by scores; left out in others, and where the usual one holds. */
  supportFrom: z.optional(z.int().check(z.gte(1), z.lte(100))),
})
export type VoteConfig = z.infer<typeof VoteConfig>

/**
 * What was given per item id: dots, points, votes, a score, 1 for yes and 0 for no. Stored without zeros where a zero is
 * nothing; a score of 0 and a no are something, and leaving an item out is no opinion. Nothing at all: took part, no more.
 */
export const VoteAnswer = z.object({ dots: z.record(Id, z.int().check(z.gte(0))) })
export type VoteAnswer = z.infer<typeof VoteAnswer>

/** Whole room only. */
export const VoteDetail = z.object({
  /** How people answered. */
  method: VoteMethod,
  /** What one person could give in all. */
  budget: z.int(),
  /** What one person could give one item at most. */
  cap: z.int(),
  /** The lowest score that counts as support; left out but in votes by scores. */
  supportFrom: z.optional(z.int()),
  /** Ballots counted, those that say nothing among them. */
  ballots: z.int(),
  /** Ballots that say nothing. */
  abstained: z.int(),
  /** One entry for each item, in their order. */
  items: z.array(
    z.object({
      /** The id of the item. */
      id: Id,
      /** What it was given in all: dots, points, votes, scores, approvals or yeses. */
      dots: z.int(),
      /** People who gave it anything or, in scores and yes-no votes, said anything of it. */
      reached: z.int(),
      /** Credits spent on it; left out but in quadratic votes. */
      credits: z.optional(z.int()),
      /** Its mean score, of those who gave it one; null where nobody did, left out but in votes by scores. */
      mean: z.optional(z.nullable(z.number())),
      /** Its two middle scores; null where nobody gave one, left out but in votes by scores. */
      median: z.optional(z.nullable(z.tuple([z.int(), z.int()]))),
      /** People by what they gave it, from 0 on; of points, those who gave none and those who gave some. */
      spread: z.array(z.int()),
    }),
  ),
  /** People by how much of the budget they used, from 0 on; in quadratic votes credits, in scores and yes-no votes items answered. */
  spent: z.array(z.int()),
})
export type VoteDetail = z.infer<typeof VoteDetail>
