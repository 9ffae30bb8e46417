/**
 * Views: what each audience sees, as positive lists. A field not named here never leaves the server. Same audience and
 * rev, same bytes (I5); nothing of a round's answers before its reveal but how many there are (S1).
 */
import { answeredShown } from '../disclosure/answered.ts'
import { kindOf } from '../kinds/index.ts'
import type { Item } from '../kinds/item.ts'
import type { Detail, Stage } from '../kinds/kind.ts'
import type { Audience } from '../roles.ts'
import type { Secrecy } from '../secrecy.ts'
import type { Language, LocalText } from '../text.ts'
import { timesAsked } from './asked-before.ts'
import { roundKey } from './box.ts'
import { type Earlier, earlierOf } from './earlier.ts'
import type { LinkRole, StopReason } from './events.ts'
import { takeFrom } from './flow.ts'
import { type LastAct, lastActOf, type StayingAct } from './last-act.ts'
import type { Live } from './live.ts'
import { peopleIn } from './people.ts'
import { type AtDoor, countsOf, doorOf, type GroupCount, type StandIn, standInsOf } from './people-view.ts'
import { released } from './result/released.ts'
import { resultOf } from './result/result-of.ts'
import type { Result } from './result/result-types.ts'
import type { ActivitySetup, Group, SmallestGroup } from './setup.ts'
import {
  type Activity,
  type ActivityPhase,
  findActivity,
  lastRound,
  type Note,
  type ParkedLine,
  phaseOf,
  type Timer,
  type WorkshopState,
} from './state.ts'
import { tableOf } from './table/table-of.ts'
import type { ConsensusTable } from './table/table-types.ts'

/** What everybody sees of the workshop as a whole. */
export type WorkshopHead = {
  /** Names the workshop. */
  id: string
  /** The code by which people join it, 8 signs. */
  code: string
  /** What the workshop is called. */
  title: LocalText
  /** What it is for; may be empty. */
  purpose: LocalText
  /** The languages that it is held in. */
  languages: Language[]
  /** Whether it has begun, and whether it has ended. */
  status: 'lobby' | 'running' | 'ended'
  /** Whether nobody new may come in. */
  locked: boolean
  /** Whether who is new waits to be let in. */
  watched: boolean
  /** Said only where nothing is taken any more: it goes on elsewhere, or is a copy. */
  stopped?: StopReason
  /** Said of a rehearsal only: nothing here counts. */
  rehearsal?: true
}

/** Each group's seats and how many are in the room; the last has id null: people without a group. */
export type RoomGroup = {
  /** The id of the group; null for people without one. */
  id: string | null
  /** What the group is called; null for people without one. */
  name: LocalText | null
  /** How many seats were planned for it; 0 where there is no target. */
  seats: number
  /** How many of its people are in the room. */
  present: number
}

/** The activity in front of everybody. */
export type ActivityView = {
  id: string
  kind: string
  title: LocalText
  prompt: LocalText
  secrecy: Secrecy
  phase: ActivityPhase
  /** Names the round; 0 while nothing was opened. */
  round: number
  /** Which time people are asked; 0 while nothing was opened. */
  asked: number
  config: Record<string, unknown>
  items: Item[]
  /** People who have answered; null where phones are not told. */
  answered: number | null
  revealStep: number
  result: Result | null
  /** What the room said before, where people are asked again. */
  earlier: Earlier | null
  /** What a contribution kind shows (cards). */
  show: Detail | null
  /** The earlier activity a present step shows the result of. */
  presents: ActivityView | null
  /** What is consensual and what is controversial in earlier votes, where a step draws that table. */
  table: ConsensusTable | null
}

/** What stands above every activity: how long it may still take, and whether phones are covered. */
export type Pace = { timer: Timer | null; paused: boolean }

export type DisplayView = Pace & {
  workshop: WorkshopHead
  room: RoomGroup[]
  people: number
  current: ActivityView | null
  position: Position
  /** What is parked and open, while that is to be shown. */
  parked?: LocalText[]
}
export type ParticipantView = Pace & {
  workshop: WorkshopHead
  groups: Pick<RoomGroup, 'id' | 'name' | 'seats'>[]
  current: ActivityView | null
  position: Position
}

