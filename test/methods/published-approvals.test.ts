/** Published worked examples of approval methods, typed in with their sources. */
import { approvals } from '@cabildo/shared/methods/approval'
import { approvalTopSets } from '@cabildo/shared/methods/approval-top'
import { equalShares } from '@cabildo/shared/methods/equal-shares'
import { completeByApprovals } from '@cabildo/shared/methods/equal-shares-completion'
import { pav } from '@cabildo/shared/methods/pav'
import { describe, expect, it } from 'vitest'
import published from './fixtures/approvals.json' with { type: 'json' }

const MANY = 100

describe.each(published)('$id ($source)', ({ candidates, ballots, k, expect: results }) => {
  const m = candidates.length
  const papers = ballots.map(({ set, count }) => ({
    items: [...set].map((name) => candidates.indexOf(name)),
    count,
  }))
  const { counts } = approvals(m, papers)
  const named = (sets: readonly (readonly number[])[] | null | undefined) =>
    (sets ?? []).map((set) =>
      [...set]
        .sort((a, b) => a - b)
        .map((item) => candidates[item])
        .join(''),
    )

  if (results.approvals)
    it('has the published supporters', () => {
      expect(counts).toEqual(results.approvals)
    })

  if (results.topSets)
    it('has the published most supported sets', () => {
      expect(named(approvalTopSets(counts, k, MANY).sets)).toEqual(results.topSets)
    })

  if (results.pav)
    it('has the published sets of proportional approval', () => {
      const best = pav(m, papers, k, MANY)
      expect(named(best?.sets)).toEqual(results.pav)
      if (results.pavScore !== undefined) expect(best?.score).toBe(results.pavScore)
    })

  if (results.equalShares)
    it('has the published equal shares, without and with completion', () => {
      const bought = equalShares(m, papers, k, MANY)
      expect(named(bought)).toEqual(results.equalShares)
      const completed = (bought ?? []).flatMap((set) => completeByApprovals(set, counts, k, MANY) ?? [])
      expect(named(completed.map(({ bought, added }) => [...bought, ...added]))).toEqual(results.completed)
    })
})
