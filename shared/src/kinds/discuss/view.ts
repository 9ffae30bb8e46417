/** What is seen of a discussion: by everybody, by the facilitator, by one person. No view names an author. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText } from '../../text.ts'
import { Item } from '../item.ts'
import { SPEAKERS_TOLD } from './limits.ts'
import { nextSpeakers } from './next-speakers.ts'
import { type DiscussConfig, PostState } from './schema.ts'
import { type DiscussSlice, type Hand, type Post, postOf, visiblePosts } from './slice.ts'
import { turnsByGroup, turnsInAll } from './voices.ts'

/** Of a post: what becomes of it. `answer`: in writing; an answer given aloud is `answered` without one. */
const Words = { id: Id, question: z.nullable(Id), text: LocalText }
const Fate = {
  answered: z.boolean(),
  answer: z.nullable(LocalText),
  takenOn: z.boolean(),
  parked: z.boolean(),
}

const Speaker = z.object({ hand: Id, group: z.nullable(Id), name: z.nullable(z.string()) })
export type Speaker = z.infer<typeof Speaker>

/** Turns in all and by group, null where the audience is not told. */
const Voices = z.object({
  /** Turns in all; null where that is not told. */
  total: z.nullable(z.int()),
  /** Turns by group; empty where that is not told. */
  parts: z.array(
    z.object({
      /** The id of the group; null for people without one. */
      group: z.nullable(Id),
      /** How often its people had the floor; null where that is not told. */
      turns: z.nullable(z.int()),
    }),
  ),
  /** Turns of all groups that are not among the parts; null where nothing is pooled, and then those have not spoken. */
  rest: z.nullable(z.int()),
  /** So few turns that by group they would tell who spoke. */
  withheld: z.boolean(),
})
export type Voices = z.infer<typeof Voices>

/** `text` is null while the post that was parked is private. */
const Topic = z.object({ id: Id, text: z.nullable(LocalText), outcome: z.nullable(LocalText) })
export type Topic = z.infer<typeof Topic>

/**
 * `count`: posts that stand or wait. `cards`: the posts that may be seen, under the name that every kind gives to what the
 * room sees at once; absent while they are private. `support` is null where it is not counted or not told. `queue`: the
 * first of those who wait for the floor, in the suggested order, and `waiting` all of them.
 */
export const DiscussShow = z.object({
  count: z.nullable(z.int()),
  cards: z.optional(z.array(z.object({ ...Words, ...Fate, support: z.nullable(z.int()) }))),
  focus: z.nullable(Id),
  parked: z.array(Topic),
  speaking: z.nullable(Speaker),
  queue: z.array(Speaker),
  waiting: z.int(),
  voices: Voices,
})
export type DiscussShow = z.infer<typeof DiscussShow>
export type ShownPost = NonNullable<DiscussShow['cards']>[number]

/** The key questions, and every post but withdrawn ones, which are only counted. */
export const DiscussManage = z.object({
  questions: z.array(Item),
  cards: z.array(z.object({ ...Words, ...Fate, state: PostState, support: z.int() })),
  withdrawn: z.int(),
  focus: z.nullable(Id),
  parked: z.array(z.object({ ...Topic.shape, post: z.nullable(Id) })),
  speaking: z.nullable(Speaker),
  queue: z.array(Speaker),
  waiting: z.int(),
  voices: Voices,
})
export type DiscussManage = z.infer<typeof DiscussManage>
export type ManagedPost = DiscussManage['cards'][number]

/** One person's own posts, withdrawn ones included; the posts they back; their hand, while they wait or speak. */
export const DiscussMine = z.object({
  cards: z.array(z.object({ ...Words, ...Fate, state: PostState, supported: z.boolean() })),
  supports: z.array(Id),
  hand: z.nullable(Id),
})
export type DiscussMine = z.infer<typeof DiscussMine>

type Tell = (count: number) => number | null

