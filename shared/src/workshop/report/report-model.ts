/** The report: one model, from which every format is written. Texts stay in all their languages; a format picks one. */

import type { Item } from '../../kinds/item.ts'
import type { Detail } from '../../kinds/kind.ts'
import type { ConsensusLabel } from '../../methods/consensus-label.ts'
import type { Secrecy } from '../../secrecy.ts'
import type { LocalText } from '../../text.ts'
import type { Deed } from '../deeds.ts'
import type { LineState } from '../line-states.ts'
import type { GroupCount } from '../people-view.ts'
import type { Predecessor } from '../predecessor.ts'
import type { Result } from '../result/result-types.ts'
import type { RoundRule } from '../round-rule.ts'
import type { ConsensusTable } from '../table/table-types.ts'
import type { RoomGroup, WorkshopHead } from '../view.ts'
import type { Annex } from './annex.ts'

/** Present and target per group. */
export type RoomRow = RoomGroup & {
  /** Its share of the people present minus its share of the seats, from -1 to 1; null without a target. */
  gap: number | null
}

/** Why a round's figures are not printed. */
export type Withheld = 'still-open' | 'not-revealed' | 'too-few-answers' | 'no-ballots'

export type ReportRound = {
  /** Names the round. */
  n: number
  /** Which time the activity asked. */
  asked: number
  /** Whether it was opened after an earlier round had closed. */
  reopened: boolean
  /** Asked again about some items only; the others stand as they were answered last. */
  partial: boolean
  /** What was asked about, as it read when the round opened. */
  items: Item[]
  /** How many answered; null while the round is open. */
  answered: number | null
  /** By what it is counted, fixed when it opened; null in kinds without ballots. */
  rule: RoundRule | null
  result: Result | null
  /** What no screen shows; null where the result is. */
  annex: Annex | null
  /** Why there is no result; null where there is one. */
  withheld: Withheld | null
  /** Of the closed ballot box: how many ballots it held, and the root of the hash tree over them, in hex; null where there was none. */
  seal: {
    /** How many ballots the closed box held. */
    ballots: number
    /** The root of the hash tree over them, in hex. */
    root: string
  } | null
}

export type ReportActivity = {
  /** Names the activity. */
  id: string
  kind: string
  /** What the activity is called. */
  title: LocalText
  /** What people were asked; may be empty. */
  prompt: LocalText
  /** How far its answers can be traced. */
  secrecy: Secrecy
  config: Record<string, unknown>
  rounds: ReportRound[]
  /** What a contribution kind prints (cards, merges, counts); null before its reveal where it is private. */
  contributions: Detail | null
  /** What is consensual and what is controversial in the votes before it; null where it draws no such table. */
  table: ConsensusTable | null
}

/** An item on its way through the agenda: where it stood in a revealed result. */
export type Step = {
  /** The id of the activity. */
  activity: string
  /** Names the round. */
  round: number
  /** Its place among the items, from 1, the best; those that tie have the same. */
  place: number
  /** How many items there were. */
  of: number
  /** Whether others have the same place. */
  tied: boolean
  /** What it was labelled there; null where it had no label. */
  label: ConsensusLabel | null
}

/** A priority with the cards it grew out of and the way it came. */
export type Priority = {
  /** The item itself. */
  item: Item
  /** Its place among the priorities, from 1, the best; those that tie have the same. */
  place: number
  /** Whether others have the same place. */
  tied: boolean
  /** What it was labelled; null where it has no label. */
  label: ConsensusLabel | null
  cards: Item[]
  /** Its place in each revealed result on the way, in the order of the agenda. */
  steps: Step[]
}

export type ReportModel = {
  /** Whether the workshop has ended: final if so, else interim. */
  edition: 'interim' | 'final'
  /** The workshop itself: its names, its code, where it stands. */
  workshop: WorkshopHead
  /** The id of the ready agenda that it was made from; null where it was made from none. */
  template: string | null
  /** When the workshop opened, in ms since 1970; null where its log does not say. */
  openedAt: number | null
  /** Left out where it continues none. */
  predecessor?: Predecessor
  /** How many entries the log had. */
  rev: number
  /** Who took part, by group against the target; `mirror`: how like the target the room is, 0..1, null without a target. */
  room: {
    /** One row for each stakeholder group, and one for people without a group where there are any. */
    rows: RoomRow[]
    /** How many people are in the room. */
    people: number
    /** How many seats there are in all. */
    seats: number
    /** How like the target the room is, from 0 to 1; null without a target. */
    mirror: number | null
    /** How the people of each group take part. */
    counts: GroupCount[]
  }
  activities: ReportActivity[]
  /** From the last revealed choice that the agenda led to (F4), best first; empty before any. */
  priorities: { activity: string | null; list: Priority[] }
  /** What was parked, with the titles of the steps it came up in and was taken up by; without words where the step was removed. */
  parked: {
    /** What was parked, in the words of whoever parked it. */
    text: LocalText
    /** The title of the step it came up in; null where there was none. */
    step: LocalText | null
    /** What became of it. */
    state: LineState
    /** The title of the step that took it up; null where none did. */
    to: LocalText | null
  }[]
  /** What facilitators noted, in the order of the agenda, the workshop as a whole first; left out where nobody asked for it. */
  notes?: {
    /** The title of the step it is on; null for the workshop as a whole. */
    step: LocalText | null
    /** The note. */
    text: string
    /** What others had written meanwhile, beside the note until somebody settles it. */
    aside: readonly string[]
  }[]
  /** How often things were changed on the way, what never happened left out; left out in files from before it was counted. */
  deeds?: {
    /** What was done. */
    deed: Deed
    /** How often. */
    count: number
  }[]
  /** Parts of the room with fewer answers than this are never shown apart, by secrecy of the question. */
  smallestGroup: {
    /** In open rounds. */
    open: number
    /** In confidential rounds. */
    confidential: number
    /** In anonymous rounds. */
    anonymous: number
  }
}
