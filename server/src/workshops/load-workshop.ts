/** A workshop from the store: the same code after a crash, after a refused commit and at first use. */
import { GENESIS } from '@cabildo/shared/record/link'
import { applyWrite } from '@cabildo/shared/workshop/box'
import { type LoggedEvent, WorkshopEvent } from '@cabildo/shared/workshop/events'
import { replay } from '@cabildo/shared/workshop/live'
import { findActivity } from '@cabildo/shared/workshop/state'
import type { Store, StoredEvent, StoredWorkshop } from '../ports.ts'
import type { Loaded } from './batch.ts'

export async function loadWorkshop(store: Store, id: string): Promise<Loaded | null> {
  const stored = await store.load(id)
  return stored === null ? null : loadedFrom(stored)
}

/** @throws Error where the rows do not make a workshop */
export function loadedFrom(stored: StoredWorkshop): Loaded {
  const live = replay(logOf(stored.events))
  for (const { activity, round, voter } of stored.voters) {
    applyWrite(live.box, { write: 'mark', activity, round, voter })
  }
  for (const { activity, round, key, ballot } of stored.ballots) {
    const isAnonymous = findActivity(live.state, activity)?.setup.secrecy === 'anonymous'
    applyWrite(live.box, { write: 'put', activity, round, key, ballot, voter: isAnonymous ? null : key })
  }
  return { live, head: stored.events.at(-1)?.hash ?? GENESIS }
}

export function logOf(events: readonly StoredEvent[]): LoggedEvent[] {
  return events.map(({ rev, at, by, person, payload }) => ({
    rev,
    at,
    by: { role: by, person },
    event: WorkshopEvent.parse(JSON.parse(payload)),
  }))
}
