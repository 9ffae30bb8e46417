/** The state a log folds into. Mutable on purpose: folding costs what the event is big, never what the room is big. */
import type { Item } from '../kinds/item.ts'
import type { Language, LocalText } from '../text.ts'
import type { Act } from './acts.ts'
import type { Channel } from './channels.ts'
import type { Deed } from './deeds.ts'
import type { GroupTally, LinkRole, Seal, StopReason } from './events.ts'
import type { LineState } from './line-states.ts'
import type { Predecessor } from './predecessor.ts'
import type { RoundRule } from './round-rule.ts'
import type { ActivitySetup, Group, SmallestGroup } from './setup.ts'

export type Person = {
  id: string
  group: string | null
  name: string | undefined
  language: Language
  channel: Channel
  /** Of their sheet, where an operator enters what they say. */
  number: number | null
  /** At the door, until a facilitator lets them in. */
  waits: boolean
  /** So many codes were given out at the console by which somebody goes on as them. */
  codes: number
}

/** One opening of an activity. While open, its ballots are in the box; once closed, `tallies` and `seal` say all. */
export type Round = {
  n: number
  items: Item[]
  reopened: boolean
  /** Asks again about some items only; the others stand as they were answered last. */
  partial: boolean
  /** Frozen when the round opened: two outputs under different limits could be subtracted from each other (S3). */
  smallestGroup: number
  /** Frozen when the round opened; null in kinds without ballots. */
  rule: RoundRule | null
  closed: {
    answered: number
    seal: Seal | null
    tallies: GroupTally[]
    /** Whether some ballots were counted in other groups than their own, so that figures by groups may be shown (S3). */
    exchanged: boolean
    /** People in the room at the close, per group as in `present`. */
    present: ReadonlyMap<string, number>
  } | null
  /** What everybody saw before it opened, to go back to if it is withdrawn. */
  before: { current: string | null; revealStep: number }
  /** Some of its ballots were dealt out of raised hands: only their figures mean anything. */
  byHand: boolean
  /** Whether its result was ever shown to the room: only then does the report print it. */
  shown: boolean
  /** The furthest step of a reveal that the room was told of it; 0 before any. */
  toldTo: number
}

export type Activity = {
  setup: ActivitySetup
  rounds: Round[]
  /** 0 nothing, 1 distribution, 2 agreement, 3 groups; contribution kinds know 0 and 1. */
  revealStep: number
  /** The kind's own state where it collects contributions. */
  slice: unknown
}

export type Timer = { until: number; seconds: number }

/** Of facilitators. `aside`: what others had written meanwhile and nobody has put in its place yet. */
export type Note = { text: string; aside: readonly string[] }

/** `step`: what was before the room when it came up. `to`: the step that took it up; null where that was by word of mouth. */
export type ParkedLine = {
  id: string
  text: LocalText
  step: string | null
  state: LineState
  to: string | null
}

export type WorkshopState = {
  id: string
  code: string
  title: LocalText
  purpose: LocalText
  languages: Language[]
  template: string | null
  /** The workshop this is a rehearsal of; null for a real one. */
  rehearsalOf: string | null
  /** The workshop that this one continues. */
  predecessor: Predecessor | null
  smallestGroup: SmallestGroup
  groups: Group[]
  status: 'lobby' | 'running' | 'ended'
  activities: Activity[]
  current: string | null
  people: Map<string, Person>
  /** People per group id; the key '' holds those without a group. */
  present: Map<string, number>
  /** The same, apart for each channel; keys by `channelKey`. */
  channels: Map<string, number>
  /** People per group as somebody counted them by looking around; the key '' is for those without a group. */
  heads: Map<string, number>
  /** Who joined twice: their other id, and who they are. */
  aliases: Map<string, string>
  /** The last number given to a sheet. */
  numbers: number
  links: Map<string, { role: LinkRole }>
  /** Nobody new comes in; who was in comes back. */
  locked: boolean
  /** Nothing is taken here, and why; null where it goes on. */
  stopped: StopReason | null
  /** Who is new waits until a facilitator lets them in. */
  watched: boolean
  /** Until when, by the server's clock in ms, and how long it was given in all; null while none runs. */
  timer: Timer | null
  /** Phones are covered, so that everybody looks up; what arrives counts all the same. */
  paused: boolean
  /** Rounds ever opened of each activity, withdrawn ones and those of removed activities too: no number is given twice. */
  opened: Map<string, number>
  /** What facilitators wrote for themselves, by `noteKey`. */
  notes: Map<string, Note>
  /** The parking lot of the workshop, as it came. */
  lines: Map<string, ParkedLine>
  /** The board shows what is parked. */
  linesShown: boolean
  /** What facilitators did and may take back, last last. */
  acts: Act[]
  /** How often things were changed on the way. */
  deeds: Map<Deed, number>
  /** So many of the next events belong to an undo. */
  undoing: number
  rev: number
  openedAt: number | null
}

export type ActivityPhase = 'planned' | 'open' | 'closed' | 'revealed'

export function initialState(): WorkshopState {
  return {
    id: '',
    code: '',
    title: {},
    purpose: {},
    languages: ['es'],
    template: null,
    rehearsalOf: null,
    predecessor: null,
    smallestGroup: { open: 3, confidential: 3, anonymous: 5 },
    groups: [],
    status: 'lobby',
    activities: [],
    current: null,
    people: new Map(),
    present: new Map(),
    channels: new Map(),
    heads: new Map(),
    aliases: new Map(),
    numbers: 0,
    links: new Map(),
    locked: false,
    stopped: null,
    watched: false,
    timer: null,
    paused: false,
    opened: new Map(),
    notes: new Map(),
    lines: new Map(),
    linesShown: false,
    acts: [],
    deeds: new Map(),
    undoing: 0,
    rev: 0,
    openedAt: null,
  }
}

export function findActivity(state: WorkshopState, id: string): Activity | undefined {
  return state.activities.find((activity) => activity.setup.id === id)
}

export function lastRound(activity: Activity): Round | undefined {
  return activity.rounds[activity.rounds.length - 1]
}

export function phaseOf(activity: Activity): ActivityPhase {
  const round = lastRound(activity)
  if (round === undefined) return 'planned'
  if (round.closed === null) return 'open'
  return activity.revealStep > 0 ? 'revealed' : 'closed'
}

/** Whether nothing is, or stays, before the room: it waits in the lobby. */
export function isUnstarted({ current, activities }: WorkshopState): boolean {
  return current === null && activities.every(({ rounds }) => rounds.length === 0)
}
