/** Discuss: key questions answered by everybody, or questions of the people and their answers; a speaking list and a parking lot beside them. */
import * as z from 'zod/mini'
import { BallotKey, Id } from '../../ids.ts'
import { Language, LocalText, RawText } from '../../text.ts'

/** How a discussion is held. */
export const DiscussConfig = z.object({
  /** Whether people answer key questions, or ask questions of their own (Q&A). */
  mode: z.enum(['questions', 'qa']),
  /** How many posts one person may write on one question. */
  maxPerPerson: z.int().check(z.gte(1), z.lte(50)),
  /** Whether posts are seen at once, or by their author and the facilitator alone until the reveal. */
  sharing: z.enum(['private', 'shared']),
  /** Whether posts of people wait to be shown. */
  moderated: z.boolean(),
  /** Whether people back posts of others; only where posts are seen at once. */
  support: z.boolean(),
  /** Whether there is a speaking list. */
  speakers: z.boolean(),
  /** Whether topics may be set aside. */
  parking: z.boolean(),
})
export type DiscussConfig = z.infer<typeof DiscussConfig>

/** In anonymous rounds: the key the post was written with, one key per post, proof that it is one's own. */
const key = z.optional(BallotKey)
/** May be left out in anonymous rounds, where the phone knows its post by the key alone. */
const ownPost = z.optional(Id)
const post = Id
const parked = Id
const hand = Id
/** What only an undo takes back; the fact's own name. */
const TakenBack = z.enum(['topic-settled', 'topic-unparked', 'hand-lowered', 'turn-began', 'turn-ended'])
/** By the facilitator, who may call them back. */
const kept = z.optional(z.literal(true))

/** The first seven are everybody's, the others the facilitator's, who also writes and raises hands for somebody without a phone. */
export const DiscussAction = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('post'),
    /** Null in Q&A, and where the activity itself is the question. */
    question: z.nullable(Id),
    text: RawText,
    language: Language,
    key,
  }),
  z.object({ type: z.literal('edit-post'), post: ownPost, text: RawText, key }),
  /** `unbacked`: only while nobody backs it. */
  z.object({ type: z.literal('withdraw-post'), post: ownPost, unbacked: z.optional(z.boolean()), key }),
  z.object({ type: z.literal('support'), post }),
  z.object({ type: z.literal('unsupport'), post }),
  /** `name`: as the speaker wants to be announced. `group`: only where the facilitator raises a hand for somebody. */
  z.object({
    type: z.literal('raise-hand'),
    name: z.optional(RawText),
    group: z.optional(z.nullable(Id)),
  }),
  /** `hand`: only where the facilitator takes somebody off the list. */
  z.object({ type: z.literal('lower-hand'), hand: z.optional(hand) }),
  z.object({ type: z.literal('hide'), post }),
  /** `focus`: it was being talked about. */
  z.object({ type: z.literal('show'), post, focus: z.optional(z.boolean()) }),
  z.object({ type: z.literal('answer'), post, text: z.optional(RawText), language: Language }),
  z.object({ type: z.literal('unanswer'), post }),
  z.object({ type: z.literal('take-on'), post }),
  z.object({ type: z.literal('let-go'), post }),
  z.object({ type: z.literal('park'), text: RawText, language: Language }),
  z.object({ type: z.literal('park-post'), post }),
  z.object({ type: z.literal('settle-parked'), parked, text: RawText, language: Language }),
  z.object({ type: z.literal('unpark'), parked }),
  z.object({ type: z.literal('give-floor'), hand }),
  z.object({ type: z.literal('end-turn') }),
  /** A key question; in Q&A the post that is being talked about. Null: none in particular. */
  z.object({ type: z.literal('focus'), question: z.nullable(Id) }),
  z.object({ type: z.literal('take-back'), what: TakenBack, id: Id }),
])
export type DiscussAction = z.infer<typeof DiscussAction>
export type ActionOf<Type extends DiscussAction['type']> = Extract<DiscussAction, { type: Type }>

export const PostState = z.enum(['visible', 'hidden', 'withdrawn', 'waiting'])
export type PostState = z.infer<typeof PostState>

/**
 * Facts carry all that folding needs. `by` is the author where the round is not anonymous, `key` where it is; both are
 * null for what the facilitator wrote.
 */
export const DiscussFact = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('post-written'),
    post,
    question: z.nullable(Id),
    text: LocalText,
    by: z.nullable(Id),
    key: z.nullable(BallotKey),
    state: PostState,
  }),
  z.object({ type: z.literal('post-edited'), post, text: LocalText, state: PostState }),
  z.object({ type: z.literal('post-withdrawn'), post }),
  z.object({ type: z.literal('post-supported'), post, by: Id }),
  z.object({ type: z.literal('post-unsupported'), post, by: Id }),
  z.object({ type: z.literal('post-hidden'), post }),
  z.object({ type: z.literal('post-shown'), post }),
  z.object({ type: z.literal('post-answered'), post, text: z.nullable(LocalText) }),
  z.object({ type: z.literal('post-unanswered'), post }),
  z.object({ type: z.literal('post-taken-on'), post }),
  z.object({ type: z.literal('post-let-go'), post }),
  /** A topic of its own, or a post set aside. */
  z.object({ type: z.literal('topic-parked'), parked, text: z.nullable(LocalText), post: z.nullable(Id) }),
  z.object({ type: z.literal('topic-settled'), parked, outcome: LocalText }),
  z.object({ type: z.literal('topic-unparked'), parked }),
  z.object({
    type: z.literal('hand-raised'),
    hand,
    by: z.nullable(Id),
    group: z.nullable(Id),
    name: z.nullable(z.string()),
    /** Raised in a round in which nobody is named. */
    secret: z.boolean(),
  }),
  z.object({ type: z.literal('hand-lowered'), hand, kept }),
  /** `ends`: the turn that ends with it; a fact of its own in logs of earlier programs. */
  z.object({ type: z.literal('turn-began'), hand, ends: z.optional(Id) }),
  z.object({ type: z.literal('turn-ended'), hand, kept }),
  z.object({ type: z.literal('question-focused'), question: z.nullable(Id) }),
  z.object({ type: z.literal('taken-back'), what: TakenBack, id: Id }),
])
export type DiscussFact = z.infer<typeof DiscussFact>
