/** What the report prints of a discussion: every post under its question, what was answered and set aside, and who spoke. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText } from '../../text.ts'
import type { DiscussConfig } from './schema.ts'
import { type DiscussSlice, visiblePosts } from './slice.ts'
import { DiscussShow, fateOf, topicsOf, voicesTold } from './view.ts'

/** `support`: people who back it, null where that is not counted. `takenOn`: it goes on to the next step. `parked`: set aside. */
const Post = z.object({
  /** Names the post within its activity. */
  id: Id,
  /** The post in its author's words. */
  text: LocalText,
  support: z.nullable(z.int()),
  /** Whether it was answered, in writing or aloud. */
  answered: z.boolean(),
  /** The answer in writing; null where there is none. */
  answer: z.nullable(LocalText),
  takenOn: z.boolean(),
  parked: z.boolean(),
})

/**
 * `written` are shown + waiting + hidden + withdrawn. `questions`: null while posts are private; a question of id null
 * holds what was asked or said without a key question. `parked`: only topics that may be read.
 */
export const DiscussReport = z.object({
  /** Whether people answer key questions, or ask questions of their own. */
  mode: z.enum(['questions', 'qa']),
  /** How many posts there were, by what became of them. */
  counts: z.object({
    /** All posts. */
    written: z.int(),
    /** Those that everybody may see. */
    shown: z.int(),
    /** Those that wait to be shown. */
    waiting: z.int(),
    /** Those that the facilitator hid. */
    hidden: z.int(),
    /** Those that their authors took back. */
    withdrawn: z.int(),
    /** Those of the shown that were answered. */
    answered: z.int(),
  }),
  questions: z.nullable(
    z.array(
      z.object({
        /** Names the key question; null for what was said without one. */
        id: z.nullable(Id),
        /** The key question; null for what was said without one. */
        text: z.nullable(LocalText),
        /** What was said to it, best backed first where support is counted. */
        posts: z.array(Post),
      }),
    ),
  ),
  parked: z.array(
    z.object({
      /** What was set aside. */
      text: LocalText,
      /** What came of it; null while nothing has. */
      outcome: z.nullable(LocalText),
    }),
  ),
  /** How often groups had the floor. */
  voices: DiscussShow.shape.voices,
})
export type DiscussReport = z.infer<typeof DiscussReport>

export function reportDiscussion(
  config: DiscussConfig,
  slice: DiscussSlice,
  revealed: boolean,
): DiscussReport {
  const seen = revealed || config.sharing === 'shared'
  const topics = topicsOf(slice).filter(({ post }) => seen || post === null)
  return {
    mode: config.mode,
    counts: countPosts(slice),
    questions: seen ? byQuestion(config, slice) : null,
    parked: topics.map(({ text, outcome }) => ({ text, outcome })),
    voices: voicesTold(slice, (count) => count),
  }
}

/** Key questions in their order, also those nobody answered; then what was said without one. Most support first where it counts. */
function byQuestion(config: DiscussConfig, slice: DiscussSlice): DiscussReport['questions'] {
  const posts = visiblePosts(slice)
  const keyQuestions = config.mode === 'questions' ? [...slice.questions.values()] : []
  const under = (question: string | null) =>
    posts
      .filter((post) => post.question === question)
      .sort((one, other) => other.supporters.size - one.supporters.size)
      .map((post) => {
        const { question: _, ...fate } = fateOf(post)
        return { ...fate, support: config.support ? post.supporters.size : null }
      })
  const rows = keyQuestions.map(({ id, text }) => ({ id, text, posts: under(id) }))
  const free = under(null)
  return free.length > 0 || rows.length === 0 ? [...rows, { id: null, text: null, posts: free }] : rows
}

function countPosts({ posts }: DiscussSlice): DiscussReport['counts'] {
  const counts = { written: posts.size, shown: 0, waiting: 0, hidden: 0, withdrawn: 0, answered: 0 }
  for (const { state, answer } of posts.values()) {
    counts[state === 'visible' ? 'shown' : state] += 1
    if (state === 'visible' && answer !== null) counts.answered += 1
  }
  return counts
}
