/** A workshop in memory: the folded log and the ballot box beside it. Both change only here. */
import { kindOf } from '../kinds/index.ts'
import { type Box, openInBox, roundKey } from './box.ts'
import type { LoggedEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { findActivity, initialState, lastRound, type WorkshopState } from './state.ts'

export type Live = { state: WorkshopState; box: Box }

export function emptyLive(): Live {
  return { state: initialState(), box: new Map() }
}

/** Folds one event and opens or empties the round it speaks of in the box. */
export function advance(live: Live, logged: LoggedEvent): void {
  evolve(live.state, logged)
  const { event } = logged
  if (event.type === 'round-opened') {
    const activity = findActivity(live.state, event.activity)
    if (activity === undefined) throw new Error(`a round opened in no activity: ${event.activity}`)
    const { kind, config } = activity.setup
    const parsed = kindOf(kind)?.config.parse(lastRound(activity)?.rule?.config ?? config)
    openInBox(live.box, event.activity, event.round, kind, { config: parsed, items: event.items })
  }
  if (event.type === 'round-closed' || event.type === 'round-withdrawn')
    live.box.delete(roundKey(event.activity, event.round))
}

/** A workshop from its log; the ballots of open rounds are then put into the box by `applyWrite`. */
export function replay(events: Iterable<LoggedEvent>): Live {
  const live = emptyLive()
  for (const event of events) advance(live, event)
  return live
}
