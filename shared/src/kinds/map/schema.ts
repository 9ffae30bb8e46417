/** Map: which actor does what, who works with whom, who is here and who is missing. What people say is kept, never counted as votes. */
import * as z from 'zod/mini'
import { BallotKey, Id } from '../../ids.ts'
import { Language, LocalText, RawText } from '../../text.ts'
import { FUNCTIONS_MAX } from './limits.ts'
import { MARKS, RANKS, SEATS, SECTORS, STRENGTHS } from './marks.ts'

/** What is mapped of actors, and how. */
export const MapConfig = z.object({
  /** What has to be done by somebody, in order; empty where only links or seats are mapped. */
  functions: z
    .array(
      z.object({
        /** Names the function within its activity. */
        id: Id,
        /** The words of the function. */
        text: LocalText,
      }),
    )
    .check(z.maxLength(FUNCTIONS_MAX)),
  /** Whether people say which actors work together. */
  links: z.boolean(),
  /** Whether people say which actors are in the room. */
  seats: z.boolean(),
  /** Whether the map is seen at once, or by the facilitator alone until the reveal. */
  sharing: z.enum(['private', 'shared']),
  /** Whether actors that people add wait to be shown. */
  moderated: z.boolean(),
  /** How many actors one person may add. */
  maxPerPerson: z.int().check(z.gte(1), z.lte(50)),
})
export type MapConfig = z.infer<typeof MapConfig>

export const MarkName = z.enum(MARKS)
export const StrengthName = z.enum(STRENGTHS)
export const SectorName = z.enum(SECTORS)
export const Seat = z.object({
  /** Whether the actor is in the room, is not, or was not even asked. */
  state: z.enum(SEATS),
  /** Whether its word decides in politics or money. */
  rank: z.enum(RANKS),
})
export type Seat = z.infer<typeof Seat>

/** One thing said of actors; null takes it back. */
export const Statement = z.discriminatedUnion('what', [
  z.object({ what: z.literal('mark'), actor: Id, function: Id, mark: z.nullable(MarkName) }),
  z.object({ what: z.literal('link'), one: Id, other: Id, strength: z.nullable(StrengthName) }),
  z.object({ what: z.literal('seat'), actor: Id, seat: z.nullable(Seat) }),
])
export type Statement = z.infer<typeof Statement>

/** In anonymous rounds: the key of the card or of what is said, one key each, proof that it is one's own. */
const key = z.optional(BallotKey)
/** May be left out in anonymous rounds, where the phone knows its actor by the key alone. */
const ownActor = z.optional(Id)
const actor = Id

/** The first six are everybody's but for what is said, which is people's alone; the others are the facilitator's. */
export const MapAction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('add-actor'), name: RawText, sector: SectorName, language: Language, key }),
  z.object({
    type: z.literal('edit-actor'),
    actor: ownActor,
    name: RawText,
    /** The name in all its languages and a sector that was never given, as it was before: the facilitator's alone. */
    names: z.optional(LocalText),
    sector: z.nullable(SectorName),
    /** Only while it is called and placed so: the facilitator's alone. */
    was: z.optional(z.object({ name: LocalText, sector: z.nullable(SectorName) })),
    key,
  }),
  z.object({ type: z.literal('withdraw-actor'), actor: ownActor, key }),
  z.object({ type: z.literal('mark'), actor, function: Id, mark: z.nullable(MarkName), key }),
  z.object({ type: z.literal('link'), one: Id, other: Id, strength: z.nullable(StrengthName), key }),
  z.object({ type: z.literal('seat'), actor, seat: z.nullable(Seat), key }),
  z.object({ type: z.literal('hide-actor'), actor }),
  z.object({ type: z.literal('show-actor'), actor }),
  /** `into` takes over what is said of the others. */
  z.object({ type: z.literal('merge-actors'), into: Id, actors: z.array(Id).check(z.maxLength(100)) }),
  z.object({ type: z.literal('split-actor'), actor }),
  z.object({ type: z.literal('split-actors'), actors: z.array(Id).check(z.maxLength(100)) }),
  z.object({
    type: z.literal('settle'),
    about: Statement,
    reason: z.optional(RawText),
    language: Language,
  }),
  z.object({ type: z.literal('unsettle'), about: Statement }),
])
export type MapAction = z.infer<typeof MapAction>
export type ActionOf<Type extends MapAction['type']> = Extract<MapAction, { type: Type }>

export const ActorState = z.enum(['visible', 'hidden', 'withdrawn', 'waiting'])
export type ActorState = z.infer<typeof ActorState>

/**
 * Facts carry all that folding needs. `by` is the author where the round is not anonymous, `key` where it is; both are
 * null for the facilitator's.
 */
export const MapFact = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('actor-added'),
    actor,
    name: LocalText,
    sector: SectorName,
    by: z.nullable(Id),
    key: z.nullable(BallotKey),
    state: ActorState,
  }),
  z.object({
    type: z.literal('actor-edited'),
    actor,
    name: LocalText,
    sector: z.nullable(SectorName),
    state: ActorState,
  }),
  z.object({ type: z.literal('actor-withdrawn'), actor }),
  z.object({ type: z.literal('actor-hidden'), actor }),
  z.object({ type: z.literal('actor-shown'), actor }),
  z.object({ type: z.literal('actors-merged'), into: Id, actors: z.array(Id) }),
  z.object({ type: z.literal('actor-split'), actor }),
  z.object({
    type: z.literal('said'),
    about: Statement,
    by: z.nullable(Id),
    key: z.nullable(BallotKey),
  }),
  z.object({ type: z.literal('settled'), about: Statement, reason: z.nullable(LocalText) }),
  z.object({ type: z.literal('unsettled'), about: Statement }),
])
export type MapFact = z.infer<typeof MapFact>
