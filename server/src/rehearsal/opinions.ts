/**
 * What rehearsed people think: each item has a leaning per stakeholder group, and each person their own view around it,
 * so that some items come out consensual, some controversial and some as one group's priority. An item is known by its
 * words alone, for that is all a person has.
 */
import { chanceOf } from './seeded-random.ts'

/** From 0 to 1, higher is better liked. */
export type OpinionOf = (item: string) => number

export type Mind = { index: number; group: string | null }

/** How likely each shape of an item is; what is left is lukewarm. */
const CONSENSUAL = 0.4
const CONTROVERSIAL = 0.3
const ONE_GROUP = 0.15

export function opinionsOf(seed: number, groups: readonly string[], { index, group }: Mind): OpinionOf {
  const mood = (chanceOf(seed, 'mood', index).next() - 0.5) * 0.06
  return (item) => {
    const own = chanceOf(seed, 'own', index, item)
    // The mean of three draws: most people near their group, a few far from it.
    const noise = ((own.next() + own.next() + own.next()) / 3 - 0.5) * 0.45
    const opinion = leaningOf(seed, groups, group, item) + mood + noise
    return Math.min(1, Math.max(0, opinion))
  }
}

function leaningOf(seed: number, groups: readonly string[], group: string | null, item: string): number {
  const chance = chanceOf(seed, 'item', item)
  const shape = chance.next()
  const height = chance.next()
  const order = chance.shuffled(groups)
  const place = group === null ? -1 : order.indexOf(group)
  if (shape < CONSENSUAL) return 0.72 + height * 0.2
  if (shape < CONSENSUAL + CONTROVERSIAL) {
    const inFavour = place < 0 ? height < 0.5 : place < Math.ceil(order.length / 2)
    return inFavour ? 0.86 + height * 0.1 : 0.08 + height * 0.16
  }
  if (shape < CONSENSUAL + CONTROVERSIAL + ONE_GROUP) return place === 0 ? 0.96 : 0.25 + height * 0.2
  return 0.3 + height * 0.25
}
