/** The ports: what the server needs from outside and nothing more. Every implementation runs the same conformance suite. */
import type { Role } from '@cabildo/shared/roles'
import type { Accepted } from '@cabildo/shared/wire/contract'
import type { Ballot } from '@cabildo/shared/workshop/box'
import type { SealedBallot } from '@cabildo/shared/workshop/decide/decision'

/** An event as it rests: `payload` is its JSON, `digest` = hash(salt, payload), `hash` chains digest, place and maker to what came before. */
export type StoredEvent = {
  workshop: string
  rev: number
  at: number | null
  by: string
  person: string | null
  payload: string
  salt: string
  digest: string
  hash: string
}

/** What a secret entitles to; only the secret's hash is kept. */
export type Grant = {
  hash: string
  kind: 'bearer' | 'rejoin'
  role: Role
  workshop: string | null
  person: string | null
  link: string | null
}

export type StoredBallot = { activity: string; round: number; key: string; ballot: Ballot }
export type StoredVoter = { activity: string; round: number; voter: string }

/** All that one group commit changes, applied whole or not at all, durable when the promise resolves. */
export type Batch = {
  /** Workshops that begin with this batch. */
  opened: { id: string; code: string }[]
  events: StoredEvent[]
  ballots: (StoredBallot & { workshop: string })[]
  /** Only where the ballot does not say who voted: in anonymous rounds. */
  voters: (StoredVoter & { workshop: string })[]
  /** Answers that leave the box; none of them is among `ballots` or `voters` of the same batch. `key`: null where no ballot goes with it. */
  taken: { workshop: string; activity: string; round: number; key: string | null; voter: string }[]
  /** Rounds whose ballots leave the box and rest re-keyed. Applied after `ballots` and `taken`. */
  sealed: { workshop: string; activity: string; round: number; ballots: SealedBallot[] }[]
  results: (Answered & { command: string })[]
  grants: Grant[]
  /** Links whose grants end. */
  revoked: string[]
}

/**
 * The answer a command was given. `fingerprint` tells by whom and what was asked under this id; null where to keep it
 * would tell whose ballot is whose. Of a secret answer it does not tell by whom, nor the answer.
 */
export type Answered = { fingerprint: string | null; result: Accepted }

export type StoredWorkshop = { events: StoredEvent[]; ballots: StoredBallot[]; voters: StoredVoter[] }

/** Thrown by a store that cannot serve now; the sender is told so and may try again. */
export class StoreFault extends Error {
  readonly reason: 'store-unavailable' | 'store-full' | 'store-read-only'
  constructor(reason: StoreFault['reason'], options?: ErrorOptions) {
    super(reason, options)
    this.name = 'StoreFault'
    this.reason = reason
  }
}

export interface Store {
  /** @throws StoreFault, and nothing was changed. */
  commit(batch: Batch): Promise<void>
  /** Answers already given to these command ids. */
  resultsOf(commands: readonly string[]): Promise<Map<string, Answered>>
  grantsOf(hashes: readonly string[]): Promise<Map<string, Grant>>
  /** Null when there is no such workshop. Ballots and voters of open rounds only. */
  load(workshop: string): Promise<StoredWorkshop | null>
  workshopByCode(code: string): Promise<string | null>
  workshops(): Promise<{ id: string; code: string }[]>
  sealedBallots(workshop: string, activity: string, round: number): Promise<SealedBallot[]>
  counts(): Promise<{ workshops: number; events: number; ballots: number }>
  /** Takes out every row of a workshop, whole or not at all, as if it had never been. @throws StoreFault */
  erase(workshop: string): Promise<void>
  /** All rows of a workshop as they stand at one commit; null when there is no such workshop. */
  pack(workshop: string): Promise<WorkshopRows | null>
  /**
   * Takes a workshop over from another store, whole or not at all. Where it is here already `events` are those that follow;
   * ballots and voters take the place of those that are here, results and grants come beside them. `keep`: what was logged
   * here after this rev gives way to them. @throws StoreFault
   */
  adopt(rows: WorkshopRows, keep?: number): Promise<void>
  close(): Promise<void>
}

/**
 * A workshop as one store gives it to another: its rows, `events` in their order. Ballots and voters of open rounds, sealed
 * ballots of closed ones. `revoked`: links whose grants end where it arrives.
 */
export type WorkshopRows = {
  id: string
  code: string
  events: StoredEvent[]
  ballots: StoredBallot[]
  voters: StoredVoter[]
  sealed: { activity: string; round: number; ballots: SealedBallot[] }[]
  results: (Answered & { command: string })[]
  grants: Grant[]
  revoked: string[]
}

/** What a backup of the data folder came to. `secrets`: files beside the database that are in it. */
export type BackUp = { file: string; bytes: number; secrets: string[] }

export interface Clock {
  /** Milliseconds since 1970; may jump, so nothing is ever closed or ordered by it. */
  now(): number
}
