/**
 * What an act changes, and what else it stands on, as paths. One question tells of every kind of act whether it can still
 * be taken back: does nothing that stays, and came later, stand on what it changed (R7)?
 */
import { kindOf } from '../kinds/index.ts'
import type { Footprint } from './acts.ts'
import type { WorkshopEvent } from './events.ts'
import type { ActivitySetup, Source } from './setup.ts'
import { type Activity, findActivity, type WorkshopState } from './state.ts'

const NONE: Footprint = { changes: [], on: [] }

/** Whether the later one stands on what the earlier one changed, or has changed it again. */
export function standsOn(later: Footprint, earlier: Footprint): boolean {
  return earlier.changes.some((path) => [...later.changes, ...later.on].some((other) => meet(path, other)))
}

/** A path that another begins with holds all that is below it. */
function meet(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)
}

/** Read before the event is folded in. */
export function footprintOf(state: WorkshopState, event: WorkshopEvent): Footprint {
  switch (event.type) {
    case 'workshop-edited':
      return { ...NONE, changes: (['title', 'purpose', 'groups'] as const).filter((part) => event[part]) }
    case 'person-moved':
      return { changes: [`person/${event.person}`], on: ['groups'] }
    case 'link-issued':
      return { ...NONE, changes: [`link/${event.link}`] }
    case 'phones-paused':
    case 'phones-resumed':
      return { ...NONE, changes: ['phones'] }
    case 'door-locked':
    case 'door-watched':
    case 'door-unlocked':
      return { ...NONE, changes: ['door'] }
    case 'workshop-ended':
    case 'workshop-resumed':
      return { ...NONE, changes: ['status'] }
    case 'activity-added':
      return { changes: ['agenda', `set-up/${event.setup.id}`], on: sourcesOf(state, event.setup) }
    default:
      return 'activity' in event ? ofActivity(state, event) : NONE
  }
}

type ActivityEvent = Extract<WorkshopEvent, { activity: string }>

function ofActivity(state: WorkshopState, event: ActivityEvent): Footprint {
  const { activity: id } = event
  const activity = findActivity(state, id)
  const setup = activity?.setup ?? { source: null }
  switch (event.type) {
    case 'activity-edited':
      return {
        changes: [`set-up/${id}`],
        on: [...sourcesOf(state, setup), ...sourcesOf(state, { source: event.source ?? null })],
      }
    case 'activity-removed':
      return { changes: ['agenda', `set-up/${id}`], on: sourcesOf(state, setup) }
    case 'activity-moved':
      return { changes: ['agenda'], on: [`set-up/${id}`] }
    case 'activity-entered':
      return { changes: ['front'], on: [`set-up/${id}`] }
    case 'round-opened': {
      const changes = gathersAgain(activity) ? [`again/${id}`] : [`round/${id}`, `shown/${id}`, 'front']
      return { changes, on: [`set-up/${id}`, `closed/${id}`, 'groups', ...sourcesOf(state, setup)] }
    }
    case 'round-closed':
      return { changes: [`closed/${id}`], on: [`round/${id}`, `again/${id}`, 'groups'] }
    case 'revealed':
      return { changes: [`shown/${id}`], on: [`round/${id}`, `closed/${id}`] }
    case 'contributed': {
      const touches = kindOf(activity?.setup.kind ?? '')?.contributions?.touches
      const paths = touches?.(activity?.slice, event.fact) ?? []
      if (paths.length === 0) return NONE
      return { changes: paths.map((path) => `said/${id}/${path}`), on: [`round/${id}`, `set-up/${id}`] }
    }
    default:
      return NONE
  }
}

/** An opening of what has been gathered before is closed again, not made undone: what was said stays. */
export function gathersAgain(activity: Activity | undefined): boolean {
  return Boolean(activity?.rounds.length && kindOf(activity.setup.kind)?.contributions)
}

/** All that may change what flows in from earlier activities, however far back. */
function sourcesOf(state: WorkshopState, { source }: Pick<ActivitySetup, 'source'>): string[] {
  const seen = new Set<string>()
  let from: Source | null = source
  while (from !== null && !seen.has(from.activity)) {
    seen.add(from.activity)
    from = findActivity(state, from.activity)?.setup.source ?? null
  }
  return [...seen].flatMap((id) =>
    ['set-up', 'round', 'closed', 'shown', 'said'].map((part) => `${part}/${id}`),
  )
}
