/** What a file to be analysed holds, whatever its format; items are addressed by index. */
import type { ApprovalBallot } from '../methods/approval.ts'

/** `tiers` best first, as the ballot lists them; who is not listed is tied last. */
export type RankingBallot = { readonly tiers: readonly (readonly number[])[]; readonly count: number }

export type RankingInput = {
  readonly kind: 'ranking'
  readonly candidates: readonly string[]
  readonly ballots: readonly RankingBallot[]
}

export type ApprovalInput = {
  readonly kind: 'approval'
  readonly candidates: readonly string[]
  readonly ballots: readonly ApprovalBallot[]
}

/** Levels from the lowest, as the file names them, and how many answered each. */
export type OrdinalInput = {
  readonly kind: 'ordinal'
  readonly levels: readonly (string | number)[]
  readonly counts: readonly number[]
}

/** One row per person; null = no score. */
export type RatingsInput = {
  readonly kind: 'ratings'
  readonly items: readonly string[]
  readonly scores: readonly (readonly (number | null)[])[]
}

/** One row per person: 1 agree, -1 disagree, 0 pass, null unseen. */
export type VotesInput = {
  readonly kind: 'votes'
  readonly statements: readonly string[]
  readonly people: readonly VotesRow[]
}
export type VotesRow = {
  readonly id: string
  readonly group: string | null
  readonly votes: readonly (number | null)[]
}

export type AnalysisInput = RankingInput | ApprovalInput | OrdinalInput | RatingsInput | VotesInput

/** Group of each person by their place in the file, from 0; null = in no group. */
export type Groups = readonly (string | null)[]