export function showDiscussion(
  config: DiscussConfig,
  slice: DiscussSlice,
  revealed: boolean,
  tell: Tell = (count) => count,
): DiscussShow {
  const seen = revealed || config.sharing === 'shared'
  const standing = [...slice.posts.values()].filter(({ state }) => state === 'visible' || state === 'waiting')
  const cards = visiblePosts(slice).map((post) => ({
    ...fateOf(post),
    support: config.support ? tell(post.supporters.size) : null,
  }))
  return {
    count: tell(standing.length),
    ...(seen ? { cards } : {}),
    focus: slice.focus,
    parked: topicsOf(slice).map(({ post, text, ...topic }) => ({
      ...topic,
      text: post !== null && !seen ? null : text,
    })),
    ...floorOf(slice, tell),
  }
}

export function manageDiscussion(_config: DiscussConfig, slice: DiscussSlice): DiscussManage {
  const all = [...slice.posts.values()]
  const standing = all.filter(({ state }) => state !== 'withdrawn')
  return {
    questions: [...slice.questions.values()],
    cards: standing.map((post) => ({ ...fateOf(post), state: post.state, support: post.supporters.size })),
    withdrawn: all.length - standing.length,
    focus: slice.focus,
    parked: topicsOf(slice),
    ...floorOf(slice, (count) => count),
  }
}

export function ownPosts(slice: DiscussSlice, person: string): DiscussMine {
  const own = (slice.authors.get(person) ?? []).map((id) => postOf(slice, id))
  return {
    cards: own.map((post) => ({ ...fateOf(post), state: post.state, supported: post.supporters.size > 0 })),
    supports: [...(slice.supports.get(person) ?? [])],
    hand: slice.raised.get(person) ?? null,
  }
}

/** What was taken on; where nothing was, all that stands and was not set aside. Each leads back to its key question. */
export function outcomeOf(slice: DiscussSlice): Item[] {
  const visible = visiblePosts(slice)
  const taken = visible.filter(({ takenOn }) => takenOn)
  const on = taken.length > 0 ? taken : visible.filter(({ parked }) => parked === null)
  return on.map((post) => itemOf(slice, post))
}

/** A key question or a post that is there to be seen; null for any other. */
export function findPost(slice: DiscussSlice, id: string): Item | null {
  const post = slice.posts.get(id)
  if (post === undefined) return slice.questions.get(id) ?? null
  return post.state === 'hidden' || post.state === 'withdrawn' ? null : itemOf(slice, post)
}

/** Topics set aside with their words; none of a post that is hidden or was withdrawn. */
export function topicsOf(slice: DiscussSlice): (Topic & { text: LocalText; post: string | null })[] {
  return [...slice.parked.values()].flatMap(({ id, text, post, outcome }) => {
    const source = post === null ? null : postOf(slice, post)
    if (source !== null && (source.state === 'hidden' || source.state === 'withdrawn')) return []
    return { id, text: text ?? source?.text ?? {}, outcome, post }
  })
}

export function voicesTold(slice: DiscussSlice, tell: Tell): Voices {
  const { parts, rest } = turnsByGroup(slice)
  return {
    total: tell(turnsInAll(slice)),
    parts: parts.map(({ group, turns }) => ({ group, turns: tell(turns) })),
    rest: rest === null ? null : tell(rest),
    withheld: slice.secret && parts.length === 0,
  }
}

export function fateOf({ id, question, text, answer, takenOn, parked }: Post) {
  return {
    id,
    question,
    text,
    answered: answer !== null,
    answer: answer?.text ?? null,
    takenOn,
    parked: parked !== null,
  }
}

function floorOf(slice: DiscussSlice, tell: Tell) {
  const speaking = slice.speaking === null ? undefined : slice.hands.get(slice.speaking)
  const order = nextSpeakers(slice)
  return {
    speaking: speaking ? speakerOf(speaking) : null,
    queue: order.slice(0, SPEAKERS_TOLD).map(speakerOf),
    waiting: order.length,
    voices: voicesTold(slice, tell),
  }
}

function speakerOf({ id, group, name }: Hand): Speaker {
  return { hand: id, group, name }
}

function itemOf({ questions }: DiscussSlice, { id, text, question }: Post): Item {
  const asked = question === null ? undefined : questions.get(question)
  return { id, text, from: asked === undefined ? [] : [asked.id, ...asked.from] }
}
