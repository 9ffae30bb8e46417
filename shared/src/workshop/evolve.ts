/** Folds one event into the state, in place. A workshop is this fold over its log and nothing else (I6). */
import { assertNever } from '../assert-never.ts'
import { kindOf } from '../kinds/index.ts'
import { countDeed } from './deeds.ts'
import { linesChanged, noteWritten } from './desk-notes.ts'
import type { EventOf, LoggedEvent, WorkshopEvent } from './events.ts'
import {
  codeGiven,
  peopleMerged,
  personAdmitted,
  personJoined,
  personMoved,
  personRemoved,
} from './people.ts'
import { type RoundRule, ruleOf } from './round-rule.ts'
import type { ActivitySetup } from './setup.ts'
import { type Activity, findActivity, isUnstarted, lastRound, type WorkshopState } from './state.ts'
import { rememberAct } from './undo.ts'

/** State after one more event; the same object, changed. An event that names an unknown activity means a damaged log: a fault. */
export function evolve(state: WorkshopState, logged: LoggedEvent): void {
  rememberAct(state, logged)
  countDeed(state.deeds, logged.event)
  apply(state, logged.event, logged.at)
  state.rev = logged.rev
}

function apply(state: WorkshopState, event: WorkshopEvent, at: number | null): void {
  switch (event.type) {
    case 'workshop-opened':
      return opened(state, event, at)
    case 'workshop-edited':
      state.title = event.title ?? state.title
      state.purpose = event.purpose ?? state.purpose
      state.groups = event.groups ?? state.groups
      state.smallestGroup = event.smallestGroup ?? state.smallestGroup
      return
    case 'person-joined':
      return personJoined(state, event)
    case 'person-admitted':
      return personAdmitted(state, event.person)
    case 'person-removed':
      return personRemoved(state, event.person)
    case 'person-moved':
      return personMoved(state, event)
    case 'people-merged':
      return peopleMerged(state, event)
    case 'rejoin-issued':
      return codeGiven(state, event.person)
    case 'person-rejoined':
      return
    case 'hands-counted': {
      const round = lastRound(expect(state, event.activity))
      if (round !== undefined) round.byHand = true
      return
    }
    case 'heads-counted':
      state.heads.set(event.group ?? '', event.heads)
      return
    case 'link-issued':
      state.links.set(event.link, { role: event.role })
      return
    case 'link-revoked':
      state.links.delete(event.link)
      return
    case 'activity-added':
      state.activities.splice(event.at, 0, newActivity(event.setup))
      return
    case 'activity-edited':
      return edited(expect(state, event.activity), event)
    case 'activity-removed':
      state.activities = state.activities.filter(({ setup }) => setup.id !== event.activity)
      if (state.current === event.activity) state.current = null
      return
    case 'activity-moved': {
      const activity = expect(state, event.activity)
      state.activities = state.activities.filter((other) => other !== activity)
      state.activities.splice(event.to, 0, activity)
      return
    }
    case 'activity-entered':
      if (state.current !== event.activity) state.timer = null
      state.current = event.activity
      if (state.status === 'lobby') state.status = 'running'
      return
    case 'activity-left':
      state.current = null
      state.timer = null
      if (isUnstarted(state)) state.status = 'lobby'
      return
    case 'round-opened':
      return roundOpened(state, expect(state, event.activity), event)
    case 'round-withdrawn':
      return roundWithdrawn(state, expect(state, event.activity))
    case 'contributed': {
      const activity = expect(state, event.activity)
      kindOf(activity.setup.kind)?.contributions?.evolve(activity.slice, event.fact)
      return
    }
    case 'round-closed': {
      state.timer = null
      const round = lastRound(expect(state, event.activity))
      if (round === undefined) throw new Error('a round closed that was never opened')
      round.closed = {
        answered: event.answered,
        seal: event.seal,
        tallies: event.tallies,
        exchanged: event.exchanged ?? false,
        present: new Map(state.present),
      }
      return
    }
    case 'revealed':
      return revealed(expect(state, event.activity), event.step)
    case 'timer-set':
      state.timer = at === null ? null : { until: at + event.seconds * 1000, seconds: event.seconds }
      return
    case 'timer-extended':
      return timerExtended(state, event, at)
    case 'timer-stopped':
      state.timer = null
      return
    case 'door-locked':
      state.locked = true
      state.watched = false
      return
    case 'door-watched':
      state.locked = false
      state.watched = true
      return
    case 'door-unlocked':
      state.locked = false
      state.watched = false
      return
    case 'phones-paused':
      state.paused = true
      return
    case 'phones-resumed':
      state.paused = false
      return
    case 'note-written':
      return noteWritten(state, event)
    case 'line-parked':
    case 'line-reworded':
    case 'line-settled':
    case 'lines-shown':
      return linesChanged(state, event)
    case 'undone':
      return
    case 'stopped-here':
      state.stopped = event.why
      return
    case 'went-on-here':
      state.stopped = null
      return
    case 'workshop-ended':
      state.status = 'ended'
      return
    case 'workshop-resumed':
      state.status = event.lobby ? 'lobby' : 'running'
      return
    default:
      assertNever(event)
  }
}

