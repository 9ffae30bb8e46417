/** The shape of a released result: what the screens show and the report prints. */
import type { Detail, MeasureUnit, MethodNote, Verdict } from '../../kinds/kind.ts'
import type { ConsensusLabel, LabelReason } from '../../methods/consensus-label.ts'
import type { agreementWords } from '../../methods/pair-agreement.ts'
import type { LocalText } from '../../text.ts'
import type { RoundRule } from '../round-rule.ts'
import type { Thresholds } from '../setup.ts'

/** A part of the room as shown: one stakeholder group, or small ones pooled. */
export type ResultGroup = {
  /** Names the part within the result. */
  id: string
  /** The ids of the groups in it, people without a group left out. */
  groups: string[]
  /** What the group is called; null for small ones that were pooled. */
  name: LocalText | null
  /** People who answered, of those who were in the room at the close. */
  n: number
  /** People of it who were in the room at the close. */
  present: number
}

/** A group's share of support for an item (people in support / people who answered) and the mean of what they gave, in display units; null without answers. */
export type GroupFigure = {
  /** The id of the part of the room. */
  id: string
  /** People of it who answered. */
  n: number
  /** Those of them who support it, as a share 0..1; 0 without answers. */
  support: number
  /** The mean of what they gave, in display units; null without answers. */
  mean: number | null
}

/** What the parts of the room say of one item, or of one cell. */
export type Parts = {
  /** Null until the reveal has come to agreement. */
  label: ConsensusLabel | null
  /** The shares behind the label. */
  why: LabelReason
  /**
   * What the label rests on: every group that is shown of the round; fewer parts of the room, as too few of some group answered
   * this item ("others" are then those pooled for it); or, for the same reason, the room alone. Null until the reveal has come
   * to agreement.
   */
  basis: 'groups' | 'pooled' | 'room' | null
  /** The least convinced of the shown groups, several where they tie: about this share of them agree, drawn towards one half by two imagined answers; null where none gave enough answers. */
  lowest: {
    /** About so large is their support, 0..1. */
    share: number
    /** The ids of the parts that are the least convinced, several where they tie. */
    groups: string[]
  } | null
  /** The figure of each part of the room; empty where it could not be cut. */
  groups: GroupFigure[]
}

/** What a rule of adoption says of an item, and of whom it was read. */
export type RuledVerdict = Verdict & {
  /** Whether the rule was read of the shown groups, or of the room as one, where groups would have told too much. */
  by: 'groups' | 'room'
}

export type ResultItem = Parts & {
  /** The id of the item. */
  id: string
  /** The words of the item, as they read when the round opened. */
  text: LocalText
  /** Each person equal: sum and mean in display units, place ("1224"), people in support and people who answered. */
  people: {
    /** What it was given in all, in display units. */
    sum: number
    /** What it was given by each who answered, in display units; null without answers. */
    mean: number | null
    /** Its place, from 1; items that tie share it, and the places after them stay empty. */
    place: number
    /** Whether others have the same place. */
    tied: boolean
    /** People in support. */
    support: number
    /** People who answered. */
    answered: number
    /** Too few answered for a place among the others. */
    few: boolean
  }
  /** Each group equal: mean over groups of their means; null where the room could not be cut into groups. */
  groupsEqual: {
    /** The mean of the means of the groups, in display units. */
    mean: number
    /** Its place by that, from 1; items that tie share it. */
    place: number
    /** Whether others have the same place. */
    tied: boolean
  } | null
  /** Where a rule of adoption was set beforehand; null otherwise, and until the reveal has come to groups. */
  verdict: RuledVerdict | null
  /** Of answers on an ordered scale; null elsewhere, for few answers, and until the reveal has come to agreement. */
  shape: 'agreed' | 'polarised' | 'spread' | null
}

/** One item under one heading (a criterion, a unit, a column), where answers say something of each. */
export type ResultCell = Parts & {
  /** Names the cell: the ids of its item and its heading, with a dot between. */
  id: string
  /** The id of the item. */
  item: string
  /** The id of the heading: a criterion, a unit, a column. */
  heading: string
  /** Each person equal. */
  people: {
    /** The mean of what was given, in display units; null without answers. */
    mean: number | null
    /** People in support. */
    support: number
    /** People who answered. */
    answered: number
  }
  /** Each group equal; null where the room could not be cut into groups here. */
  groupsEqual: {
    /** The mean of the means of the groups, in display units. */
    mean: number
  } | null
}

/** How alike people ordered the items: `within` each part of the room, and `between` two of them. */
export type Agreement = {
  /** Pairwise agreement of the whole room, 0..1; null with no pair to compare. */
  overall: number | null
  /** The word for it; null with no pair to compare. */
  words: ReturnType<typeof agreementWords> | null
  /** Within each part of the room; empty where it could not be cut. */
  within: {
    /** The id of the part. */
    id: string
    /** Pairwise agreement, 0..1; null with no pair to compare. */
    value: number | null
  }[]
  /** Between every two parts of the room; empty where it could not be cut. */
  between: {
    /** The id of one part. */
    one: string
    /** The id of the other. */
    other: string
    /** Pairwise agreement, 0..1; null with no pair to compare. */
    value: number | null
  }[]
}

