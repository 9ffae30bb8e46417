/** The shape of a released result: what the screens show and the report prints. */
import type { Detail, MeasureUnit, MethodNote, Verdict } from '../../kinds/kind.ts'
import type { ConsensusLabel, LabelReason } from '../../methods/consensus-label.ts'
import type { agreementWords } from '../../methods/pair-agreement.ts'
import type { LocalText } from '../../text.ts'
import type { Thresholds } from '../setup.ts'

/** A part of the room as shown: one stakeholder group, or small ones pooled. */
export type ResultGroup = { id: string; groups: string[]; name: LocalText | null; n: number }

/** A group's share of support for an item (people in support / people who answered): a range where the exact share would give people away. */
export type GroupFigure = { id: string; n: number; support: { low: number; high: number } }

export type ResultItem = {
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
  }
  /** Each group equal: mean over groups of their means; null where the room could not be cut into groups. */
  groupsEqual: { mean: number; place: number; tied: boolean } | null
  /** Null until the reveal has come to agreement. */
  label: ConsensusLabel | null
  why: LabelReason
  /** Where a rule of adoption was set beforehand; null otherwise, and until the reveal has come to groups. */
  verdict: Verdict | null
  groups: GroupFigure[]
}

export type Agreement = {
  /** Pairwise agreement of the whole room, 0..1; null with no pair to compare. */
  overall: number | null
  words: ReturnType<typeof agreementWords> | null
  within: { id: string; value: number | null }[]
  between: { one: string; other: string; value: number | null }[]
}

export type Finding = {
  finding: 'top-differs'
  item: string
  top: number
  inPeople: boolean
  inGroups: boolean
}

export type Result = {
  round: number
  n: number
  abstained: number
  answered: number
  groups: ResultGroup[]
  smallestGroup: number
  unit: MeasureUnit
  thresholds: Thresholds
  items: ResultItem[]
  agreement: Agreement
  findings: Finding[]
  detail: Detail
  methods: MethodNote[]
}
