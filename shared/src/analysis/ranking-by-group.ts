/** The ranking results of each group, between groups, and with each group equal. */
import { bordaDoubled } from '../methods/borda.ts'
import { equalGroupValues } from '../methods/group-weighting.ts'
import { pairAgreementBetween } from '../methods/pair-agreement.ts'
import { tauB } from '../methods/tau-b.ts'
import type { Groups, RankingInput } from './analysis-input.ts'
import { type CountedRankings, countRankings } from './count-rankings.ts'
import { byName, listsOf } from './named.ts'
import { agreementOf, halves } from './ranking-parts.ts'
import { splitByGroup } from './split-by-group.ts'
import { orWhy, WHY } from './why.ts'

export function rankingByGroup({ candidates, ballots }: RankingInput, groups: Groups) {
  const split = splitByGroup(ballots, groups)
  const counted = [...split].map(([id, own]) => ({ id, counts: countRankings(candidates.length, own) }))
  const equal = equalGroupValues(
    counted.map(({ counts: { pairs } }) => ({ n: pairs.n, sums: bordaDoubled(pairs) })),
  )
  return {
    groups: Object.fromEntries(counted.map(({ id, counts }) => [id, groupResult(candidates, counts)])),
    betweenGroups: counted.flatMap((one, at) =>
      counted.slice(at + 1).map((other) => ({
        groups: [one.id, other.id],
        ...orWhy(
          'pairAgreement',
          pairAgreementBetween(one.counts.pairs, other.counts.pairs),
          WHY.noCommonPair,
        ),
        ...orWhy('tauB', tauB(orderOf(one.counts), orderOf(other.counts)), WHY.tiedGroups),
      })),
    ),
    ...orWhy(
      'eachGroupEqual',
      equal && {
        scores: byName(
          candidates,
          equal.values.map((doubled) => doubled / 2),
        ),
        ranking: listsOf(candidates, equal.tiers),
      },
      WHY.noOrders,
    ),
  }
}

function groupResult(candidates: readonly string[], counts: CountedRankings) {
  return {
    voters: counts.pairs.n,
    abstained: counts.abstained,
    borda: halves(candidates, bordaDoubled(counts.pairs)),
    agreement: agreementOf(counts),
  }
}

/** The group's Borda order as ranks: the more points, the lower. */
function orderOf({ pairs }: CountedRankings): number[] {
  return bordaDoubled(pairs).map((doubled) => -doubled)
}
