/** Published worked examples written as files, read and analysed: what the program prints is what was published. */
import { analyzeApproval } from '@cabildo/shared/analysis/analyze-approval'
import { analyzeOrdinal } from '@cabildo/shared/analysis/analyze-ordinal'
import { analyzeRanking } from '@cabildo/shared/analysis/analyze-ranking'
import { analyzeRatings } from '@cabildo/shared/analysis/analyze-ratings'
import { readAnalysisInput } from '@cabildo/shared/analysis/read-analysis-input'
import { describe, expect, it } from 'vitest'
import approvals from '../methods/fixtures/approvals.json' with { type: 'json' }
import concordance from '../methods/fixtures/concordance.json' with { type: 'json' }
import majority from '../methods/fixtures/majority.json' with { type: 'json' }
import ordinal from '../methods/fixtures/ordinal.json' with { type: 'json' }
import rankings from '../methods/fixtures/rankings.json' with { type: 'json' }

const read = (content: object) => readAnalysisInput('published.json', JSON.stringify(content))

type Votes = { candidates: string[]; ballots: { order: string; count: number }[] }

/** A candidate alone in its tier is a name, several are a list. */
function ranked({ candidates, ballots }: Votes) {
  const input = read({
    candidates,
    ballots: ballots.map(({ order, count }) => ({
      count,
      ranking: order.split('>').map((tier) => (tier.includes('=') ? tier.split('=') : tier)),
    })),
  })
  if (!('kind' in input) || input.kind !== 'ranking') throw new Error(JSON.stringify(input))
  return analyzeRanking(input, null, null)
}

const byName = (names: readonly string[], values: readonly number[]) =>
  Object.fromEntries(names.map((name, at) => [name, values[at]]))

describe('rankings', () => {
  it.each(rankings)('$id ($source)', ({ candidates, ballots, expect: published }) => {
    const result = ranked({ candidates, ballots })
    if (published.pairwise) expect(result.pairwise).toEqual(published.pairwise)
    if (published.borda) expect(result.borda.scores).toEqual(byName(candidates, published.borda))
    if (published.copelandTiers) expect(result.copeland.ranking).toEqual(published.copelandTiers)
    if (published.condorcetWinner !== undefined)
      expect(result.condorcetWinner).toBe(published.condorcetWinner)
  })

  it.each(majority.filter(({ unlisted }) => unlisted === undefined))('$id ($source)', (example) => {
    const { candidates, ballots, expect: published } = example
    const { schulze, kemeny, irv } = ranked({ candidates, ballots })
    if (published.schulze) expect(schulze.ranking).toEqual(published.schulze)
    if (published.schulzeWinners) expect(schulze.winners).toEqual(published.schulzeWinners)
    if (published.kemenyOrder) expect(kemeny.order).toEqual(published.kemenyOrder)
    if (published.kemenyOrders) expect(kemeny.optimalOrders).toBe(published.kemenyOrders)
    if (published.kemenyScore)
      expect(kemeny.cost / (kemeny.shareAgainst ?? 0) - kemeny.cost).toBeCloseTo(published.kemenyScore, 9)
    if (published.irv) expect(irv.winners).toEqual(published.irv)
    if (published.irvRounds) expect(irv.rounds).toEqual(published.irvRounds)
  })
})

describe('approvals', () => {
  it.each(approvals)('$id ($source)', ({ candidates, ballots, k, expect: published }) => {
    const input = read({
      candidates: [...candidates],
      approvals: ballots.map(({ set, count }) => ({ count, set: [...set] })),
    })
    if (!('kind' in input) || input.kind !== 'approval') throw new Error(JSON.stringify(input))
    const result = analyzeApproval(input, k, null)
    const joined = (sets: readonly (readonly string[])[] | null) => sets?.map((set) => set.join(''))
    if (published.approvals) expect(result.approvals).toEqual(byName([...candidates], published.approvals))
    if (published.topSets) expect(joined(result.topK)).toEqual(published.topSets)
    if (published.pav) expect(joined(result.pav?.sets ?? null)).toEqual(published.pav)
    if (published.pavScore !== undefined) expect(result.pav?.score).toBe(published.pavScore)
    if (published.equalShares) expect(joined(result.equalShares.sets)).toEqual(published.equalShares)
    if (published.completed) expect(joined(result.equalShares.completed)).toEqual(published.completed)
  })
})

describe('scales and ratings', () => {
  it.each(ordinal)('$id ($source)', ({ counts, a, cns, digits }) => {
    const input = read({ levels: counts.map((_, level) => String(level + 1)), counts })
    if (!('kind' in input) || input.kind !== 'ordinal') throw new Error(JSON.stringify(input))
    const result = analyzeOrdinal(input)
    expect(result.vanDerEijkA).toBeCloseTo(a, digits)
    expect(result.cns).toBeCloseTo(cns, digits)
  })

  it.each(concordance)('$id ($source)', ({ judges, w, digits, p }) => {
    const input = read({ items: judges[0]?.map((_, item) => `item ${item}`), scores: judges })
    if (!('kind' in input) || input.kind !== 'ratings') throw new Error(JSON.stringify(input))
    const result = analyzeRatings(input)
    expect(result.kendallW).toBeCloseTo(w, digits)
    if (p !== undefined) expect(result.p).toBeCloseTo(p, 3)
  })
})
