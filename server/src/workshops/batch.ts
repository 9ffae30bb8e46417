/** One group commit in the making. */

import type { Actor } from '@cabildo/shared/roles'
import { applyWrite, type BoxWrite } from '@cabildo/shared/workshop/box'
import type { Decision } from '@cabildo/shared/workshop/decide/decision'
import type { LoggedEvent, WorkshopEvent } from '@cabildo/shared/workshop/events'
import { advance, type Live } from '@cabildo/shared/workshop/live'
import type { Batch } from '../ports.ts'
import { chain } from './chain.ts'

export function emptyBatch(): Batch {
  return {
    opened: [],
    events: [],
    ballots: [],
    voters: [],
    taken: [],
    sealed: [],
    results: [],
    grants: [],
    revoked: [],
  }
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
  const speaker = decision.speaker ?? actor
  for (const event of decision.events) {
    const logged: LoggedEvent = {
      rev: live.state.rev + 1,
      at: decision.traceless ? null : now,
      by: { role: speaker.role, person: decision.traceless ? null : speaker.person },
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
    applyWrite(live.box, write)
    if (write.write === 'take') take(batch, id, write)
    else put(batch, id, write)
  }
  if (decision.sealed) batch.sealed.push({ workshop: id, ...decision.sealed })
}

function put(batch: Batch, workshop: string, write: Exclude<BoxWrite, { write: 'take' }>): void {
  const { activity, round, voter } = write
  const where = { workshop, activity, round }
  // A ballot kept under its person says by itself that they have voted.
  const told = write.write === 'put' && write.key === voter
  if (voter !== null && !told) batch.voters.push({ ...where, voter })
  if (write.write === 'put') batch.ballots.push({ ...where, key: write.key, ballot: write.ballot })
  // What was taken out earlier in this batch is there again.
  if (batch.taken.length > 0 && voter !== null) {
    batch.taken = batch.taken.filter((row) => !isSameRound(row, where) || row.voter !== voter)
  }
}

/** The rows of a batch are applied table by table, so what goes again was never among them. */
function take(batch: Batch, workshop: string, write: Extract<BoxWrite, { write: 'take' }>): void {
  const { activity, round, key, voter } = write
  const where = { workshop, activity, round }
  batch.ballots = batch.ballots.filter((row) => !isSameRound(row, where) || row.key !== key)
  batch.voters = batch.voters.filter((row) => !isSameRound(row, where) || row.voter !== voter)
  batch.taken.push({ ...where, key, voter })
}

type InRound = { workshop: string; activity: string; round: number }

function isSameRound(a: InRound, b: InRound): boolean {
  return a.workshop === b.workshop && a.activity === b.activity && a.round === b.round
}

/** Takes all rows of a workshop out again, as if nobody had asked anything of it. */
export function dropWorkshop(batch: Batch, id: string): void {
  const others = ({ workshop }: { workshop: string | null }) => workshop !== id
  const links = new Set<string>()
  for (const { workshop, payload } of batch.events) {
    if (workshop !== id) continue
    const event = JSON.parse(payload) as WorkshopEvent
    if (event.type === 'link-revoked') links.add(event.link)
  }
  batch.opened = batch.opened.filter((opened) => opened.id !== id)
  batch.events = batch.events.filter(others)
  batch.ballots = batch.ballots.filter(others)
  batch.voters = batch.voters.filter(others)
  batch.taken = batch.taken.filter(others)
  batch.sealed = batch.sealed.filter(others)
  batch.grants = batch.grants.filter(others)
  batch.results = batch.results.filter(({ result }) => result.workshop !== id)
  batch.revoked = batch.revoked.filter((link) => !links.has(link))
}