function opened(
  state: WorkshopState,
  { id, code, setup, rehearsal, predecessor }: EventOf<'workshop-opened'>,
  at: number | null,
): void {
  Object.assign(state, {
    id,
    code,
    title: setup.title,
    purpose: setup.purpose,
    languages: setup.languages,
    template: setup.template,
    rehearsalOf: rehearsal?.of ?? null,
    predecessor: predecessor ?? null,
    smallestGroup: setup.smallestGroup,
    groups: setup.groups,
    activities: setup.agenda.map(newActivity),
    openedAt: at,
  })
}

function newActivity(setup: ActivitySetup): Activity {
  return {
    setup,
    rounds: [],
    revealStep: 0,
    slice: kindOf(setup.kind)?.contributions?.empty(setup.config) ?? null,
  }
}

function edited(activity: Activity, event: EventOf<'activity-edited'>): void {
  const { setup } = activity
  const changed: ActivitySetup = {
    id: setup.id,
    kind: setup.kind,
    title: event.title ?? setup.title,
    prompt: event.prompt ?? setup.prompt,
    secrecy: event.secrecy ?? setup.secrecy,
    config: event.config ?? setup.config,
    items: event.items ?? setup.items,
    source: event.source === undefined ? setup.source : event.source,
    thresholds: event.thresholds === undefined ? setup.thresholds : event.thresholds,
    ...minutesOf(event.minutes === undefined ? setup.minutes : event.minutes),
  }
  // A planned activity holds no facts yet, so its slice may be made anew for the new configuration.
  Object.assign(activity, newActivity(changed))
}

function minutesOf(minutes: number | null | undefined): Pick<ActivitySetup, 'minutes'> {
  return typeof minutes === 'number' ? { minutes } : {}
}

function roundOpened(state: WorkshopState, activity: Activity, event: EventOf<'round-opened'>): void {
  activity.rounds.push({
    n: event.round,
    items: event.items,
    reopened: event.reopened,
    partial: event.partial ?? false,
    smallestGroup: event.smallestGroup ?? state.smallestGroup[activity.setup.secrecy],
    rule: event.rule ?? firstRule(state, activity, event.items.length),
    closed: null,
    before: { current: state.current, revealStep: activity.revealStep },
    byHand: false,
    shown: false,
    toldTo: 0,
  })
  state.opened.set(event.activity, event.round)
  if (state.current !== event.activity) state.timer = null
  activity.revealStep = 0
  kindOf(activity.setup.kind)?.contributions?.take(activity.slice, event.items, event.grounds)
  state.current = event.activity
  if (state.status === 'lobby') state.status = 'running'
}

/** More time runs from now where it had run out. */
function timerExtended(
  state: WorkshopState,
  { seconds }: EventOf<'timer-extended'>,
  at: number | null,
): void {
  const { timer } = state
  if (timer === null) return
  const from = Math.max(timer.until, at ?? timer.until)
  state.timer = { until: from + seconds * 1000, seconds: timer.seconds + seconds }
}

function roundWithdrawn(state: WorkshopState, activity: Activity): void {
  const round = activity.rounds.pop()
  if (round === undefined) throw new Error('a round was withdrawn that was never opened')
  activity.revealStep = round.before.revealStep
  state.current = round.before.current
  state.timer = null
  // Nothing was contributed yet, so what flowed in may flow in anew.
  if (activity.rounds.length === 0) activity.slice = newActivity(activity.setup).slice
  if (isUnstarted(state)) state.status = 'lobby'
}

/** For logs written before rules had versions: the first version of the rule that the set-up had when the round opened. */
function firstRule({ activities }: WorkshopState, { setup }: Activity, items: number): RoundRule | null {
  const rule = ruleOf(activities, setup, items)
  return rule && { ...rule, version: 1 }
}

function revealed(activity: Activity, step: number): void {
  activity.revealStep = step
  const round = lastRound(activity)
  if (step > 0 && round !== undefined) round.shown = true
  if (round !== undefined) round.toldTo = Math.max(round.toldTo, step)
}

function expect(state: WorkshopState, id: string): Activity {
  const activity = findActivity(state, id)
  if (activity === undefined) throw new Error(`the log names an activity that does not exist: ${id}`)
  return activity
}
