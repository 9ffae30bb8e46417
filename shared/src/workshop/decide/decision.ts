/** What deciding a command yields, and the effects it may use: pure code gets ids and seals from outside. */
import type { Actor } from '../../roles.ts'
import type { Secrecy } from '../../secrecy.ts'
import type { Ballot, BoxWrite } from '../box.ts'
import type { Seal, WorkshopEvent } from '../events.ts'
import type { Live } from '../live.ts'

/** A ballot as it rests after the close: re-keyed, in an order that says nothing. */
export type SealedBallot = { key: string; group: string | null; answer: unknown }

export type SealedRound = { activity: string; round: number; ballots: SealedBallot[] }

/** `part`: under which name a group is told, null where the room is told as one. `counted`: the fields of an answer that hold no words. */
export type SealHow = { part: (group: string | null) => string | null; counted: readonly string[] }

export type Effects = {
  newId(): string
  newCode(): string
  /** A whole number from 0 to `n` − 1 that nobody can foresee, each as likely as the other. */
  chance(n: number): number
  /** Re-keys the ballots of a round, sorts them by the new key and computes the Merkle root. */
  seal(
    secrecy: Secrecy,
    ballots: ReadonlyMap<string, Ballot>,
    how: SealHow,
  ): { seal: Seal; cover: string; ballots: SealedBallot[] }
}

/**
 * `traceless`: the events must be logged without person and time. `secret`: what was asked is an answer that nobody is to
 * find out, so nothing is kept of who asked it and how. `speaker`: whose word it is, where somebody else brought
 * it; logged as if they had, so that nothing of theirs looks other than what phones send.
 */
export type Decision = {
  events: WorkshopEvent[]
  writes: BoxWrite[]
  sealed: SealedRound | null
  traceless: boolean
  secret: boolean
  speaker: Actor | null
}

export type Deciding = { live: Live; actor: Actor; effects: Effects }

export function decided(events: WorkshopEvent[], rest: Partial<Omit<Decision, 'events'>> = {}): Decision {
  return { events, writes: [], sealed: null, traceless: false, secret: false, speaker: null, ...rest }
}
