/** The table of what is consensual and what is controversial, drawn from earlier votes. */
import type { ConsensusLabel } from '../../methods/consensus-label.ts'
import type { EvidenceMark, Signs } from '../../methods/evidence-mark.ts'
import type { LocalText } from '../../text.ts'
import type { Parts, Result } from '../result/result-types.ts'

/** neither: not consensual in every vote that asked it, and controversial in none. */
export type TableColumn = 'consensual' | 'controversial' | 'neither'

/** Why a vote says nothing here. */
export type Untold =
  | 'no-vote'
  | 'not-asked'
  | 'still-open'
  | 'nobody-answered'
  | 'not-revealed'
  | 'too-few-answers'
  | 'no-labels'

/** What one vote says of an item. `support`: people in support, of those who answered; `signs` where they marked + and −. */
export type Evidence = {
  vote: string
  label: ConsensusLabel
  basis: Parts['basis']
  /** Null where too few answered. */
  mark: EvidenceMark | null
  support: number
  answered: number
  signs: Signs | null
}

/** Evidence in the order of the agenda, one of each vote that asked the item and may be told. */
export type TableRow = { id: string; text: LocalText; column: TableColumn; evidence: Evidence[] }

/** By what a vote gave labels and marks, fixed before its first answer. */
type VoteRule = Pick<Result, 'thresholds' | 'smallestGroup' | 'exchanged'>

export type TableVote = {
  id: string
  title: LocalText
  untold: Untold | null
  /** Items that stand by a round whose labels the room was never told. */
  missing: number
  /** Null where it says nothing. */
  rule: VoteRule | null
  /** Of which rows people marked + and − themselves. */
  signed: 'none' | 'some' | 'all'
}

/** Rows in the order in which they were asked. */
export type ConsensusTable = { votes: TableVote[]; rows: TableRow[] }
