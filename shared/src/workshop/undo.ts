/**
 * Taking back what facilitators did, last first. Each act leaves what takes it back, made from the state before the act;
 * undoing decides that like any other command, so that nothing is undone that could not be done (R7).
 */
import { kindOf } from '../kinds/index.ts'
import { type Act, type Back, UNDOABLE, type UndoEffect } from './acts.ts'
import type { Command, CommandOf } from './commands.ts'
import type { EventOf, LoggedEvent, WorkshopEvent } from './events.ts'
import { footprintOf, gathersAgain, standsOn } from './footprint.ts'
import { type Activity, findActivity, lastRound, type WorkshopState } from './state.ts'

/** So many acts are remembered. */
const MOST = 30
/** Done again as easily, so that nobody looks for them here; what came before can be taken back all the same. */
const LEFT_OUT = new Set<WorkshopEvent['type']>([
  'timer-set',
  'timer-extended',
  'timer-stopped',
  'workshop-opened',
  'person-joined',
  'person-admitted',
  'rejoin-issued',
  'heads-counted',
  'hands-counted',
  'note-written',
  'line-parked',
  'line-reworded',
  'line-settled',
  'lines-shown',
])

/** Folds one event into the list of acts; called before the event changes anything else of the state. */
export function rememberAct(state: WorkshopState, { rev, by, event }: LoggedEvent): void {
  if (event.type === 'undone') {
    state.acts = state.acts.filter((act) => act.rev !== event.of)
    state.undoing = event.follows
    return
  }
  if (event.type === 'person-removed') forgetMoves(state, event.person)
  if (event.type === 'people-merged') forgetMoves(state, event.drop)
  if (by.role !== 'facilitator' && by.role !== 'host') return overtake(state, event)
  if (state.undoing > 0) {
    state.undoing -= 1
    return
  }
  if (event.type === 'line-settled') tieLine(state, rev, event)
  if (LEFT_OUT.has(event.type)) return
  const back = backFrom(state, event)
  const kind = UNDOABLE.find((type) => type === event.type)
  // What stays is not passed by: to undo what came before it would be to undo half of what was meant.
  if (back === null || kind === undefined) state.acts = []
  else {
    const activity = 'activity' in event ? event.activity : null
    const print = footprintOf(state, event)
    state.acts.push({
      rev,
      event: kind,
      activity,
      fact: factOf(event),
      line: null,
      back,
      print,
      overtaken: false,
    })
    if (state.acts.length > MOST) state.acts.shift()
  }
}

/** Nobody's word is written over: what others have built on since is theirs as well. */
function overtake(state: WorkshopState, event: WorkshopEvent): void {
  if (event.type !== 'contributed' || state.acts.length === 0) return
  const print = footprintOf(state, event)
  for (const act of state.acts) act.overtaken ||= standsOn(print, act.print)
}

/** What puts a line into a step comes right before what marks it. */
function tieLine({ acts }: WorkshopState, rev: number, { line, to }: EventOf<'line-settled'>): void {
  const act = acts.at(-1)
  if (to !== null && act?.rev === rev - 1 && act.activity === to) act.line = line
}

function factOf(event: WorkshopEvent): string | null {
  if (event.type !== 'contributed' || typeof event.fact !== 'object' || event.fact === null) return null
  return 'type' in event.fact && typeof event.fact.type === 'string' ? event.fact.type : null
}

/** Who is gone is moved back by nobody. */
function forgetMoves(state: WorkshopState, person: string): void {
  state.acts = state.acts.filter(({ back }) => back.type !== 'move-person' || back.person !== person)
}

/** What an undo would do to the room now. */
export function effectOf({ activities }: WorkshopState, { back }: Act): UndoEffect {
  if (back.type === 'end-workshop') return 'ends'
  if (back.type === 'reopen-round') return 'asks-again'
  if (back.type !== 'reveal') return null
  const shown = activities.find(({ setup }) => setup.id === back.activity)?.revealStep ?? 0
  return back.step > shown ? 'shows' : null
}

