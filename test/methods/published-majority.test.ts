/** Published worked examples of Schulze, Kemeny, instant runoff and the Smith set, typed in with their sources. */
import { instantRunoff } from '@cabildo/shared/methods/irv'
import { kemeny } from '@cabildo/shared/methods/kemeny'
import { majorityComponents } from '@cabildo/shared/methods/majority-components'
import { addRanks, emptyPairwise } from '@cabildo/shared/methods/pairwise'
import { schulzeTiers, strongestPaths } from '@cabildo/shared/methods/schulze'
import { ranksFromTiers } from '@cabildo/shared/methods/weak-order'
import { describe, expect, it } from 'vitest'
import majority from './fixtures/majority.json' with { type: 'json' }

describe.each(majority)('$id ($source)', ({ candidates, ballots, unlisted, expect: published }) => {
  const m = candidates.length
  const papers = ballots.map(({ order, count }) => {
    const tiers = order.split('>').map((tier) => tier.split('=').map((name) => candidates.indexOf(name)))
    const listed = new Set(tiers.flat())
    const unseen = unlisted === 'unseen' ? [...candidates.keys()].filter((item) => !listed.has(item)) : []
    return { ranks: ranksFromTiers(m, tiers, unseen), count }
  })
  const state = emptyPairwise(m)
  for (const { ranks, count } of papers) addRanks(state, ranks, count)
  const named = (items: readonly number[]) => items.map((item) => candidates[item])
  const runoff = instantRunoff(m, papers)

  if (published.pairwise)
    it('has the published pairwise matrix', () => {
      expect(state.above).toEqual(published.pairwise.flat())
    })

  if (published.schulzePaths)
    it('has the published strongest paths', () => {
      expect([...strongestPaths(state)]).toEqual(published.schulzePaths.flat())
    })

  const schulze = published.schulze ?? published.rankedPairs
  if (schulze)
    it('has the published Schulze order', () => {
      expect(schulzeTiers(state).map(named)).toEqual(schulze)
    })

  if (published.schulzeWinners)
    it('has the published Schulze winners', () => {
      expect(named(schulzeTiers(state)[0] ?? [])).toEqual(published.schulzeWinners)
    })

  if (published.rankedPairs && published.rankedPairs.length === m)
    it('has the order of the published majorities as its Kemeny order', () => {
      expect(named(kemeny(state).order ?? [])).toEqual(published.rankedPairs.flat())
    })

  if (published.kemenyScore)
    it('has the published Kemeny score: stated comparisons less those against', () => {
      const stated = state.above.reduce((sum, each) => sum + each, 0)
      expect(stated - kemeny(state).cost).toBe(published.kemenyScore)
    })

  if (published.kemenyOrder)
    it('has the published Kemeny order', () => {
      expect(named(kemeny(state).order ?? [])).toEqual(published.kemenyOrder)
    })

  if (published.kemenyOrders)
    it('has the published number of Kemeny orders', () => {
      expect(kemeny(state)).toMatchObject({ optimalOrders: published.kemenyOrders, order: null })
    })

  if (published.irv)
    it('has the published winner of the instant runoff', () => {
      expect(named(runoff.winners ?? [])).toEqual(published.irv)
    })

  if (published.irvRounds)
    it('has the published rounds of the instant runoff', () => {
      const rounds = runoff.rounds.map((round) =>
        Object.fromEntries(round.map(([item, votes]) => [candidates[item], votes])),
      )
      expect(rounds).toEqual(published.irvRounds)
    })

  if (published.smith)
    it('has the published Smith set', () => {
      expect(named(majorityComponents(state)[0] ?? [])).toEqual(published.smith)
    })
})
