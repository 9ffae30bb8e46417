/** Every ranking method on one set of ballots. */
import { bordaDoubled } from '../methods/borda.ts'
import { copelandDoubled } from '../methods/copeland.ts'
import { flipDistance } from '../methods/flip-distance.ts'
import { instantRunoff } from '../methods/irv.ts'
import { kemeny } from '../methods/kemeny.ts'
import { condorcetWinner, countAbove, type Pairwise } from '../methods/pairwise.ts'
import { schulzeTiers } from '../methods/schulze.ts'
import { tiersOf, topTiers } from '../methods/tiers.ts'
import type { Groups, RankingInput } from './analysis-input.ts'
import { type CountedRankings, countRankings } from './count-rankings.ts'
import { listsOf, namesOf } from './named.ts'
import { rankingByGroup } from './ranking-by-group.ts'
import { agreementOf, halves } from './ranking-parts.ts'
import { orWhy, WHY } from './why.ts'

export type RankingAnalysis = ReturnType<typeof analyzeRanking>

/**
 * `voters` expressed an order, `abstained` did not and are in nothing else. Borda scores are 0-based averages; every
 * `ranking` is a list of tiers, best first. `top` adds the whole tiers that make the first `top` by Borda, `groups` the
 * results of each group, between them, and with each group equal.
 */
export function analyzeRanking(input: RankingInput, top: number | null, groups: Groups | null) {
  const { candidates, ballots } = input
  const m = candidates.length
  const counted = countRankings(m, ballots)
  const { pairs } = counted
  const winner = condorcetWinner(pairs)
  const schulze = listsOf(candidates, schulzeTiers(pairs))
  return {
    kind: 'ranking' as const,
    voters: pairs.n,
    abstained: counted.abstained,
    candidates: [...candidates],
    pairwise: candidates.map((_, a) => candidates.map((_, b) => countAbove(pairs, a, b))),
    ...orWhy(
      'condorcetWinner',
      winner === null ? null : (candidates[winner] ?? null),
      pairs.n === 0 ? WHY.noOrders : WHY.noWinner,
    ),
    borda: halves(candidates, bordaDoubled(pairs)),
    copeland: halves(candidates, copelandDoubled(pairs)),
    schulze: { winners: schulze[0] ?? [], ranking: schulze },
    kemeny: namedKemeny(candidates, pairs),
    irv: namedIrv(candidates, counted),
    agreement: agreementOf(counted),
    ...topTwo(candidates, pairs),
    ...(top === null ? {} : { top: topOf(candidates, pairs, top) }),
    ...(groups === null ? {} : rankingByGroup(input, groups)),
  }
}

function namedKemeny(candidates: readonly string[], pairs: Pairwise) {
  const { exact, cost, lowerBound, optimalOrders, order, undecided } = kemeny(pairs)
  const stated = pairs.above.reduce((sum, each) => sum + each, 0)
  const uncounted = undecided === null ? WHY.notCounted : WHY.manyOrders
  return {
    exact,
    cost,
    ...orWhy('optimalOrders', optimalOrders, pairs.n === 0 ? WHY.noOrders : uncounted),
    ...orWhy(
      'order',
      order === null ? null : namesOf(candidates, order),
      pairs.n === 0 ? WHY.noOrders : WHY.severalOrders,
    ),
    lowerBound,
    ...orWhy(
      'undecided',
      undecided === null ? null : listsOf(candidates, undecided),
      pairs.n === 0 ? WHY.noOrders : WHY.notCounted,
    ),
    ...orWhy('shareAgainst', stated === 0 ? null : cost / stated, WHY.noOrders),
  }
}

function namedIrv(candidates: readonly string[], { different }: CountedRankings) {
  const { winners, rounds, tie } = instantRunoff(candidates.length, different)
  return {
    ...orWhy('winners', winners === null ? null : namesOf(candidates, winners), WHY.manyTies),
    rounds: rounds.map((round) =>
      Object.fromEntries(round.map(([item, votes]) => [candidates[item] ?? '', votes])),
    ),
    ...(tie === null ? {} : { tie: namesOf(candidates, tie) }),
  }
}

/** How many would have to switch between the first two for them to change places head to head; when they are two. */
function topTwo(candidates: readonly string[], pairs: Pairwise) {
  const [[first, tied] = [], [second, other] = []] = tiersOf(bordaDoubled(pairs))
  if (first === undefined || second === undefined || tied !== undefined || other !== undefined) return {}
  const switches = flipDistance(pairs, first, second)
  return switches === null ? {} : { flip: { items: namesOf(candidates, [first, second]), switches } }
}

function topOf(candidates: readonly string[], pairs: Pairwise, k: number) {
  const { items, exceeded } = topTiers(tiersOf(bordaDoubled(pairs)), k)
  return { k, items: namesOf(candidates, items), exceeded }
}
