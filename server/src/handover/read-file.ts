/** A workshop out of a file, or the first thing wrong with it. What is returned folds, and is what its chain says. */
import { isRefusal, type Refusal, refuse } from '@cabildo/shared/refusal'
import { Head, Line, type Seat } from '@cabildo/shared/wire/workshop-file'
import { WorkshopEvent } from '@cabildo/shared/workshop/events'
import type { WorkshopState } from '@cabildo/shared/workshop/state'
import type { StoredEvent, WorkshopRows } from '../ports.ts'
import { firstBreak } from '../workshops/chain.ts'
import { loadedFrom, logOf } from '../workshops/load-workshop.ts'
import { refuseOtherBallots } from './sealed-ballots.ts'
import { type Limits, parsed, unpackLines } from './unpack-lines.ts'

/** As much of one as taking it in needs. */
export type TakenFile = {
  rows: WorkshopRows
  seats: Seat[]
  state: Pick<WorkshopState, 'people' | 'aliases' | 'links' | 'stopped'>
  head: string
}
export type WorkshopFile = TakenFile & { state: WorkshopState }

export async function readWorkshopFile(file: Uint8Array, limits?: Limits): Promise<WorkshopFile | Refusal> {
  const lines = await unpackLines(file, limits)
  if (isRefusal(lines)) return lines
  const read = readLines(lines)
  return isRefusal(read) ? read : foldedFrom(read)
}

type Told = { workshop: string; code: string; rev: number; head: string }
type Read = Pick<WorkshopFile, 'rows' | 'seats'> & { told: Told }

function readLines([first = '', ...rest]: readonly string[]): Read | Refusal {
  const head = Head.safeParse(parsed(first))
  if (!head.success) return refuse('file-damaged', { params: { line: 1 } })
  const { workshop, code } = head.data
  const none = { events: [], ballots: [], voters: [], sealed: [], results: [], grants: [], revoked: [] }
  const rows: WorkshopRows = { id: workshop, code, ...none }
  const seats: Seat[] = []
  const named = new Set<string>()
  for (const [index, text] of rest.entries()) {
    const line = Line.safeParse(parsed(text))
    const name = line.success ? nameOf(line.data) : null
    if (!line.success || (name !== null && named.has(name))) {
      return refuse('file-damaged', { params: { line: index + 2 } })
    }
    if (name !== null) named.add(name)
    take(line.data, rows, seats)
  }
  return { rows, seats, told: head.data }
}

/** What no two lines may be about. Null for events: what is wrong with their order their chain tells. */
function nameOf(line: Line): string | null {
  if ('event' in line) return null
  if ('seat' in line) return `seat ${line.seat.digest}`
  if ('answer' in line) return `answer ${line.answer.command}`
  const of = ({ activity, round }: { activity: string; round: number }) => `${activity}/${round}`
  if ('ballot' in line) return `ballot ${of(line.ballot)}/${line.ballot.key}`
  if ('voter' in line) return `voter ${of(line.voter)}/${line.voter.voter}`
  return `sealed ${of(line.sealed)}`
}

function take(line: Line, rows: WorkshopRows, seats: Seat[]): void {
  const workshop = rows.id
  if ('event' in line) rows.events.push({ workshop, ...line.event })
  else if ('ballot' in line) {
    const { group, answer, ...place } = line.ballot
    rows.ballots.push({ ...place, ballot: { group, answer } })
  } else if ('voter' in line) rows.voters.push(line.voter)
  else if ('sealed' in line) rows.sealed.push(line.sealed)
  else if ('seat' in line) seats.push(line.seat)
  else {
    const { command, fingerprint, rev, made, code } = line.answer
    const result = { ok: true as const, workshop, rev, made, ...(code === undefined ? {} : { code }) }
    rows.results.push({ command, fingerprint, result })
  }
}

function foldedFrom({ rows, seats, told }: Read): WorkshopFile | Refusal {
  const broken = firstBreak(rows.events) ?? firstUnknown(rows.events)
  if (broken !== null) return refuse('file-log-broken', { params: { rev: broken } })
  const { events } = rows
  try {
    const { live, head } = loadedFrom(rows)
    const { id, code } = live.state
    const isTold = id === rows.id && code === rows.code && told.rev === events.length && told.head === head
    if (!isTold || events.length === 0) return refuse('file-damaged', { params: { line: 1 } })
    const other = refuseOtherBallots(logOf(events), rows)
    return other ?? { rows, seats, state: live.state, head }
  } catch {
    // Its chain holds and it makes no workshop: a ballot of a round that is not open, an event out of its place.
    return refuse('file-log-broken', { params: { rev: events.length } })
  }
}

/** Of an event that this program cannot read: written by a later one under the same version of the file. */
function firstUnknown(events: readonly StoredEvent[]): number | null {
  const unknown = events.find(({ payload }) => !WorkshopEvent.safeParse(parsed(payload)).success)
  return unknown?.rev ?? null
}