/** Where the agenda stands: 1-based place of the current activity, 0 before the first. */
export type Position = { at: number; of: number }

/** What somebody at a table or a desk needs: what phones see, and whom they enter answers for. */
export type OperatorView = ParticipantView & {
  counts: GroupCount[]
  standIns: StandIn[]
  door: { waiting: number; first: AtDoor[] }
}

export type AgendaEntry = {
  setup: ActivitySetup
  phase: ActivityPhase
  round: number
  asked: number
  revealStep: number
  answered: number
  rounds: { n: number; asked: number; answered: number | null }[]
  /** What a contribution kind gives the facilitator to moderate and cluster. */
  manage: Detail | null
  /** What this activity would hand on now; null until it was closed. */
  outcome: Item[] | null
  /** As it would be shown now. */
  table: ConsensusTable | null
}

export type FacilitatorView = Pace & {
  workshop: WorkshopHead
  /** The workshop this is a rehearsal of; null for a real one. */
  rehearsalOf: string | null
  smallestGroup: SmallestGroup
  groups: Group[]
  room: RoomGroup[]
  people: number
  agenda: AgendaEntry[]
  current: ActivityView | null
  position: Position
  counts: GroupCount[]
  door: { waiting: number; first: AtDoor[] }
  links: { id: string; role: LinkRole }[]
  /** What facilitators wrote for themselves; `step` is null for the workshop as a whole. */
  notes: (Note & { step: string | null })[]
  /** The parking lot of the workshop, and whether the board shows what is open in it. */
  parking: { lines: ParkedLine[]; shown: boolean }
  /** What an undo would take back now. */
  lastAct: LastAct | null
  /** What was done later and cannot be taken back any more. */
  stays: StayingAct | null
}

export type View = {
  display: DisplayView
  participant: ParticipantView
  operator: OperatorView
  facilitator: FacilitatorView
}

function displayView(live: Live): DisplayView {
  const { state } = live
  return {
    workshop: headOf(state),
    room: roomOf(state),
    people: peopleIn(state),
    current: currentView(live, 'display'),
    position: positionOf(state),
    ...paceOf(state),
    ...(state.linesShown ? { parked: openLines(state) } : {}),
  }
}

/** Phones get only what they show: no counts that move with every answer, so no push per vote. */
function participantView(live: Live): ParticipantView {
  const { state } = live
  return {
    workshop: headOf(state),
    groups: state.groups.map(({ id, name, seats }) => ({ id, name, seats })),
    current: currentView(live, 'participant'),
    position: positionOf(state),
    ...paceOf(state),
  }
}

function operatorView(live: Live): OperatorView {
  const { state } = live
  return {
    ...participantView(live),
    counts: countsOf(state),
    standIns: standInsOf(live),
    door: doorOf(state),
  }
}

function facilitatorView(live: Live): FacilitatorView {
  const { state } = live
  return {
    workshop: headOf(state),
    rehearsalOf: state.rehearsalOf,
    smallestGroup: state.smallestGroup,
    groups: state.groups,
    room: roomOf(state),
    people: peopleIn(state),
    agenda: state.activities.map((activity) => agendaEntry(live, activity)),
    current: currentView(live, 'facilitator'),
    position: positionOf(state),
    ...paceOf(state),
    counts: countsOf(state),
    door: doorOf(state),
    links: [...state.links].map(([id, { role }]) => ({ id, role })),
    notes: [...state.notes].map(([step, note]) => ({ step: step || null, ...note })),
    parking: { lines: [...state.lines.values()], shown: state.linesShown },
    ...lastActOf(live),
  }
}

export const viewFor: { [A in Audience]: (live: Live) => View[A] } = {
  display: displayView,
  participant: participantView,
  operator: operatorView,
  facilitator: facilitatorView,
}

function openLines({ lines }: WorkshopState): LocalText[] {
  return [...lines.values()].filter(({ state }) => state === 'open').map(({ text }) => text)
}

export function headOf(state: WorkshopState): WorkshopHead {
  const { id, code, title, purpose, languages, status, locked, watched, stopped, rehearsalOf } = state
  const mark = {
    ...(stopped === null ? {} : { stopped }),
    ...(rehearsalOf === null ? {} : { rehearsal: true as const }),
  }
  return { id, code, title, purpose, languages, status, locked, watched, ...mark }
}

