/**
 * Taking back what facilitators did, last first. Each act leaves the command that takes it back, made from the state before
 * the act; undoing decides that command like any other, so that nothing is undone that could not be done (R7).
 */
import { kindOf } from '../kinds/index.ts'
import type { Command, CommandOf } from './commands.ts'
import type { EventOf, LoggedEvent, WorkshopEvent } from './events.ts'
import { type Activity, findActivity, lastRound, type WorkshopState } from './state.ts'

/** An act that can be taken back: the event that told of it, and the command against it. */
export type Act = {
  rev: number
  event: WorkshopEvent['type']
  /** The activity it was about; null for the workshop as a whole. */
  activity: string | null
  back: Command
}

/** So many acts are remembered. */
const MOST = 30

/** Folds one event into the list of acts; called before the event changes anything else of the state. */
export function rememberAct(state: WorkshopState, { rev, by, event }: LoggedEvent): void {
  if (event.type === 'undone') {
    const undone = state.acts.pop()
    // What came before an answered round cannot be taken back under it.
    if (undone?.back.type === 'reopen-round' || undone?.back.type === 'open-round') state.acts = []
    state.undoing = event.follows
    return
  }
  if (by.role !== 'facilitator' && by.role !== 'host') return
  if (state.undoing > 0) {
    state.undoing -= 1
    return
  }
  const back = backFrom(state, event)
  if (back === 'nothing') return
  // What stays cannot be passed by: to undo what came before it would be to undo half of what was meant.
  if (back === 'stays') state.acts = []
  else {
    state.acts.push({ rev, event: event.type, activity: 'activity' in event ? event.activity : null, back })
    if (state.acts.length > MOST) state.acts.shift()
  }
}

/** `nothing`: no act of this kind is undone. `stays`: it cannot be undone. */
function backFrom(state: WorkshopState, event: WorkshopEvent): Command | 'nothing' | 'stays' {
  const activity = 'activity' in event ? findActivity(state, event.activity) : undefined
  switch (event.type) {
    case 'workshop-edited':
      return editedBack(state, event)
    case 'activity-added':
      return { type: 'remove-activity', activity: event.setup.id }
    case 'activity-removed':
      return activity
        ? { type: 'add-activity', setup: activity.setup, at: placeOf(state, activity) }
        : 'stays'
    case 'activity-moved':
      return activity
        ? { type: 'move-activity', activity: event.activity, to: placeOf(state, activity) }
        : 'stays'
    case 'activity-edited':
      return activity ? activityBack(activity, event) : 'stays'
    case 'activity-entered':
      if (state.current === event.activity) return 'nothing'
      return state.current === null
        ? { type: 'leave-activity', activity: event.activity }
        : { type: 'enter-activity', activity: state.current }
    case 'round-opened':
      return { type: 'withdraw-round', activity: event.activity, round: event.round }
    case 'round-closed':
      return activity ? closedBack(activity, event) : 'stays'
    case 'revealed':
      return activity ? { type: 'reveal', activity: event.activity, step: activity.revealStep } : 'stays'
    case 'contributed': {
      const action =
        activity && kindOf(activity.setup.kind)?.contributions?.back?.(activity.slice, event.fact)
      return action === undefined || action === null
        ? 'stays'
        : { type: 'act', activity: event.activity, action }
    }
    case 'link-issued':
      return { type: 'revoke-link', link: event.link }
    case 'phones-paused':
      return { type: 'resume-phones' }
    case 'phones-resumed':
      return { type: 'pause-phones' }
    case 'workshop-ended':
      return { type: 'resume-workshop' }
    case 'workshop-resumed':
      return { type: 'end-workshop' }
    default:
      return 'nothing'
  }
}

/** The least size of a group is only ever raised (S3), so that it stays. */
function editedBack(
  { title, purpose, groups }: WorkshopState,
  event: EventOf<'workshop-edited'>,
): CommandOf<'edit-workshop'> | 'nothing' {
  const back = {
    ...(event.title === undefined ? {} : { title }),
    ...(event.purpose === undefined ? {} : { purpose }),
    ...(event.groups === undefined ? {} : { groups }),
  }
  return Object.keys(back).length === 0 ? 'nothing' : { type: 'edit-workshop', ...back }
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
  }
}

/** A sealed round stays sealed: people are asked again, and what they said before is kept. */
function closedBack(activity: Activity, { answered }: EventOf<'round-closed'>): Command {
  const round = lastRound(activity)
  const { id } = activity.setup
  if (answered === 0) return { type: 'open-round', activity: id }
  const items = round?.partial ? { items: round.items.map((item) => item.id) } : {}
  return { type: 'reopen-round', activity: id, ...items }
}

const placeOf = (state: WorkshopState, activity: Activity) => state.activities.indexOf(activity)