/** Null for what stays. */
function backFrom(state: WorkshopState, event: WorkshopEvent): Back | null {
  const activity = 'activity' in event ? findActivity(state, event.activity) : undefined
  switch (event.type) {
    case 'workshop-edited':
      return workshopBack(state, event)
    case 'activity-added':
      return { type: 'remove-activity', activity: event.setup.id }
    case 'link-issued':
      return { type: 'revoke-link', link: event.link }
    case 'phones-paused':
      return { type: 'resume-phones' }
    case 'phones-resumed':
      return { type: 'pause-phones' }
    case 'door-locked':
    case 'door-watched':
    case 'door-unlocked':
      return { type: doorAsItWas(state) }
    case 'person-moved': {
      const group = state.people.get(event.person)?.group
      if (group === undefined || (group === null && state.groups.length > 0)) return null
      return { type: 'move-person', person: event.person, group }
    }
    case 'workshop-ended':
      return { type: 'resume-workshop' }
    case 'workshop-resumed':
      return { type: 'end-workshop' }
    default:
      return activity === undefined ? null : backOf(state, activity, event)
  }
}

function doorAsItWas({ locked, watched }: WorkshopState): 'lock-door' | 'watch-door' | 'unlock-door' {
  if (locked) return 'lock-door'
  return watched ? 'watch-door' : 'unlock-door'
}

function backOf(state: WorkshopState, activity: Activity, event: WorkshopEvent): Back | null {
  const { id } = activity.setup
  switch (event.type) {
    case 'activity-removed':
      // What was before the room would come back behind it.
      return state.current === id
        ? null
        : { type: 'add-activity', setup: activity.setup, at: state.activities.indexOf(activity) }
    case 'activity-moved':
      return { type: 'move-activity', activity: id, to: state.activities.indexOf(activity) }
    case 'activity-edited':
      return activityBack(activity, event)
    case 'activity-entered':
      if (state.current === id) return null
      return state.current === null
        ? { type: 'leave-activity', activity: id }
        : { type: 'enter-activity', activity: state.current }
    case 'round-opened':
      return gathersAgain(activity)
        ? { type: 'close-round', activity: id }
        : { type: 'withdraw-round', activity: id, round: event.round }
    case 'round-closed':
      return closedBack(activity, event)
    case 'revealed':
      return { type: 'reveal', activity: id, step: activity.revealStep }
    case 'contributed': {
      const action = kindOf(activity.setup.kind)?.contributions?.back?.(activity.slice, event.fact) ?? null
      return action === null ? null : { type: 'act', activity: id, action }
    }
    default:
      return null
  }
}

/** The least size of a group is only ever raised (S3), so it stays. */
function workshopBack(
  { title, purpose, groups }: WorkshopState,
  event: EventOf<'workshop-edited'>,
): CommandOf<'edit-workshop'> | null {
  if (event.smallestGroup !== undefined) return null
  return {
    type: 'edit-workshop',
    ...(event.title === undefined ? {} : { title }),
    ...(event.purpose === undefined ? {} : { purpose }),
    ...(event.groups === undefined ? {} : { groups }),
  }
}

function activityBack({ setup }: Activity, event: EventOf<'activity-edited'>): CommandOf<'edit-activity'> {
  return {
    type: 'edit-activity',
    activity: setup.id,
    ...(event.title === undefined ? {} : { title: setup.title }),
    ...(event.prompt === undefined ? {} : { prompt: setup.prompt }),
    ...(event.secrecy === undefined ? {} : { secrecy: setup.secrecy }),
    ...(event.config === undefined ? {} : { config: setup.config }),
    ...(event.items === undefined ? {} : { items: setup.items }),
    ...(event.source === undefined ? {} : { source: setup.source }),
    ...(event.thresholds === undefined ? {} : { thresholds: setup.thresholds }),
    ...(event.minutes === undefined ? {} : { minutes: setup.minutes ?? null }),
  }
}

/** A sealed round stays sealed: people are asked again, and what they said before is kept. */
function closedBack(activity: Activity, { answered }: EventOf<'round-closed'>): Command | null {
  const round = lastRound(activity)
  const { id } = activity.setup
  if (answered === 0) return round?.partial ? null : { type: 'open-round', activity: id }
  const items = round?.partial ? { items: round.items.map((item) => item.id) } : {}
  return { type: 'reopen-round', activity: id, ...items }
}
