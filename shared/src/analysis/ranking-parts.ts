/** What the ranking result of everybody and that of one group have in common. */
import { kendallW } from '../methods/kendall-w.ts'
import { meanTauB } from '../methods/mean-tau-b.ts'
import { pairAgreement } from '../methods/pair-agreement.ts'
import { tiersOf } from '../methods/tiers.ts'
import type { CountedRankings } from './count-rankings.ts'
import { byName, listsOf } from './named.ts'
import { orWhy, WHY } from './why.ts'

/** Scores that were doubled to stay integers. */
export function halves(candidates: readonly string[], doubled: readonly number[]) {
  return {
    scores: byName(
      candidates,
      doubled.map((each) => each / 2),
    ),
    ranking: listsOf(candidates, tiersOf(doubled)),
  }
}

export function agreementOf({ pairs, concordance, tau }: CountedRankings) {
  return {
    ...orWhy('pairAgreement', pairAgreement(pairs), pairs.n < 2 ? WHY.fewOrders : WHY.noCommonPair),
    ...orWhy('kendallW', kendallW(concordance), WHY.fewOrders),
    ...orWhy('meanTauB', meanTauB(tau), WHY.fewOrders),
  }
}
