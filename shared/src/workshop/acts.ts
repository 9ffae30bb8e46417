/** What facilitators did, as it is remembered to be taken back (R7). */
import type { Command } from './commands.ts'
import type { WorkshopEvent } from './events.ts'

/** What can be taken back; the screens have a sentence for each. */
export const UNDOABLE = [
  'workshop-edited',
  'activity-added',
  'activity-removed',
  'activity-moved',
  'activity-edited',
  'activity-entered',
  'round-opened',
  'round-closed',
  'revealed',
  'contributed',
  'link-issued',
  'phones-paused',
  'phones-resumed',
  'door-locked',
  'door-watched',
  'door-unlocked',
  'person-moved',
  'workshop-ended',
  'workshop-resumed',
] as const satisfies readonly WorkshopEvent['type'][]
export type Undoable = (typeof UNDOABLE)[number]

/** Beside commands anybody may give, two things that only an undo does. */
export type Back =
  | Command
  | { type: 'withdraw-round'; activity: string; round: number }
  | { type: 'leave-activity'; activity: string }

/** Paths from whole to part of what an act changes, and of what else it stands on. */
export type Footprint = { changes: readonly string[]; on: readonly string[] }

/** An act that can be taken back: the event that told of it, and what takes it back. */
export type Act = {
  rev: number
  event: Undoable
  /** The activity it was about; null for the workshop as a whole. */
  activity: string | null
  /** What it was in the words of the activity's kind: the type of its fact; null elsewhere. */
  fact: string | null
  /** The parked line that it put into the step: undone together. */
  line: string | null
  back: Back
  /** What it changed, and what it stands on. */
  print: Footprint
  /** Somebody else has built on it or changed it since. */
  overtaken: boolean
}

/** What the room would notice: people asked again, something shown to all, the end. Asked about before it is done. */
export type UndoEffect = 'asks-again' | 'shows' | 'ends' | null
