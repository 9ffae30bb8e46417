/** Everything the ranking methods need of a set of ballots, equal ballots counted once. */
import { addToConcordance, type Concordance, emptyConcordance } from '../methods/kendall-w.ts'
import { addToTauSum, emptyTauSum, type TauSum } from '../methods/mean-tau-b.ts'
import { addRanks, emptyPairwise, type Pairwise } from '../methods/pairwise.ts'
import { expressesNoOrder, type Ranks, ranksFromTiers } from '../methods/weak-order.ts'
import type { RankingBallot } from './analysis-input.ts'

/** `different`: the weak orders that occur, each with the people who gave it. `abstained`: people who gave none. */
export type CountedRankings = {
  pairs: Pairwise
  concordance: Concordance
  tau: TauSum
  different: { ranks: Ranks; count: number }[]
  abstained: number
}

export function countRankings(m: number, ballots: readonly RankingBallot[]): CountedRankings {
  const orders = new Map<string, { ranks: Ranks; count: number }>()
  for (const { tiers, count } of ballots) {
    const ranks = ranksFromTiers(m, tiers)
    // Shorter than the numbers in words, and as good: a rank is far below 65,536.
    const key = String.fromCharCode(...ranks.map((rank) => rank ?? m))
    const known = orders.get(key)
    if (known) known.count += count
    else orders.set(key, { ranks, count })
  }
  const counted: CountedRankings = {
    pairs: emptyPairwise(m),
    concordance: emptyConcordance(m),
    tau: emptyTauSum(m),
    different: [],
    abstained: 0,
  }
  for (const { ranks, count } of orders.values()) {
    if (expressesNoOrder(ranks)) {
      counted.abstained += count
      continue
    }
    addRanks(counted.pairs, ranks, count)
    addToConcordance(counted.concordance, ranks, count)
    addToTauSum(counted.tau, ranks, count)
    counted.different.push({ ranks, count })
  }
  return counted
}
