/** What is shown of a ranking beyond points: comparisons, agreement, and how firm the first place is. */
import { bordaDoubled, meanRank } from '../../methods/borda.ts'
import { copelandDoubled } from '../../methods/copeland.ts'
import { flipDistance } from '../../methods/flip-distance.ts'
import { kendallW } from '../../methods/kendall-w.ts'
import { majorityCircle } from '../../methods/majority-circle.ts'
import { majorityComponents } from '../../methods/majority-components.ts'
import { condorcetWinner, countAbove, type Pairwise } from '../../methods/pairwise.ts'
import { tiersOf } from '../../methods/tiers.ts'
import type { Item } from '../item.ts'
import { itemAt } from '../item-positions.ts'
import type { MethodNote, RoundContext } from '../kind.ts'
import type { RankConfig, RankDetail } from './schema.ts'
import type { RankTally } from './tally.ts'

export function rankDetail({ items }: RoundContext<RankConfig>, tally: RankTally): RankDetail {
  const { pairwise, concordance, abstained } = tally
  const copeland = copelandDoubled(pairwise)
  const means = meanRank(pairwise)
  const winner = condorcetWinner(pairwise)
  const w = kendallW(concordance)
  return {
    items: items.map(({ id }, position) => ({
      id,
      copelandDoubled: copeland[position] ?? 0,
      meanRank: means?.[position] ?? null,
    })),
    matrix: items.map((_, a) => items.map((_, b) => countAbove(pairwise, a, b))),
    condorcetWinner: winner === null ? null : itemAt(items, winner),
    majority: majorityOf(items, pairwise),
    kendallW: w,
    kendallWhy: w !== null ? null : items.length < 2 ? 'too-few-items' : 'too-few-ballots',
    ...firmness(items, pairwise),
    ballots: pairwise.n + abstained,
    abstained,
  }
}

/** The items in the order of points, so that a circle begins with the one that stands highest. */
function majorityOf(items: readonly Item[], pairwise: Pairwise): RankDetail['majority'] {
  if (pairwise.n === 0) return { unbeaten: [], circle: null }
  const order = tiersOf(bordaDoubled(pairwise)).flat()
  const beaten = (item: number) =>
    order.some((other) => countAbove(pairwise, other, item) > countAbove(pairwise, item, other))
  const unbeaten = order.filter((item) => !beaten(item))
  const [first = []] = majorityComponents(pairwise)
  const circle =
    unbeaten.length > 0
      ? null
      : majorityCircle(
          pairwise,
          order.filter((item) => first.includes(item)),
        )
  const named = (positions: readonly number[]) => positions.map((position) => itemAt(items, position))
  return { unbeaten: named(unbeaten), circle: circle && named(circle) }
}

function firmness(items: readonly Item[], pairwise: Pairwise): Pick<RankDetail, 'flip' | 'flipWhy'> {
  if (pairwise.n === 0) return { flip: null, flipWhy: 'no-order' }
  const [first = [], next = []] = tiersOf(bordaDoubled(pairwise))
  const [leader] = first
  if (leader === undefined || items.length < 2) return { flip: null, flipWhy: 'too-few-items' }
  if (first.length > 1) return { flip: null, flipWhy: 'tied' }
  const distances = next.map((other) => flipDistance(pairwise, leader, other) ?? 0)
  return {
    flip: {
      leader: itemAt(items, leader),
      next: next.map((position) => itemAt(items, position)),
      people: Math.min(...distances),
    },
    flipWhy: null,
  }
}

export function rankMethods({ top, supportTop, pickOne }: RankConfig): MethodNote[] {
  return [
    { key: 'rank-borda' },
    { key: 'rank-copeland' },
    { key: 'rank-schulze' },
    { key: 'rank-kemeny' },
    ...(pickOne ? [{ key: 'rank-runoff' }] : []),
    { key: 'rank-partial' },
    ...(top === null ? [] : [{ key: 'rank-top', params: { top } }]),
    { key: 'rank-support', params: { places: supportTop } },
  ]
}
