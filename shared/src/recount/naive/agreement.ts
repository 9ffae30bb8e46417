/** Agreement measures a second time: pairs of people, pairs of items, sums over answers. */
import type { Ballot } from './rankings.ts'

const itemsOf = (m: number) => [...new Array(m).keys()]

/** Concordant less discordant pairs over the geometric mean of the pairs each does not tie, pair by pair. */
export function naiveTauB(one: Ballot, other: Ballot): number | null {
  const seen = itemsOf(one.length).filter((item) => one[item] !== null && other[item] !== null)
  const pairs = seen.flatMap((a) => seen.filter((b) => b > a).map((b) => [a, b] as const))
  const order = (ballot: Ballot, [a, b]: readonly [number, number]) =>
    Math.sign((ballot[a] ?? 0) - (ballot[b] ?? 0))
  const concordant = pairs.filter((pair) => order(one, pair) * order(other, pair) === 1).length
  const discordant = pairs.filter((pair) => order(one, pair) * order(other, pair) === -1).length
  const untied = (ballot: Ballot) => pairs.filter((pair) => order(ballot, pair) !== 0).length
  const scale = Math.sqrt(untied(one) * untied(other))
  return scale === 0 ? null : (concordant - discordant) / scale
}

export function naiveMeanTauB(ballots: readonly Ballot[]): number | null {
  const taus = ballots.flatMap((one, at) => ballots.slice(at + 1).map((other) => naiveTauB(one, other)))
  return taus.length === 0
    ? null
    : taus.reduce<number>((sum, tau) => sum + (tau ?? Number.NaN), 0) / taus.length
}

/** Sum over borders between levels of the smaller share on its two sides, over what two camps at the ends would give. */
export function naiveLeikD(answers: readonly number[], levels: number): number | null {
  if (answers.length === 0 || levels < 2) return null
  let sum = 0
  for (let border = 1; border < levels; border++) {
    const below = answers.filter((level) => level < border).length / answers.length
    sum += Math.min(below, 1 - below)
  }
  return sum / ((levels - 1) / 2)
}

/** From Q(x; 1) or Q(x; 2) upwards: Q(x; df + 2) = Q(x; df) + (x/2)^(df/2) e^(-x/2) / gamma(df/2 + 1). */
export function naiveChiSquareUpper(x: number, df: number): number {
  const odd = df % 2 === 1
  let q = odd ? normalTails(Math.sqrt(x)) : Math.exp(-x / 2)
  let gamma = odd ? Math.sqrt(Math.PI) / 2 : 1
  for (let step = odd ? 1 : 2; step < df; step += 2) {
    q += ((x / 2) ** (step / 2) * Math.exp(-x / 2)) / gamma
    gamma *= step / 2 + 1
  }
  return q
}

/** Area of the normal density beyond z on both sides, by Simpson's rule. */
function normalTails(z: number): number {
  const strips = 2000
  const width = z / strips
  let area = 0
  for (let strip = 0; strip <= strips; strip++) {
    const weight = strip === 0 || strip === strips ? 1 : strip % 2 === 1 ? 4 : 2
    area += weight * Math.exp(-((strip * width) ** 2) / 2)
  }
  return 1 - (2 * area * width) / 3 / Math.sqrt(2 * Math.PI)
}

/** Exact share of all ways to deal each person's places out to the items that spread the sums at least as much. */
export function naivePermutationP(
  sheets: readonly (readonly number[])[],
  deals: (sheet: readonly number[]) => number[][],
): number {
  const spread = (sums: readonly number[]) => sums.reduce((total, sum) => total + sum * sum, 0)
  const add = (one: readonly number[], other: readonly number[]) =>
    one.map((sum, item) => sum + (other[item] ?? 0))
  const zero = (sheets[0] ?? []).map(() => 0)
  const observed = spread(sheets.reduce<readonly number[]>(add, zero))
  let rooms: (readonly number[])[] = [zero]
  for (const sheet of sheets) rooms = rooms.flatMap((room) => deals(sheet).map((deal) => add(room, deal)))
  return rooms.filter((room) => spread(room) >= observed - 1e-9).length / rooms.length
}

/** A person's vote on a statement: 1, 0, -1, or null when they have not seen it. */
export type Vote = 1 | 0 | -1 | null

export function naiveGroupConsensus(groups: readonly (readonly Vote[])[]): {
  product: number
  lowest: number | null
} {
  const shares = groups.map((votes) => {
    const seen = votes.filter((vote) => vote !== null)
    const imagined = [...seen, 1, -1]
    return { share: imagined.filter((vote) => vote === 1).length / imagined.length, seen: seen.length }
  })
  const compared = shares.filter(({ seen }) => seen > 2).map(({ share }) => share)
  return {
    product: shares.reduce((product, { share }) => product * share, 1),
    lowest: compared.length === 0 ? null : compared.reduce((low, share) => Math.min(low, share)),
  }
}

/** Answers of one person to two rounds; null when they gave none. */
export type TwoAnswers = readonly [before: number | null, now: number | null]

export function naiveDelphi(
  people: readonly TwoAnswers[],
  levels: number,
): { change: number | null; movers: number | null } {
  const both = people.filter(([before, now]) => before !== null && now !== null)
  if (both.length === 0) return { change: null, movers: null }
  const movers = both.filter(([before, now]) => before !== now).length / both.length
  const share = (round: 0 | 1, level: number) =>
    both.filter((each) => each[round] === level).length / both.length
  const change =
    itemsOf(levels).reduce((sum, level) => sum + Math.abs(share(0, level) - share(1, level)), 0) / 2
  const enough = [0, 1].every(
    (round) => both.length * 10 >= people.filter((each) => each[round] !== null).length * 8,
  )
  return { change: enough ? change : null, movers }
}
