/** Vote: each person spreads dots over the items, or approves some of them. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'

/**
 * `dots`: `budget` dots in all, at most `cap` on one item. `approval`: a dot is a yes, so `cap` is 1 and `budget` the
 * most items one may approve (100: as many as one likes).
 */
export const VoteConfig = z.object({
  method: z.enum(['dots', 'approval']),
  budget: z.int().check(z.gte(1), z.lte(100)),
  cap: z.int().check(z.gte(1), z.lte(100)),
})
export type VoteConfig = z.infer<typeof VoteConfig>

/** Dots per item id; stored without zeros. No dots at all: took part and approves nothing. */
export const VoteAnswer = z.object({ dots: z.record(Id, z.int().check(z.gte(0))) })
export type VoteAnswer = z.infer<typeof VoteAnswer>

/**
 * Whole room only. Per item, in the order of the items: dots, people reached (one dot or more), and `spread[d]` =
 * people who gave it d dots. `spent[s]` = people who used s dots of the budget. `abstained` are among `ballots`.
 */
export const VoteDetail = z.object({
  method: z.enum(['dots', 'approval']),
  budget: z.int(),
  cap: z.int(),
  ballots: z.int(),
  abstained: z.int(),
  items: z.array(z.object({ id: Id, dots: z.int(), reached: z.int(), spread: z.array(z.int()) })),
  spent: z.array(z.int()),
})
export type VoteDetail = z.infer<typeof VoteDetail>
