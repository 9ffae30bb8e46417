/** The shape of a released result: what the screens show and the report prints. */
import type { Detail, MeasureUnit, MethodNote, Verdict } from '../../kinds/kind.ts'
import type { ConsensusLabel, LabelReason } from '../../methods/consensus-label.ts'
import type { agreementWords } from '../../methods/pair-agreement.ts'
import type { LocalText } from '../../text.ts'
import type { RoundRule } from '../round-rule.ts'
import type { Thresholds } from '../setup.ts'

/** A part of the room as shown: one stakeholder group, or small ones pooled. */
export type ResultGroup = {
  id: string
  groups: string[]
  name: LocalText | null
  /** People who answered, of those who were in the room at the close. */
  n: number
  present: number
}

/** A group's share of support for an item (people in support / people who answered) and the mean of what they gave, in display units; null without answers. */
export type GroupFigure = { id: string; n: number; support: number; mean: number | null }

/** What the parts of the room say of one item, or of one cell. */
export type Parts = {
  /** Null until the reveal has come to agreement. */
  label: ConsensusLabel | null
  why: LabelReason
  /**
   * What the label rests on: every group that is shown of the round; fewer parts of the room, as too few of some group answered
   * this item ("others" are then those pooled for it); or, for the same reason, the room alone. Null until the reveal has come
   * to agreement.
   */
  basis: 'groups' | 'pooled' | 'room' | null
  /** The least convinced of the shown groups, several where they tie: about this share of them agree, drawn towards one half by two imagined answers. */
  lowest: { share: number; groups: string[] } | null
  groups: GroupFigure[]
}

/** `by`: whether the rule was read of the shown groups or of the room as one, where groups would have told too much. */
export type RuledVerdict = Verdict & { by: 'groups' | 'room' }

export type ResultItem = Parts & {
  id: string
  text: LocalText
  /** Each person equal: sum and mean in display units, place ("1224"), people in support and people who answered. */
  people: {
    sum: number
    mean: number | null
    place: number
    tied: boolean
    support: number
    answered: number
    /** Too few answered for a place among the others. */
    few: boolean
  }
  /** Each group equal: mean over groups of their means; null where the room could not be cut into groups. */
  groupsEqual: { mean: number; place: number; tied: boolean } | null
  /** Where a rule of adoption was set beforehand; null otherwise, and until the reveal has come to groups. */
  verdict: RuledVerdict | null
  /** Of answers on an ordered scale; null elsewhere, for few answers, and until the reveal has come to agreement. */
  shape: 'agreed' | 'polarised' | 'spread' | null
}

/** One item under one heading (a criterion, a unit, a column), where answers say something of each. */
export type ResultCell = Parts & {
  id: string
  item: string
  heading: string
  people: { mean: number | null; support: number; answered: number }
  groupsEqual: { mean: number } | null
}

/** How alike people ordered the items: `within` each part of the room, and `between` two of them. */
export type Agreement = {
  /** Pairwise agreement of the whole room, 0..1; null with no pair to compare. */
  overall: number | null
  words: ReturnType<typeof agreementWords> | null
  within: { id: string; value: number | null }[]
  between: { one: string; other: string; value: number | null }[]
}

/** An item that stands in one of the two tops (each person equal, each group equal) and not in the other. */
export type Finding = {
  finding: 'top-differs'
  item: string
  top: number
  inPeople: boolean
  inGroups: boolean
}

/** What leaving one shown group out would change: items that leave the top, and items that enter it. */
export type Capture = { group: string; leaves: string[]; enters: string[] }

/** settled: agreed and no longer moving · settled-disagreement: lasting positions · open: still moving, or not known. */
export type DelphiItem = {
  id: string
  text: LocalText
  /** Which time the activity asked when it asked about this last. */
  asked: number
  status: 'settled' | 'settled-disagreement' | 'open'
  agreed: boolean
  /** Share of the distribution that changed over people who answered both rounds; null with too few of them. */
  change: number | null
  /** Share of those people who gave another answer. */
  moved: number | null
}

/** `before`, `back`: people who answered the round before, and those of them known to have come back. */
export type DelphiGroup = { id: string; before: number | null; back: number | null; moved: number | null }

/** Where the order as a whole is asked for again: Kendall's W and pair agreement in this round and the one before, and whether the same items are the top. */
export type DelphiRanking = {
  w: number | null
  wBefore: number | null
  pairAgreement: number | null
  pairAgreementBefore: number | null
  sameTop: boolean | null
}

/** Rounds of the same question. `items` where each is judged apart, else `ranking`. `stop`: why not to ask again, by the rule set beforehand; null while it is worth it. */
export type Delphi = {
  planned: number
  items: DelphiItem[]
  ranking: DelphiRanking | null
  people: { before: number; now: number; back: number } | null
  groups: DelphiGroup[]
  stop: 'nothing-open' | 'last-round' | 'agreed' | 'no-gain' | 'same-top' | null
}

export type Result = {
  /** Names the round. */
  round: number
  /** Which time the activity asked. */
  asked: number
  /** Ballots in the denominators of sums and of support; whether empty ones are among them is told by the method. */
  n: number
  /** Ballots that say nothing. */
  abstained: number
  /** How many answered, abstentions among them. */
  answered: number
  /** People in the room at the close. */
  present: number
  groups: ResultGroup[]
  /** Parts of the room with fewer answers are pooled or withheld. */
  smallestGroup: number
  unit: MeasureUnit
  /** By what it was counted; fixed before the first answer, like the thresholds and the top. */
  rule: Pick<RoundRule, 'id' | 'version'>
  thresholds: Thresholds
  /** So many items are the top, of which findings speak. */
  top: number
  /** Whether figures by groups are counted on ballots of which some were exchanged between the groups by chance: close, not exact. */
  exchanged: boolean
  items: ResultItem[]
  /** Empty where answers say one thing of an item. */
  cells: ResultCell[]
  /** Some answers were raised hands: who raised none, and which of them are one person's, is not known. */
  byHand?: true
  agreement: Agreement
  /** The items that are the top, whole tiers: more than `top` where the last places are tied. `byGroups` when each group counts the same. */
  lead: { items: string[]; byGroups: string[] | null }
  findings: Finding[]
  /** Null where the room could not be cut, or not for every item. */
  capture: Capture[] | null
  /** Null where no further round was planned. */
  delphi: Delphi | null
  detail: Detail
  methods: MethodNote[]
}
