/** One group commit in the making. */

import type { Actor } from '@cabildo/shared/roles'
import { applyWrite } from '@cabildo/shared/workshop/box'
import type { Decision } from '@cabildo/shared/workshop/decide/decision'
import type { LoggedEvent } from '@cabildo/shared/workshop/events'
import { advance, type Live } from '@cabildo/shared/workshop/live'
import type { Batch } from '../ports.ts'
import { chain } from './chain.ts'

export function emptyBatch(): Batch {
  return { opened: [], events: [], ballots: [], voters: [], sealed: [], results: [], grants: [], revoked: [] }
}

export function isEmpty(batch: Batch): boolean {
  return Object.values(batch).every((rows) => rows.length === 0)
}

/** A workshop in memory with the head of its chain. */
export type Loaded = { live: Live; head: string }

/**
 * Folds a decision into memory and adds its rows to the batch. Memory is ahead of the store from here until the commit;
 * nobody may look at it in between, and if the commit fails it is thrown away.
 */
export function fold(
  batch: Batch,
  loaded: Loaded,
  id: string,
  actor: Actor,
  decision: Decision,
  now: number,
): void {
  const { live } = loaded
  for (const event of decision.events) {
    const logged: LoggedEvent = {
      rev: live.state.rev + 1,
      at: decision.traceless ? null : now,
      by: { role: actor.role, person: decision.traceless ? null : actor.person },
      event,
    }
    const stored = chain(loaded.head, id, logged)
    advance(live, logged)
    loaded.head = stored.hash
    batch.events.push(stored)
    if (event.type === 'workshop-opened') batch.opened.push({ id: event.id, code: event.code })
    if (event.type === 'link-revoked') batch.revoked.push(event.link)
  }
  for (const write of decision.writes) {
    const { activity, round, voter } = write
    applyWrite(live.box, write)
    if (voter !== null) batch.voters.push({ workshop: id, activity, round, voter })
    if (write.write === 'put') {
      batch.ballots.push({ workshop: id, activity, round, key: write.key, ballot: write.ballot })
    }
  }
  if (decision.sealed) batch.sealed.push({ workshop: id, ...decision.sealed })
}
