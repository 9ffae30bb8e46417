/** How unlikely a Kendall's W would be if everybody ranked at random. For the export only: significant is not agreed. */
import { chiSquareUpper } from './chi-square.ts'
import { addToConcordance, emptyConcordance, kendallW } from './kendall-w.ts'
import { seededRandom, shuffle } from './seeded-random.ts'
import { expressesNoOrder, type Ranks } from './weak-order.ts'

/**
 * chi2 = n(m - 1)W with m - 1 degrees of freedom, and the probability of as much or more. Poor for m <= 7 or small n.
 * For n >= 2 ballots that express an order and m >= 2 items. Source: Friedman 1937; Kendall & Babington Smith 1939.
 */
export function concordanceChiSquare(
  w: number,
  n: number,
  m: number,
): { chi2: number; df: number; p: number } {
  const [chi2, df] = [n * (m - 1) * w, m - 1]
  return { chi2, df, p: chiSquareUpper(chi2, df) }
}

/** Whether chi-square is a poor guide and the permutation is to be read instead. */
export function needsPermutation(n: number, m: number): boolean {
  return m <= 7 || n < 10
}

const SEED = 1939
const MOST_SAMPLES = 9999
const MOST_SHUFFLED = 5_000_000

/**
 * Share of random rooms at least as concordant: each ballot's places, ties included, are dealt out to the items anew, with a
 * fixed seed. p = (1 + as high) / (1 + samples), so never 0. Fewer samples for large rooms, at least 99.
 * null where W is not defined. Source: permutation test of concordance, Legendre 2005.
 */
export function concordancePermutation(
  m: number,
  ballots: readonly { readonly ranks: Ranks; readonly count: number }[],
): { p: number; samples: number; seed: number } | null {
  const people = ballots.flatMap(({ ranks, count }) =>
    expressesNoOrder(ranks) ? [] : new Array<Ranks>(count).fill(ranks),
  )
  const state = emptyConcordance(m)
  const deals = people.map((ranks) => {
    const before = [...state.rankSums]
    addToConcordance(state, ranks)
    return state.rankSums.map((sum, item) => sum - (before[item] ?? 0))
  })
  if (kendallW(state) === null) return null
  const spread = (sums: readonly number[]) => sums.reduce((total, sum) => total + sum * sum, 0)
  const observed = spread(state.rankSums)
  const samples = Math.max(99, Math.min(MOST_SAMPLES, Math.floor(MOST_SHUFFLED / (people.length * m))))
  const random = seededRandom(SEED)
  let asHigh = 0
  for (let sample = 0; sample < samples; sample++) {
    const sums = new Array<number>(m).fill(0)
    for (const deal of deals) {
      shuffle(deal, random)
      for (let item = 0; item < m; item++) sums[item] = (sums[item] ?? 0) + (deal[item] ?? 0)
    }
    // Same places, same n and ties: W is as high exactly when the sum of squares is.
    if (spread(sums) >= observed) asHigh += 1
  }
  return { p: (1 + asHigh) / (1 + samples), samples, seed: SEED }
}