export function roomOf({ groups, present }: WorkshopState): RoomGroup[] {
  const rows: RoomGroup[] = groups.map(({ id, name, seats }) => ({
    id,
    name,
    seats,
    present: present.get(id) ?? 0,
  }))
  const ungrouped = present.get('') ?? 0
  return ungrouped === 0 ? rows : [...rows, { id: null, name: null, seats: 0, present: ungrouped }]
}

function paceOf({ timer, paused }: WorkshopState): Pace {
  return { timer, paused }
}

function positionOf({ activities, current }: WorkshopState): Position {
  return { at: activities.findIndex(({ setup }) => setup.id === current) + 1, of: activities.length }
}

function currentView(live: Live, audience: Audience): ActivityView | null {
  const activity = live.state.current === null ? undefined : findActivity(live.state, live.state.current)
  return activity === undefined ? null : activityView(live, activity, audience)
}

/** The console prepares what is yet to come. */
const ALL_SHOWN: Stage = { asked: Number.POSITIVE_INFINITY, revealed: true }

function activityView(live: Live, activity: Activity, audience: Audience): ActivityView {
  const { setup, revealStep, slice } = activity
  const kind = kindOf(setup.kind)
  const round = lastRound(activity)
  const result = revealStep > 0 && round ? resultOf(live.state, activity, round) : null
  const source = setup.source && findActivity(live.state, setup.source.activity)
  const table = tableOf(live.state, activity)
  const presents = kind && !kind.ballots && !kind.contributions && !table && source ? source : null
  const open = phaseOf(activity) === 'open'
  const config = round?.rule?.config ?? setup.config
  const asked = round ? timesAsked(activity, round) : 0
  const stage = audience === 'facilitator' ? ALL_SHOWN : { asked, revealed: revealStep > 0 }
  const tell = (count: number) =>
    open && audience === 'participant' ? null : answeredShown(count, setup.secrecy, !open)
  return {
    id: setup.id,
    kind: setup.kind,
    title: setup.title,
    prompt: setup.prompt,
    secrecy: setup.secrecy,
    phase: phaseOf(activity),
    round: round?.n ?? 0,
    asked,
    config: kind?.told?.(config, stage) ?? config,
    items: round?.items ?? [],
    answered: audience === 'participant' ? null : answeredNow(live, activity),
    revealStep,
    result: result && released(result, audience === 'facilitator' ? 3 : revealStep),
    earlier: earlierOf(activity),
    show: kind?.contributions?.show(kind.config.parse(setup.config), slice, revealStep > 0, tell) ?? null,
    presents: presents && activityView(live, presents, audience),
    table,
  }
}

function answeredNow({ box }: Live, activity: Activity): number {
  const round = lastRound(activity)
  if (round === undefined) return 0
  const open = box.get(roundKey(activity.setup.id, round.n))
  const answered = round.closed?.answered ?? open?.voters.size ?? 0
  return answeredShown(answered, activity.setup.secrecy, round.closed !== null)
}

function agendaEntry(live: Live, activity: Activity): AgendaEntry {
  const { setup, rounds, slice } = activity
  const kind = kindOf(setup.kind)
  const last = lastRound(activity)
  const outcome = takeFrom(activity, { rule: 'all' })
  return {
    setup,
    phase: phaseOf(activity),
    round: last?.n ?? 0,
    asked: last ? timesAsked(activity, last) : 0,
    revealStep: activity.revealStep,
    answered: answeredNow(live, activity),
    rounds: rounds.map(({ n, closed }) => ({
      n,
      asked: timesAsked(activity, { n }),
      answered: closed?.answered ?? null,
    })),
    manage: kind?.contributions?.manage(kind.config.parse(setup.config), slice) ?? null,
    outcome: Array.isArray(outcome) ? orderless(activity, outcome) : null,
    table: tableOf(live.state, activity),
  }
}

/** Before its reveal an outcome is told in the order of the items, not of the result. */
function orderless(activity: Activity, outcome: Item[]): Item[] {
  if (activity.revealStep > 0 || !kindOf(activity.setup.kind)?.ballots) return outcome
  return lastRound(activity)?.items ?? outcome
}
