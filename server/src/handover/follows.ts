/** Whether the log of a file follows the one that is here, and how much of the one that is here it follows. */
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import type { StoredEvent } from '../ports.ts'

type Log = readonly StoredEvent[]

/**
 * What stays of the log that is here. All of it, but for the end of a copy that never went on: nobody answered there, so
 * its arrival gives way to what really came next.
 */
export function lasting(here: Log, there: Log): Log {
  const fork = forkOf(here, there)
  return fork !== -1 && isCopyAtRest(here.slice(fork)) ? here.slice(0, fork) : here
}

/** `here`: what stays of it. */
export function refuseUnlessFollows(here: Log, there: Log): Refusal | null {
  const fork = forkOf(here, there)
  // A copy brings its own arrival, and nothing of the workshop.
  if (isCopyAtRest(there.slice(fork === -1 ? here.length : fork))) return refuse('file-not-newer')
  if (fork !== -1) return forked(fork + 1, here, there)
  // The very file it was handed over with may bring it back.
  const isSame = here.length === there.length && endsMoved(here)
  return here.length < there.length || isSame ? null : refuse('file-not-newer')
}

export function forked(rev: number, here: Log, there: Log): Refusal {
  return refuse('file-forked', { params: { rev, here: shortHead(here), there: shortHead(there) } })
}

/** Where the two differ, counted from 0; -1 where one is the beginning of the other. */
function forkOf(here: Log, there: Log): number {
  return here.findIndex(({ hash }, index) => index < there.length && there[index]?.hash !== hash)
}

/** It came, its old links ended, and it stood still; whoever looked at it may have had links of their own. */
function isCopyAtRest(events: Log): boolean {
  const told = events.map(toldBy)
  const stop = told.findIndex(({ type, why }) => type === 'stopped-here' && why === 'copy')
  const fits = ({ type }: Told, at: number) =>
    type === 'link-revoked' || at === stop || (at > stop && type === 'link-issued')
  return stop !== -1 && told.every(fits)
}

function endsMoved(events: Log): boolean {
  const last = events.at(-1)
  return last !== undefined && toldBy(last).why === 'moved'
}

type Told = { type?: unknown; why?: unknown }

function toldBy({ payload }: StoredEvent): Told {
  return Object(JSON.parse(payload)) as Told
}

function shortHead(events: Log): string {
  return `${events.length}·${events.at(-1)?.hash.slice(0, 8) ?? ''}`
}