/** An item that stands in one of the two tops (each person equal, each group equal) and not in the other. */
export type Finding = {
  /** What was found. */
  finding: 'top-differs'
  /** The id of the item. */
  item: string
  /** So many items are the top. */
  top: number
  /** Whether it is in the top when each person counts the same. */
  inPeople: boolean
  /** Whether it is in the top when each group counts the same. */
  inGroups: boolean
}

/** What leaving one shown group out would change: items that leave the top, and items that enter it. */
export type Capture = {
  /** The id of the part of the room that is left out. */
  group: string
  /** The ids of the items that leave the top. */
  leaves: string[]
  /** The ids of the items that enter the top. */
  enters: string[]
}

/** settled: agreed and no longer moving · settled-disagreement: lasting positions · open: still moving, or not known. */
export type DelphiItem = {
  /** The id of the item. */
  id: string
  /** The words of the item. */
  text: LocalText
  /** Which time the activity asked when it asked about this last. */
  asked: number
  /** Where it stands. */
  status: 'settled' | 'settled-disagreement' | 'open'
  /** Whether the room stands on one side of it, by the share set beforehand. */
  agreed: boolean
  /** Share of the distribution that changed over people who answered both rounds; null with too few of them. */
  change: number | null
  /** Share of those people who gave another answer; null with too few of them. */
  moved: number | null
}

/** How one part of the room moved between the round before and this one. */
export type DelphiGroup = {
  /** The id of the part of the room. */
  id: string
  /** People of it who answered the round before; null for too few of them. */
  before: number | null
  /** Those of them who came back, as their phones say; null for too few of them. */
  back: number | null
  /** Their answers that changed, as a share 0..1 of those given in both rounds; null for too few of them. */
  moved: number | null
}

/** Where the order as a whole is asked for again: Kendall's W and pair agreement in this round and the one before, and whether the same items are the top. */
export type DelphiRanking = {
  /** Kendall's W in this round, 0..1; null where it is not defined. */
  w: number | null
  /** Kendall's W in the round before, 0..1; null where it is not defined, and in a first round. */
  wBefore: number | null
  /** Pairwise agreement in this round, 0..1; null with no pair to compare. */
  pairAgreement: number | null
  /** Pairwise agreement in the round before, 0..1; null with no pair to compare, and in a first round. */
  pairAgreementBefore: number | null
  /** Whether the same items are the top; null in a first round. */
  sameTop: boolean | null
}

/** Rounds of the same question. Items where each is judged apart, else the order as a whole. */
export type Delphi = {
  /** How often people were to be asked at most, set beforehand. */
  planned: number
  /** Each item where it stands; empty where the order as a whole is judged. */
  items: DelphiItem[]
  /** The order as a whole; null where each item is judged apart. */
  ranking: DelphiRanking | null
  /** Who answered this round and the one before; null in a first round. */
  people: {
    /** How many answered the round before. */
    before: number
    /** How many answered this round. */
    now: number
    /** How many of this round answered the one before, as their phones say. */
    back: number
  } | null
  /** How each part of the room moved; empty in a first round, and where it could not be cut. */
  groups: DelphiGroup[]
  /** Why not to ask again, by the rule set beforehand; null while it is worth it. */
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
  /** The parts of the room by which figures are shown; empty where it could not be cut. */
  groups: ResultGroup[]
  /** Parts of the room with fewer answers are pooled or withheld. */
  smallestGroup: number
  /** In what answers are measured. */
  unit: MeasureUnit
  /** By what it was counted; fixed before the first answer, like the thresholds and the top. */
  rule: Pick<RoundRule, 'id' | 'version'>
  /** From which support, and from which gap between groups, labels are given. */
  thresholds: Thresholds
  /** So many items are the top, of which findings speak. */
  top: number
  /** Whether figures by groups are counted on ballots of which some were exchanged between the groups by chance: close, not exact. */
  exchanged: boolean
  /** One entry for each item, in the order in which they were asked. */
  items: ResultItem[]
  /** Empty where answers say one thing of an item. */
  cells: ResultCell[]
  /** Some answers were raised hands: who raised none, and which of them are one person's, is not known. */
  byHand?: true
  /** How far people ordered the items alike. */
  agreement: Agreement
  /** The items that are the top, whole tiers: more than `top` where the last places are tied. `byGroups` when each group counts the same. */
  lead: {
    /** When each person counts the same. */
    items: string[]
    /** When each group counts the same; null where the room could not be cut. */
    byGroups: string[] | null
  }
  /** Items that stand in one top and not in the other; empty where there are none, or groups were not compared. */
  findings: Finding[]
  /** Null where the room could not be cut, or not for every item. */
  capture: Capture[] | null
  /** Null where no further round was planned. */
  delphi: Delphi | null
  detail: Detail
  /** How it was counted, as lines of the method note. */
  methods: MethodNote[]
}
