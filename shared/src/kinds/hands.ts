/** Raised hands: how many of those who raise them did so for an item, or for an answer to it; and ballots that say the same. */
import * as z from 'zod/mini'
import { Id } from '../ids.ts'
import { type Refusal, refuse } from '../refusal.ts'

/** `option`: an answer of the kind's `hands.options`; one of them alone where hands are raised for the item as such. */
export const Hands = z.object({
  item: Id,
  option: z.string().check(z.maxLength(40)),
  hands: z.int().check(z.gte(0), z.lte(10_000)),
})
export type Hands = z.infer<typeof Hands>

/** Which options each person raised a hand for, per item; an item left out: none. */
export type Raised = ReadonlyMap<string, string>

/**
 * One entry for each of `people`, so that every figure is met exactly: the first so many take the first option of an item,
 * the next so many the second. Who raised a hand for what else cannot be seen in a count, so nothing may be read into it.
 * `most`: hands of one person in all; items in turn start where the last one ended, so that nobody has more than the others
 * by two or more.
 */
export function dealHands(
  hands: readonly Hands[],
  people: number,
  items: readonly string[],
  options: readonly string[],
  most: number,
): Map<string, string>[] | Refusal {
  const dealt = Array.from({ length: people }, () => new Map<string, string>())
  let next = 0
  let total = 0
  for (const { item, option } of hands) {
    if (!items.includes(item)) return refuse('unknown-item', { field: 'item' })
    if (!options.includes(option)) return refuse('bad-answer', { field: 'option' })
  }
  for (const item of items) {
    const counts = options.map((option) =>
      hands.reduce((sum, one) => sum + (one.item === item && one.option === option ? one.hands : 0), 0),
    )
    if (counts.reduce((sum, count) => sum + count, 0) > people)
      return refuse('too-many-hands', { field: item, params: { people } })
    const raised = options.flatMap((option, at) => Array.from({ length: counts[at] ?? 0 }, () => option))
    total += raised.length
    for (const option of raised) {
      dealt[next % people]?.set(item, option)
      next += 1
    }
  }
  return total > people * most ? refuse('over-budget', { params: { budget: most } }) : dealt
}
