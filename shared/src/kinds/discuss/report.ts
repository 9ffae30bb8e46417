/** What the report prints of a discussion: every post under its question, what was answered and set aside, and who spoke. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText } from '../../text.ts'
import type { DiscussConfig } from './schema.ts'
import { type DiscussSlice, visiblePosts } from './slice.ts'
import { DiscussShow, fateOf, topicsOf, voicesTold } from './view.ts'

/** One post and what became of it. */
const Post = z.object({
  /** Names the post within its activity. */
  id: Id,
  /** The post in its author's words. */
  text: LocalText,
  /** People who back it; null where that is not counted. */
  support: z.nullable(z.int()),
  /** Whether it was answered, in writing or aloud. */
  answered: z.boolean(),
  /** The answer in writing; null where there is none. */
  answer: z.nullable(LocalText),
  /** Whether it goes on to the next step. */
  takenOn: z.boolean(),
  /** Whether it was set aside. */
  parked: z.boolean(),
})

/** What was said, question by question, and what became of it. */
export const DiscussReport = z.object({
  /** Whether people answer key questions, or ask questions of their own. */
  mode: z.enum(['questions', 'qa']),
  /** How many posts there were, by what became of them. */
  counts: z.object({
    /** All posts: shown + waiting + hidden + withdrawn. */
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
  /** The posts under their key questions; null while posts are private. */
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
  /** The topics that were set aside, those alone that may be read. */
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
