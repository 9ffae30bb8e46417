/** The key questions and the posts as they stand before the room. */
import type { Seen } from '../kind.ts'
import type { DiscussConfig } from './schema.ts'
import { type DiscussSlice, visiblePosts } from './slice.ts'

/** A post is an answer of somebody's own: whose card became the question has not written it. */
export function seenPosts({ sharing }: DiscussConfig, slice: DiscussSlice, revealed: boolean): Seen[] | null {
  if (!revealed && sharing === 'private') return null
  const posts = visiblePosts(slice).map(({ id, text }): Seen => ({ id, text, from: [] }))
  return [...[...slice.questions.values()].map(({ id, text, from }) => ({ id, text, from })), ...posts]
}
