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

/** What one vote says of an item. */
export type Evidence = {
  /** The id of the vote. */
  vote: string
  /** What it was labelled there. */
  label: ConsensusLabel
  /** What that label rests on; see the results. */
  basis: Parts['basis']
  /** Null where too few answered. */
  mark: EvidenceMark | null
  /** How many people support it, of those who answered. */
  support: number
  /** People who answered there. */
  answered: number
  /** How people marked it themselves; null where they did not. */
  signs: Signs | null
}

/** Evidence in the order of the agenda, one of each vote that asked the item and may be told. */
export type TableRow = {
  /** The id of the item. */
  id: string
  /** The words of the item. */
  text: LocalText
  /** In which column of the table it stands. */
  column: TableColumn
  /** What each vote says of it, in the order of the agenda. */
  evidence: Evidence[]
}

/** By what a vote gave labels and marks, fixed before its first answer. */
type VoteRule = Pick<Result, 'thresholds' | 'smallestGroup' | 'exchanged'>

export type TableVote = {
  /** The id of the vote. */
  id: string
  /** What the vote is called. */
  title: LocalText
  /** Why it says nothing; null where it speaks. */
  untold: Untold | null
  /** Items that stand by a round whose labels the room was never told. */
  missing: number
  /** Null where it says nothing. */
  rule: VoteRule | null
  /** Of which rows people marked + and − themselves. */
  signed: 'none' | 'some' | 'all'
}

/** Rows in the order in which they were asked. */
export type ConsensusTable = {
  /** Every vote that the table was to be drawn of, in the order of the agenda. */
  votes: TableVote[]
  /** One row for each item. */
  rows: TableRow[]
}
