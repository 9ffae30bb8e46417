/** Every event, in the past tense: a fact of the workshop. Never a ballot. Fields are added as optional, never renamed: old logs must fold for ever (I6). */
import * as z from 'zod/mini'
import { Code, Id } from '../ids.ts'
import { Grounded } from '../kinds/ground.ts'
import { Item } from '../kinds/item.ts'
import { Secrecy } from '../secrecy.ts'
import { Language, LocalText } from '../text.ts'
import { Channel } from './channels.ts'
import { LINE_STATES } from './line-states.ts'
import { Predecessor } from './predecessor.ts'
import { RoundRule } from './round-rule.ts'
import { ActivitySetup, Group, Rehearsal, SmallestGroup, Source, Thresholds, WorkshopSetup } from './setup.ts'

/** The tally of one stakeholder group (null: people without one) as it stood at the close; elsewhere than in open rounds after some ballots were exchanged. */
export const GroupTally = z.object({ group: z.nullable(Id), ballots: z.int(), tally: z.unknown() })
export type GroupTally = z.infer<typeof GroupTally>

/**
 * What fixes a closed round: how many ballots, and the Merkle root over the re-keyed ballots; the salt re-keyed them. `leaf`:
 * how a ballot goes into the root, 2 with words and group covered apart, 3 with its person's own earlier answer too.
 * `secrecy`: of the round. Both are missing in logs from before that.
 */
export const Seal = z.object({
  ballots: z.int(),
  root: z.string(),
  salt: z.nullable(z.string()),
  leaf: z.optional(z.literal([2, 3])),
  secrecy: z.optional(Secrecy),
})
export type Seal = z.infer<typeof Seal>

/** What a link makes of who opens it. */
export const LinkRole = z.enum(['facilitator', 'operator', 'display'])
export type LinkRole = z.infer<typeof LinkRole>

/** Why a workshop stands still here: it goes on elsewhere, or it came out of a file as a copy. */
export const StopReason = z.enum(['moved', 'copy'])
export type StopReason = z.infer<typeof StopReason>

const activity = Id

