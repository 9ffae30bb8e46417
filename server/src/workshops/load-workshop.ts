/** A workshop from the store: the same code after a crash, after a refused commit and at first use. */
import { applyWrite } from '@cabildo/shared/workshop/box'
import { WorkshopEvent } from '@cabildo/shared/workshop/events'
import { replay } from '@cabildo/shared/workshop/live'
import { findActivity } from '@cabildo/shared/workshop/state'
import type { Store } from '../ports.ts'
import type { Loaded } from './batch.ts'
import { GENESIS } from './chain.ts'

export async function loadWorkshop(store: Store, id: string): Promise<Loaded | null> {
  const stored = await store.load(id)
  if (stored === null) return null
  const live = replay(
    stored.events.map(({ rev, at, by, person, payload }) => ({
      rev,
      at,
      by: { role: by, person },
      event: WorkshopEvent.parse(JSON.parse(payload)),
    })),
  )
  for (const { activity, round, voter } of stored.voters) {
    applyWrite(live.box, { write: 'mark', activity, round, voter })
  }
  for (const { activity, round, key, ballot } of stored.ballots) {
    const isAnonymous = findActivity(live.state, activity)?.setup.secrecy === 'anonymous'
    applyWrite(live.box, { write: 'put', activity, round, key, ballot, voter: isAnonymous ? null : key })
  }
  return { live, head: stored.events.at(-1)?.hash ?? GENESIS }
}
