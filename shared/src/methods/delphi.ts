/** Delphi: what moved between two rounds of the same question, and whether asking again is of any use. */

/** moves[i][j] = people who answered level i before and level j now. `before`, `now`: all who answered each round. */
export type Moves = {
  readonly moves: readonly (readonly number[])[]
  readonly before: number
  readonly now: number
}

/** Share of the larger round that must have answered both. */
const OVERLAP = 0.8
const STABLE_BELOW = 0.15

/**
 * Share 0..1 of the distribution that changed, over people who answered both rounds: half the sum of |p_i - q_i|.
 * Who left and who is new does not look like a change of mind. null when fewer than 80 % of the larger round answered both,
 * or nobody did. Source: Scheibe, Skutsch & Schofer 1975.
 */
export function delphiChange({ moves, before, now }: Moves): number | null {
  const both = moves.flat().reduce((sum, people) => sum + people, 0)
  if (both === 0 || both < OVERLAP * Math.max(before, now)) return null
  const shifts = moves.map((row, level) => {
    const had = row.reduce((sum, people) => sum + people, 0)
    const has = moves.reduce((sum, each) => sum + (each[level] ?? 0), 0)
    return Math.abs(had - has)
  })
  return shifts.reduce((sum, shift) => sum + shift, 0) / (2 * both)
}

/** Share 0..1 of the people who answered both rounds and gave another answer; null when nobody did. For "22 % changed their answer". */
export function delphiMovers(moves: Moves['moves']): number | null {
  const both = moves.flat().reduce((sum, people) => sum + people, 0)
  if (both === 0) return null
  const stayed = moves.reduce((sum, row, level) => sum + (row[level] ?? 0), 0)
  return (both - stayed) / both
}

/**
 * settled = consensus and stable; settled-disagreement = stable without consensus: stop and report both positions; open =
 * changed by 15 % or more, or not known. Consensus is decided elsewhere by a threshold fixed before round 1.
 * Source: Dajani, Sincoff & Talley 1979.
 */
export function delphiStatus(
  consensus: boolean,
  change: number | null,
): 'settled' | 'settled-disagreement' | 'open' {
  if (change === null || change >= STABLE_BELOW) return 'open'
  return consensus ? 'settled' : 'settled-disagreement'
}

/** What a ranking round says of agreement: Kendall's W and the pair agreement, null where they are not defined. */
export type RankingRound = { readonly w: number | null; readonly pairAgreement: number | null }

const AGREED_FROM = 0.7
const GAIN_BELOW = 0.05
const STEADY_BELOW = 0.02

/**
 * Why rankings need not be asked again: agreed = W of at least 0.7; no-gain = W rose by less than 0.05; same-top = the same
 * items are the top and the pair agreement moved by less than 2 points. null while it is worth asking. Without a round
 * before only agreement can end it. Source: Schmidt 1997 (0.7); the other two are conventions, fixed before round 1.
 */
export function rankingStop(
  now: RankingRound,
  before: RankingRound | null,
  sameTop: boolean,
): 'agreed' | 'no-gain' | 'same-top' | null {
  if (now.w !== null && now.w >= AGREED_FROM) return 'agreed'
  if (before === null) return null
  if (now.w !== null && before.w !== null && now.w - before.w < GAIN_BELOW) return 'no-gain'
  const [one, other] = [now.pairAgreement, before.pairAgreement]
  const isSteady = one !== null && other !== null && Math.abs(one - other) < STEADY_BELOW
  return sameTop && isSteady ? 'same-top' : null
}
