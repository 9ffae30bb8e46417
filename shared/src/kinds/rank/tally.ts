/** What the orders say: who is put above whom, how far places agree, and who supports what. */
import { bordaDoubled } from '../../methods/borda.ts'
import {
  addToConcordance,
  type Concordance,
  emptyConcordance,
  mergeConcordance,
  removeFromConcordance,
} from '../../methods/kendall-w.ts'
import { addRanks, emptyPairwise, mergePairwise, type Pairwise, removeRanks } from '../../methods/pairwise.ts'
import { expressesNoOrder, type Ranks, ranksFromTiers } from '../../methods/weak-order.ts'
import { addCounts, bump, zeros } from '../counts.ts'
import { itemPositions, positionOf } from '../item-positions.ts'
import type { Measure, MeasureUnit, RoundContext } from '../kind.ts'
import { addPlaces, countPlaces, noPlaces, type PlaceCounts } from './places.ts'
import type { RankAnswer, RankConfig } from './schema.ts'

type Context = RoundContext<RankConfig>

/**
 * Plain JSON. `abstained`: ballots that put nothing above anything; they are in none of the other counts. `again` only
 * where more rounds were planned.
 */
export type RankTally = {
  pairwise: Pairwise
  concordance: Concordance
  support: number[]
  abstained: number
  again?: PlaceCounts
}

export function emptyRankTally({ config, items }: Context): RankTally {
  return {
    pairwise: emptyPairwise(items.length),
    concordance: emptyConcordance(items.length),
    support: zeros(items.length),
    abstained: 0,
    ...((config.rounds ?? 1) > 1 ? { again: noPlaces(items.length) } : {}),
  }
}

export function addRanking(context: Context, tally: RankTally, answer: RankAnswer): void {
  const ranks = count(context, tally, answer, 1)
  addRanks(tally.pairwise, ranks)
  addToConcordance(tally.concordance, ranks)
}

export function removeRanking(context: Context, tally: RankTally, answer: RankAnswer): void {
  const ranks = count(context, tally, answer, -1)
  removeRanks(tally.pairwise, ranks)
  removeFromConcordance(tally.concordance, ranks)
}

/**
 * Counts support and abstention, and returns the weak order. A listed item is supported when fewer than `supportTop`
 * items stand above it: tied items share the best of their places. An item not listed is never supported.
 */
function count({ config, items }: Context, tally: RankTally, answer: RankAnswer, sign: 1 | -1): Ranks {
  const tiers = tiersIn(items, answer)
  const ranks = ranksFromTiers(items.length, tiers)
  if (tally.again) countPlaces(tally.again, ranks, answer.again === true, sign)
  if (expressesNoOrder(ranks)) {
    tally.abstained += sign
    return ranks
  }
  let above = 0
  for (const tier of tiers) {
    if (above >= config.supportTop) break
    for (const position of tier) bump(tally.support, position, sign)
    above += tier.length
  }
  return ranks
}

function tiersIn(items: Context['items'], { tiers }: RankAnswer): number[][] {
  const positions = itemPositions(items)
  return tiers.map((tier) => tier.map((id) => positionOf(positions, id)))
}

export function ranksOf({ items }: Context, answer: RankAnswer): Ranks {
  return ranksFromTiers(items.length, tiersIn(items, answer))
}

export function mergeRankings(context: Context, tallies: readonly RankTally[]): RankTally {
  const merged = emptyRankTally(context)
  for (const tally of tallies) {
    addCounts(merged.support, tally.support)
    merged.abstained += tally.abstained
    if (merged.again && tally.again) addPlaces(merged.again, tally.again)
  }
  merged.pairwise = mergePairwise([merged.pairwise, ...tallies.map(({ pairwise }) => pairwise)])
  merged.concordance = mergeConcordance([
    merged.concordance,
    ...tallies.map(({ concordance }) => concordance),
  ])
  return merged
}

/** Sums are twice the Borda points (average convention), so that every tie is decided in integers. */
export function measureRankings(_context: Context, { pairwise, support, abstained }: RankTally): Measure {
  return {
    n: pairwise.n,
    abstained,
    sums: bordaDoubled(pairwise),
    support: [...support],
    answered: support.map(() => pairwise.n),
    pairwise,
  }
}

export function rankUnit({ items }: Context): MeasureUnit {
  return { min: 0, max: 2 * (items.length - 1), divisor: 2 }
}
