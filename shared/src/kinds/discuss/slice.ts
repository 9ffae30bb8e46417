/** The state of a discussion: what was written, who wants to speak, what was set aside. Never serialised; views are. */
import type { LocalText } from '../../text.ts'
import type { Item } from '../item.ts'
import type { ActInput } from '../kind.ts'
import type { DiscussAction, DiscussConfig, PostState } from './schema.ts'

export type Post = {
  id: string
  /** The key question it answers; null in Q&A. */
  question: string | null
  text: LocalText
  by: string | null
  key: string | null
  state: PostState
  /** People who back it, its author not among them. */
  supporters: Set<string>
  /** Q&A: answered, in the room (`text` null) or in writing. */
  answer: { text: LocalText | null } | null
  /** Flows on to the next activity. */
  takenOn: boolean
  /** The topic of the parking lot that it has become. */
  parked: string | null
}

/** A topic set aside; `text` is null where it is a post's. */
export type Parked = {
  id: string
  text: LocalText | null
  post: string | null
  outcome: LocalText | null
  /** Its place among all that were ever parked. */
  nth: number
}

/** Somebody who wants to speak, or does. */
export type Hand = {
  id: string
  by: string | null
  group: string | null
  name: string | null
  /** Its place among all that were ever raised. */
  nth: number
  /** Whose turn ended when this one began. */
  after: string | null
}

/**
 * `authors`: the posts of each person; `keys`: the post of each anonymous key; `supports`: the posts each person backs;
 * `hands`: those who wait and the one who speaks, in the order of raising; `raised`: each person's hand among them;
 * `unparked`, `lowered`: what the facilitator took off, who may bring it back; `things`: hands and topics ever;
 * `turns`: times that somebody of a group spoke ('' for people without one); `secret`: nobody is named here.
 */
export type DiscussSlice = {
  questions: Map<string, Item>
  posts: Map<string, Post>
  authors: Map<string, string[]>
  keys: Map<string, string>
  supports: Map<string, Set<string>>
  parked: Map<string, Parked>
  unparked: Map<string, Parked>
  hands: Map<string, Hand>
  lowered: Map<string, Hand>
  things: number
  raised: Map<string, string>
  speaking: string | null
  turns: Map<string, number>
  secret: boolean
  focus: string | null
}

export type DiscussInput = ActInput<DiscussConfig, DiscussAction, DiscussSlice>

export function emptyDiscussion(): DiscussSlice {
  return {
    questions: new Map(),
    posts: new Map(),
    authors: new Map(),
    keys: new Map(),
    supports: new Map(),
    parked: new Map(),
    unparked: new Map(),
    hands: new Map(),
    lowered: new Map(),
    things: 0,
    raised: new Map(),
    speaking: null,
    turns: new Map(),
    secret: false,
    focus: null,
  }
}

/** A post that must be there; otherwise the log is damaged: a fault. */
export function postOf(slice: DiscussSlice, id: string): Post {
  const post = slice.posts.get(id)
  if (post === undefined) throw new Error(`no post ${id} in this discussion`)
  return post
}

/** Posts that may be seen, in the order in which they came. */
export function visiblePosts({ posts }: DiscussSlice): Post[] {
  return [...posts.values()].filter(({ state }) => state === 'visible')
}