export const WorkshopEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('workshop-opened'),
    id: Id,
    code: Code,
    setup: WorkshopSetup,
    rehearsal: z.optional(Rehearsal),
    predecessor: z.optional(Predecessor),
  }),
  z.object({
    type: z.literal('workshop-edited'),
    title: z.optional(LocalText),
    purpose: z.optional(LocalText),
    groups: z.optional(z.array(Group)),
    smallestGroup: z.optional(SmallestGroup),
  }),
  z.object({
    type: z.literal('person-joined'),
    person: Id,
    group: z.nullable(Id),
    name: z.optional(z.string()),
    language: Language,
    /** Left out: on a phone. */
    channel: z.optional(Channel),
    number: z.optional(z.int()),
    waits: z.optional(z.boolean()),
  }),
  z.object({ type: z.literal('person-admitted'), person: Id }),
  z.object({ type: z.literal('person-removed'), person: Id }),
  z.object({ type: z.literal('person-moved'), person: Id, group: z.nullable(Id) }),
  /** One person who had joined twice. */
  z.object({ type: z.literal('people-merged'), keep: Id, drop: Id }),
  z.object({ type: z.literal('rejoin-issued'), person: Id }),
  z.object({ type: z.literal('heads-counted'), group: z.nullable(Id), heads: z.int() }),
  /** That hands were counted, never how many: those are ballots. */
  z.object({ type: z.literal('hands-counted'), activity: Id, round: z.int(), group: z.nullable(Id) }),
  z.object({ type: z.literal('person-rejoined'), person: Id }),
  z.object({ type: z.literal('link-issued'), link: Id, role: LinkRole }),
  z.object({ type: z.literal('link-revoked'), link: Id }),
  z.object({ type: z.literal('activity-added'), setup: ActivitySetup, at: z.int() }),
  z.object({
    type: z.literal('activity-edited'),
    activity,
    title: z.optional(LocalText),
    prompt: z.optional(LocalText),
    secrecy: z.optional(Secrecy),
    config: z.optional(z.record(z.string(), z.unknown())),
    items: z.optional(z.array(Item)),
    source: z.optional(z.nullable(Source)),
    thresholds: z.optional(z.nullable(Thresholds)),
    minutes: z.optional(z.nullable(z.number())),
  }),
  z.object({ type: z.literal('activity-removed'), activity }),
  z.object({ type: z.literal('activity-moved'), activity, to: z.int() }),
  z.object({ type: z.literal('activity-entered'), activity }),
  z.object({ type: z.literal('activity-left'), activity }),
  z.object({
    type: z.literal('round-opened'),
    activity,
    round: z.int(),
    items: z.array(Item),
    reopened: z.boolean(),
    /** Asks again about some items only; the others stand as they were answered last. */
    partial: z.optional(z.boolean()),
    /** From how many answers a group of this round is shown apart, as it was set when the round opened. */
    smallestGroup: z.optional(z.int()),
    /** By what it is counted; missing in kinds without ballots and in logs written before rules had versions. */
    rule: z.optional(RoundRule),
    /** On what it rests that each item was agreed, in kinds that ask; in logs from before that, whatever flowed in was. */
    grounds: z.optional(z.array(Grounded)),
  }),
  /** Nobody had answered: as if it had never been opened, but for its number. */
  z.object({ type: z.literal('round-withdrawn'), activity, round: z.int() }),
  z.object({ type: z.literal('contributed'), activity, fact: z.unknown() }),
  z.object({
    type: z.literal('round-closed'),
    activity,
    round: z.int(),
    answered: z.int(),
    seal: z.nullable(Seal),
    tallies: z.array(GroupTally),
    /** Some ballots were counted in other groups than their own (S3); missing in open rounds and in logs from before that. */
    exchanged: z.optional(z.boolean()),
    /** Covers words and groups under the seal; never published. */
    cover: z.optional(z.string()),
  }),
  z.object({ type: z.literal('revealed'), activity, step: z.int() }),
  /** Counted from when this was logged. Advisory: nothing follows when it has run out (I10). */
  z.object({ type: z.literal('timer-set'), seconds: z.int() }),
  z.object({ type: z.literal('timer-extended'), seconds: z.int() }),
  z.object({ type: z.literal('timer-stopped') }),
  z.object({ type: z.literal('phones-paused') }),
  z.object({ type: z.literal('phones-resumed') }),
  /** `step`: null for the workshop as a whole. `aside`: what others had written meanwhile. */
  z.object({
    type: z.literal('note-written'),
    step: z.nullable(Id),
    text: z.string(),
    aside: z.optional(z.array(z.string())),
  }),
  z.object({ type: z.literal('line-parked'), line: Id, text: LocalText, step: z.nullable(Id) }),
  z.object({ type: z.literal('line-reworded'), line: Id, text: LocalText }),
  z.object({ type: z.literal('line-settled'), line: Id, state: z.enum(LINE_STATES), to: z.nullable(Id) }),
  z.object({ type: z.literal('lines-shown'), shown: z.boolean() }),
  /** The act at rev `of` is taken back by the next so many events. */
  z.object({ type: z.literal('undone'), of: z.int(), follows: z.int() }),
  z.object({ type: z.literal('door-locked') }),
  /** Who is new waits to be let in. */
  z.object({ type: z.literal('door-watched') }),
  z.object({ type: z.literal('door-unlocked') }),
  /** Nothing more is taken here until it goes on here. */
  z.object({ type: z.literal('stopped-here'), why: StopReason }),
  z.object({ type: z.literal('went-on-here') }),
  z.object({ type: z.literal('workshop-ended') }),
  /** `lobby`: nothing had been put before the room yet. */
  z.object({ type: z.literal('workshop-resumed'), lobby: z.optional(z.boolean()) }),
])
export type WorkshopEvent = z.infer<typeof WorkshopEvent>
export type EventOf<Type extends WorkshopEvent['type']> = Extract<WorkshopEvent, { type: Type }>

/** An event in its place in the log. `at` is null and `person` is null where the fact must not be traced (anonymous contributions). */
export type LoggedEvent = {
  rev: number
  at: number | null
  by: { role: string; person: string | null }
  event: WorkshopEvent
}
