/** [I7] Schulze, Kemeny and instant runoff equal a recount by brute force, on seeded random profiles. */
import { instantRunoff } from '@cabildo/shared/methods/irv'
import { kemeny } from '@cabildo/shared/methods/kemeny'
import { kemenySearch } from '@cabildo/shared/methods/kemeny-search'
import { majorityComponents } from '@cabildo/shared/methods/majority-components'
import { addRanks, emptyPairwise } from '@cabildo/shared/methods/pairwise'
import { schulzeTiers, strongestPaths } from '@cabildo/shared/methods/schulze'
import { toNumber } from '@cabildo/shared/recount/naive/fractions'
import {
  naiveComponents,
  naiveKemeny,
  naiveKemenyCost,
  naiveSchulzeTiers,
  naiveStrength,
} from '@cabildo/shared/recount/naive/majority'
import { naiveMatrix, naiveOrders } from '@cabildo/shared/recount/naive/rankings'
import { naiveFirstChoices, naiveRunoffWinners } from '@cabildo/shared/recount/naive/runoff'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyProfile, type Profile, SEEDED } from './profiles.ts'

/** Brute force takes longer: fewer of them. */
const check = (runs: number, hold: (profile: Profile) => void) =>
  fc.assert(fc.property(anyProfile, hold), { ...SEEDED, numRuns: runs })

function counted({ m, ballots }: Profile) {
  const state = emptyPairwise(m)
  for (const ballot of ballots) addRanks(state, ballot)
  return state
}

const itemsOf = ({ m }: Profile) => [...new Array(m).keys()]

describe('[I7] majorities = brute force', () => {
  it('strongest paths and Schulze tiers, over every path', () => {
    check(1200, (profile) => {
      const matrix = naiveMatrix(profile.ballots, profile.m)
      const strengths = itemsOf(profile).flatMap((a) =>
        itemsOf(profile).map((b) => naiveStrength(matrix, a, b)),
      )
      expect([...strongestPaths(counted(profile))]).toEqual(strengths)
      expect(schulzeTiers(counted(profile))).toEqual(naiveSchulzeTiers(profile.ballots, profile.m))
    })
  })

  it('majority components, by reaching one another', () => {
    check(700, (profile) => {
      expect(majorityComponents(counted(profile))).toEqual(naiveComponents(profile.ballots, profile.m))
    })
  })

  it('Kemeny: cost, number of optimal orders, the order, and the pairs left open, over every order', () => {
    let several = 0
    check(1000, (profile) => {
      const recount = naiveKemeny(profile.ballots, profile.m)
      const found = kemeny(counted(profile))
      expect(found).toMatchObject({ exact: true, cost: recount.cost, lowerBound: recount.cost })
      if (naiveOrders(profile.ballots, profile.m).length === 0) {
        expect(found).toMatchObject({ optimalOrders: null, order: null, undecided: null })
        return
      }
      if (recount.orders.length > 1) several += 1
      expect(found.optimalOrders).toBe(recount.orders.length)
      expect(found.order).toEqual(recount.orders.length === 1 ? recount.orders[0] : null)
      const sorted = [...(found.undecided ?? [])].sort(([a, b], [c, d]) => a - c || b - d)
      expect(sorted).toEqual(recount.undecided)
    })
    expect(several).toBeGreaterThan(200)
  })

  it('the search says what its order costs, and is never better than the best', () => {
    check(300, (profile) => {
      const { cost, order } = kemenySearch(counted(profile), itemsOf(profile))
      expect(cost).toBe(naiveKemenyCost(profile.ballots, order))
      expect(cost).toBeGreaterThanOrEqual(naiveKemeny(profile.ballots, profile.m).cost)
    })
  })

  it('instant runoff: all possible winners, down to the last item, and the votes of the first round', () => {
    let tied = 0
    check(800, ({ m, ballots: all }) => {
      const profile = { m, ballots: all.filter((ballot) => !ballot.includes(null)) }
      const ballots = profile.ballots.map((ranks) => ({ ranks, count: 1 }))
      const { winners, rounds, tie } = instantRunoff(profile.m, ballots)
      if (tie) tied += 1
      const recount = naiveRunoffWinners(profile.ballots, itemsOf(profile))
      expect(winners).toEqual([...recount].sort((a, b) => a - b))
      for (const round of rounds) {
        const remaining = round.map(([item]) => item)
        expect(round.map(([, votes]) => votes)).toEqual(
          naiveFirstChoices(profile.ballots, remaining).map(toNumber),
        )
      }
    })
    expect(tied).toBeGreaterThan(150)
  })
})
