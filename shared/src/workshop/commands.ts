/** Every command, in the imperative: what somebody asks the workshop to do. The pipeline parses with these and nothing else. */
import * as z from 'zod/mini'
import { BallotKey, Id } from '../ids.ts'
import { Hands } from '../kinds/hands.ts'
import { Item } from '../kinds/item.ts'
import { Secrecy } from '../secrecy.ts'
import { Language, LocalText, RawText } from '../text.ts'
import { OwnChannel, StandInChannel } from './channels.ts'
import { LinkRole, StopReason } from './events.ts'
import { LINE_STATES } from './line-states.ts'
import { Predecessor } from './predecessor.ts'
import {
  ActivitySetup,
  Group,
  MINUTES_MAX,
  Rehearsal,
  SmallestGroup,
  Source,
  Thresholds,
  WorkshopSetup,
} from './setup.ts'

const activity = Id
/** From ten seconds to four hours. */
const TimerSeconds = z.int().check(z.gte(10), z.lte(MINUTES_MAX * 60))
const round = z.int().check(z.gte(1), z.lte(1000))
/** So many sheets are given out at once. */
export const REGISTERED_AT_ONCE = 200

export const Command = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('open-workshop'),
    setup: WorkshopSetup,
    rehearsal: z.optional(Rehearsal),
    predecessor: z.optional(Predecessor),
  }),
  z.object({
    type: z.literal('join'),
    group: z.nullable(Id),
    name: z.optional(RawText),
    language: Language,
    channel: z.optional(OwnChannel),
  }),
  z.object({ type: z.literal('rejoin') }),
  z.object({ type: z.literal('act'), activity, action: z.unknown() }),
  z.object({
    type: z.literal('cast'),
    activity,
    round,
    answer: z.unknown(),
    key: z.optional(BallotKey),
  }),
  /** People without a device, for whom an operator enters what they say: each gets a number. */
  z.object({
    type: z.literal('register-people'),
    channel: StandInChannel,
    group: z.nullable(Id),
    count: z.int().check(z.gte(1), z.lte(REGISTERED_AT_ONCE)),
  }),
  z.object({ type: z.literal('act-for'), person: Id, activity, action: z.unknown() }),
  z.object({
    type: z.literal('cast-for'),
    person: Id,
    activity,
    round,
    answer: z.unknown(),
    key: z.optional(BallotKey),
  }),
  /** How many of a group raised their hand for an item, or for an answer to it; it replaces what was counted before. */
  z.object({
    type: z.literal('count-hands'),
    activity,
    round,
    group: z.nullable(Id),
    hands: z.array(Hands).check(z.maxLength(500)),
  }),
  z.object({
    type: z.literal('count-heads'),
    group: z.nullable(Id),
    heads: z.int().check(z.gte(0), z.lte(10_000)),
  }),
  z.object({ type: z.literal('admit-person'), person: Id }),
  z.object({ type: z.literal('admit-all') }),
  z.object({ type: z.literal('remove-person'), person: Id }),
  z.object({ type: z.literal('move-person'), person: Id, group: z.nullable(Id) }),
  z.object({ type: z.literal('merge-people'), keep: Id, drop: Id }),
  z.object({ type: z.literal('issue-rejoin'), person: Id }),
  z.object({ type: z.literal('enter-activity'), activity }),
  z.object({ type: z.literal('open-round'), activity }),
  z.object({
    type: z.literal('reopen-round'),
    activity,
    /** Ask again about these items only, where the kind can. */
    items: z.optional(z.array(Id).check(z.minLength(1), z.maxLength(500))),
  }),
  z.object({ type: z.literal('close-round'), activity }),
  z.object({ type: z.literal('reveal'), activity, step: z.int().check(z.gte(0), z.lte(3)) }),
  z.object({
    type: z.literal('edit-workshop'),
    title: z.optional(LocalText),
    purpose: z.optional(LocalText),
    groups: z.optional(z.array(Group).check(z.maxLength(20))),
    smallestGroup: z.optional(SmallestGroup),
  }),
  z.object({
    type: z.literal('edit-activity'),
    activity,
    title: z.optional(LocalText),
    prompt: z.optional(LocalText),
    secrecy: z.optional(Secrecy),
    config: z.optional(z.record(z.string(), z.unknown())),
    items: z.optional(z.array(Item).check(z.maxLength(500))),
    source: z.optional(z.nullable(Source)),
    thresholds: z.optional(z.nullable(Thresholds)),
    /** Null for none. */
    minutes: z.optional(z.nullable(z.number())),
  }),
  z.object({ type: z.literal('add-activity'), setup: ActivitySetup, at: z.int().check(z.gte(0), z.lte(60)) }),
  z.object({ type: z.literal('remove-activity'), activity }),
  z.object({ type: z.literal('move-activity'), activity, to: z.int().check(z.gte(0), z.lte(60)) }),
  z.object({ type: z.literal('issue-link'), role: LinkRole }),
  z.object({ type: z.literal('revoke-link'), link: Id }),
  z.object({ type: z.literal('set-timer'), seconds: TimerSeconds }),
  z.object({ type: z.literal('extend-timer'), seconds: TimerSeconds }),
  z.object({ type: z.literal('stop-timer') }),
  z.object({ type: z.literal('pause-phones') }),
  z.object({ type: z.literal('resume-phones') }),
  /** The rev of the act that was seen as the last one. */
  z.object({ type: z.literal('undo'), rev: z.int().check(z.gte(1)) }),
  /** `was`: the note as the writer knew it. `settled`: what lay beside it and has its place now. */
  z.object({
    type: z.literal('write-note'),
    step: z.nullable(Id),
    text: RawText,
    was: RawText,
    settled: z.optional(z.array(RawText).check(z.maxLength(50))),
  }),
  z.object({ type: z.literal('park-line'), text: RawText, language: Language }),
  z.object({ type: z.literal('reword-line'), line: Id, text: RawText, language: Language }),
  z.object({ type: z.literal('settle-line'), line: Id, state: z.enum(LINE_STATES) }),
  /** The facilitator's own action that puts the line into an open step. */
  z.object({ type: z.literal('take-up-line'), line: Id, activity, action: z.unknown() }),
  z.object({ type: z.literal('show-lines'), shown: z.boolean() }),
  z.object({ type: z.literal('lock-door') }),
  z.object({ type: z.literal('watch-door') }),
  z.object({ type: z.literal('unlock-door') }),
  z.object({ type: z.literal('stop-here'), why: StopReason }),
  z.object({ type: z.literal('go-on-here') }),
  z.object({ type: z.literal('end-workshop') }),
  z.object({ type: z.literal('resume-workshop') }),
])
export type Command = z.infer<typeof Command>
export type CommandType = Command['type']
export type CommandOf<Type extends CommandType> = Extract<Command, { type: Type }>
