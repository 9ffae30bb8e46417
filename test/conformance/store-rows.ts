/** Rows to put into a store. */
import type { Batch, Grant, StoredEvent } from '@cabildo/server/ports'
import { emptyBatch } from '@cabildo/server/workshops/batch'

export function batchOf(rows: Partial<Batch>): Batch {
  return { ...emptyBatch(), ...rows }
}

export function opening(workshop: string, code = `CODE-${workshop}`): Partial<Batch> {
  return { opened: [{ id: workshop, code }], events: [eventOf(workshop, 1)] }
}

export function eventOf(workshop: string, rev: number): StoredEvent {
  return {
    workshop,
    rev,
    at: rev % 2 === 0 ? null : 1_700_000_000_000 + rev,
    by: 'facilitator',
    person: rev % 2 === 0 ? null : `person-${rev}`,
    payload: JSON.stringify({ type: 'note', text: `ñandú ${rev}` }),
    salt: `salt-${rev}`,
    digest: `digest-${rev}`,
    hash: `hash-${rev}`,
  }
}

export function ballotOf(workshop: string, key: string, answer: unknown = { dots: { water: 2 } }, round = 1) {
  return { workshop, activity: 'vote', round, key, ballot: { group: key < 'm' ? 'firms' : null, answer } }
}

export function voterOf(workshop: string, voter: string, round = 1) {
  return { workshop, activity: 'vote', round, voter }
}

export function takenOf(workshop: string, key: string | null, voter: string, round = 1) {
  return { workshop, activity: 'vote', round, key, voter }
}

export function grantOf(hash: string, rest: Partial<Grant> = {}): Grant {
  return { hash, kind: 'bearer', role: 'facilitator', workshop: null, person: null, link: null, ...rest }
}
