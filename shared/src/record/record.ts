/** The record: what somebody who was not there needs to check the report of a workshop and to count it again. */
import * as z from 'zod/mini'

const Digest = z.string().check(z.regex(/^([wf]:)?[0-9a-f]{64}$/))
const Hex = z.string().check(z.regex(/^[0-9a-f]{32,64}$/))

/** A field that is told, with the salt that opens its cover; or the cover alone. */
export const RecordField = z.union([
  Hex,
  z.strictObject({
    /** Which field of the event it is. */
    name: z.string(),
    /** What it says. */
    value: z.unknown(),
    /** Opens its cover, in hex. */
    salt: Hex,
  }),
])
export type RecordField = z.infer<typeof RecordField>

/** One entry of the log in its chain. */
export const RecordLink = z.strictObject({
  /** The number of the entry, from 1 on without a gap. */
  rev: z.int(),
  /** What the link covers of the event: a SHA-256 in hex, with a letter before it that says how it was made; no letter in logs of earlier programs. */
  digest: Digest,
  /** SHA-256 over the hash of the link before it, the workshop, `rev` and `digest`, in hex. */
  hash: Hex,
  /** The fields of an event some of which are told, all in their order; left out where none is. */
  fields: z.optional(z.array(RecordField)),
})
export type RecordLink = z.infer<typeof RecordLink>

/** A sealed ballot as it is published. */
export const RecordBallot = z.strictObject({
  /** The new key under which it was sealed, in hex. */
  key: Hex,
  /** What of the answer is counted, without words. */
  answer: z.record(z.string(), z.unknown()),
  /** Its person's own earlier answer with the salt of its cover, or the cover alone; left out where the seal does not cover it apart. */
  earlier: z.optional(
    z.union([
      Hex,
      z.strictObject({
        /** What of the earlier answer is counted, without words. */
        answer: z.record(z.string(), z.unknown()),
        /** Opens its cover, in hex. */
        salt: Hex,
      }),
    ]),
  ),
  /** The part of the room in which it was counted (after the exchange, elsewhere than in open rounds) with the salt of its cover, or the cover alone. */
  part: z.union([
    Hex,
    z.strictObject({
      /** The id of the group, or of those that were pooled; null where the room is not cut into parts. */
      id: z.nullable(z.string()),
      /** Opens its cover, in hex. */
      salt: Hex,
    }),
  ]),
  /** The cover of its words and its group, in hex. */
  rest: Hex,
})
export type RecordBallot = z.infer<typeof RecordBallot>

/**
 * The ballots of a round whose result is printed, by key. Null where they were sealed by a version of the program that did
 * not cover words and groups apart, or earlier answers, and they carry some of a round that is not printed.
 */
export const RecordRound = z.strictObject({
  /** The id of the activity. */
  activity: z.string(),
  /** Names the round. */
  round: z.int(),
  /** The ballots, by their keys; null where an earlier version sealed them in such a way that they would tell more than is shown. */
  ballots: z.nullable(z.array(RecordBallot)),
})
export type RecordRound = z.infer<typeof RecordRound>

/** The chain of the log, and the sealed ballots. */
export const WorkshopRecord = z.strictObject({
  /** The links of the log, one for each entry, in order. */
  chain: z.array(RecordLink),
  /** The ballots of the rounds whose results are printed; null in an edition without ballots. */
  rounds: z.nullable(z.array(RecordRound)),
})
export type WorkshopRecord = z.infer<typeof WorkshopRecord>
