/**
 * The lines of a workshop file: JSON, one thing a line, packed with gzip. The first says what it is, the last how many
 * there are and the hash of all before it, so that a file that was cut off or changed is known before anything is read of it.
 */
import * as z from 'zod/mini'
import { WORKSHOP_FORMAT } from '../workshop-format.ts'

/** Raised when a line changes its meaning; lines that an older program does not know are refused by it. */
export const VERSION = 1

const Text = z.string()
const Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const Round = z.int().check(z.gte(1))
const Group = z.nullable(Text)

export const Head = z.object({
  format: z.literal(WORKSHOP_FORMAT),
  version: z.int(),
  program: Text,
  workshop: Text,
  code: Text,
  /** Of the log: how many events, and the hash of the last. */
  rev: z.int(),
  head: Text,
})

const StoredEventLine = z.object({
  rev: z.int(),
  at: z.nullable(z.int()),
  by: Text,
  person: z.nullable(Text),
  payload: Text,
  salt: Text,
  digest: Text,
  hash: Text,
})
const Place = { activity: Text, round: Round }
const BallotLine = z.object({ ...Place, key: Text, group: Group, answer: z.unknown() })
const SealedLine = z.object({
  ...Place,
  ballots: z.array(z.object({ key: Text, group: Group, answer: z.unknown() })),
})
const AnswerLine = z.object({
  command: Text,
  fingerprint: z.nullable(Text),
  rev: z.int(),
  made: z.array(Text),
  code: z.optional(Text),
})
/** What a phone, or a person with their code, is known by. */
const SeatLine = z.object({
  digest: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  kind: z.enum(['bearer', 'rejoin']),
  person: Text,
})

export const Line = z.union([
  z.object({ event: StoredEventLine }),
  z.object({ ballot: BallotLine }),
  z.object({ voter: z.object({ ...Place, voter: Text }) }),
  z.object({ sealed: SealedLine }),
  z.object({ answer: AnswerLine }),
  z.object({ seat: SeatLine }),
])
export type Line = z.infer<typeof Line>
export type Seat = z.infer<typeof SeatLine>

export const End = z.object({ end: z.object({ lines: z.int(), sha256: Hex }) })
