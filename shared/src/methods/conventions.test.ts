/** The conventions on which every count rests, one test each: who changes one changes results, and a version of the rule. */
import { describe, expect, it } from 'vitest'
import { bordaDoubled, meanRank } from './borda.ts'
import { copelandDoubled } from './copeland.ts'
import { equalShares } from './equal-shares.ts'
import { completeByApprovals } from './equal-shares-completion.ts'
import { lowestGroupSupport } from './group-support.ts'
import { kemeny } from './kemeny.ts'
import { addToConcordance, emptyConcordance, kendallW } from './kendall-w.ts'
import { agreementA, consensusCns, median, quantile7 } from './ordinal.ts'
import { addRanks, condorcetWinner, emptyPairwise } from './pairwise.ts'
import { schulzeTiers } from './schulze.ts'
import { rankOf, tiersOf } from './tiers.ts'
import { expressesNoOrder, ranksFromTiers } from './weak-order.ts'

/** [voters, tiers of item indexes, items never shown to them]. */
type Ballots = [number, number[][], number[]?][]

function counted(m: number, ballots: Ballots) {
  const [pairs, concordance] = [emptyPairwise(m), emptyConcordance(m)]
  for (const [voters, tiers, unseen] of ballots) {
    const ranks = ranksFromTiers(m, tiers, unseen)
    addRanks(pairs, ranks, voters)
    addToConcordance(concordance, ranks, voters)
  }
  return { pairs, concordance }
}

describe('conventions', () => {
  it('[C1] 1: not ranked is tied last, never shown is not compared', () => {
    expect(ranksFromTiers(4, [[2]], [3])).toEqual([1, 1, 0, null])
    const { pairs } = counted(3, [[1, [[0]], [2]]])
    expect(pairs.above).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0])
  })

  it('[C1] 2: an empty order and one that ties everything are abstentions', () => {
    expect(expressesNoOrder(ranksFromTiers(3, []))).toBe(true)
    expect(expressesNoOrder(ranksFromTiers(3, [[0, 1, 2]]))).toBe(true)
    const { pairs, concordance } = counted(3, [
      [4, []],
      [4, [[0, 1, 2]]],
      [2, [[0], [1], [2]]],
    ])
    expect([pairs.n, concordance.n, kendallW(concordance)]).toEqual([2, 2, 1])
  })

  it('[C2] 3: Borda in the average convention, in doubled integers; every ballot spends the same', () => {
    const { pairs } = counted(4, [[1, [[0]]]])
    // Three tied last share the places 2 to 4: one point each, and 3 + 1 + 1 + 1 = 6.
    expect(bordaDoubled(pairs)).toEqual([6, 2, 2, 2])
    expect(meanRank(pairs)).toEqual([1, 3, 3, 3])
  })

  it('[C3] 4: results are tiers, in the order of the items and never broken', () => {
    expect(tiersOf([2, 5, 5, 1])).toEqual([[1, 2], [0], [3]])
    expect(rankOf(tiersOf([2, 5, 5, 1]))).toEqual([3, 1, 1, 4])
  })

  it('[C10] 5: Schulze by winning votes, tiers by who is unbeaten among those left', () => {
    // 0 beats 1 by 5 : 4, 1 beats 2 by 4 : 0, 2 beats 0 by 6 : 3. Of winning votes the 4 give way, so 2 is first; of
    // margins it would be the 5 : 4, and 1 first.
    const circle = counted(3, [
      [5, [[0], [1]], [2]],
      [4, [[1], [0]], [2]],
      [4, [[1], [2]], [0]],
      [6, [[2], [0]], [1]],
      [3, [[0], [2]], [1]],
    ])
    expect(schulzeTiers(circle.pairs)).toEqual([[2], [0], [1]])
    expect(
      schulzeTiers(
        counted(2, [
          [1, [[0], [1]]],
          [1, [[1], [0]]],
        ]).pairs,
      ),
    ).toEqual([[0, 1]])
  })

  it('[C2] 6: Copeland counts half a win for a draw, a Condorcet winner beats every other outright', () => {
    const drawn = counted(3, [
      [1, [[0], [1], [2]]],
      [1, [[1], [0], [2]]],
    ])
    expect(copelandDoubled(drawn.pairs)).toEqual([3, 3, 0])
    expect(condorcetWinner(drawn.pairs)).toBeNull()
    // Two of nine prefer 0 to anything, and nobody the reverse: a majority of those who have a preference.
    const few = counted(2, [
      [2, [[0], [1]]],
      [7, [[0, 1]]],
    ])
    expect(condorcetWinner(few.pairs)).toBe(0)
  })

  it('[C11] 7: Kemeny counts voters against, ties cost nothing, several closest orders are told as such', () => {
    const { pairs } = counted(3, [
      [2, [[0], [1], [2]]],
      [2, [[1], [0], [2]]],
      [5, [[0, 1], [2]]],
    ])
    expect(kemeny(pairs)).toEqual({
      exact: true,
      cost: 2,
      lowerBound: 2,
      optimalOrders: 2,
      order: null,
      undecided: [[0, 1]],
    })
  })

  it('[C12] 8: equal shares of k/n for everybody, completed by total support, ties listed', () => {
    // Ten people, two places, 0.2 each: six buy one of their two items (and have 0.2 left), four cannot buy theirs.
    const ballots = [
      { items: [0, 1], count: 6 },
      { items: [2], count: 3 },
      { items: [], count: 1 },
    ]
    const bought = equalShares(3, ballots, 2, 10)
    expect(bought).toEqual(expect.arrayContaining([[0], [1]]))
    expect(bought).toHaveLength(2)
    expect(completeByApprovals([0], [6, 6, 3], 2, 10)).toEqual([{ bought: [0], added: [1] }])
    // Without the empty ballot there would be 2/9 each, and three could still not buy: 6/9.
    expect(equalShares(3, ballots.slice(0, 2), 2, 10)).toHaveLength(2)
  })

  it('[C6] 9: W is tie-corrected, and null where it is not defined', () => {
    const same = counted(3, [[3, [[0, 1], [2]]]])
    expect(kendallW(same.concordance)).toBe(1)
    expect(kendallW(counted(3, [[1, [[0], [1], [2]]]]).concordance)).toBeNull()
    expect(kendallW(counted(3, [[2, [[0], [1]], [2]]]).concordance)).toBeNull()
  })

  it('[C13] 10: type 7 quantiles, an interval for even n, Cns over the whole scale, A from three levels on', () => {
    // Answers 0, 1, 1, 3: the quantile 0.75 is at place 2.25, a quarter of the way from 1 to 3.
    expect(quantile7([1, 2, 0, 1], 0.75)).toBe(1.5)
    expect(median([2, 0, 2])).toEqual([0, 2])
    expect(consensusCns([0, 2, 2, 0, 0])).toBeGreaterThan(consensusCns([2, 2]) ?? 1)
    expect(consensusCns([2, 0, 0, 0, 2])).toBe(0)
    expect(agreementA([3, 3])).toBeNull()
    expect(agreementA([3, 0, 3])).toBe(-1)
  })

  it('[C14] 11: the least convinced group by (A + 1) / (S + 2), of groups with three answers or more', () => {
    const groups = [
      { n: 3, support: 3 },
      { n: 8, support: 7 },
      { n: 2, support: 0 },
    ]
    expect(lowestGroupSupport(groups)).toBe(0.8)
    expect(lowestGroupSupport(groups.slice(2))).toBeNull()
  })
})
