/** One person's own posts and what they back: as the server tells it, with what this phone has said since laid over. */
import type { DiscussAction, PostState } from '@cabildo/shared/kinds/discuss/schema'
import type { DiscussMine } from '@cabildo/shared/kinds/discuss/view'
import type { Detail } from '@cabildo/shared/kinds/kind'
import type { LocalText } from '@cabildo/shared/text'
import type { Said } from '../kind-ui.ts'

export type OwnPost = {
  /** What its slots are named by: the key it was written with, or its id. */
  ref: string
  /** Null until recorded, and in anonymous rounds for good. */
  id: string | null
  key: string | null
  question: string | null
  text: LocalText
  /** What became of the last thing said about it. */
  said: Pick<Said, 'id' | 'state' | 'refusal'>
  /** What the facilitator did with it, where the server tells. */
  state: PostState | null
  answered: boolean
  answer: LocalText | null
  takenOn: boolean
  parked: boolean
  /** Others back it: its words stand. */
  supported: boolean
  /** May be withdrawn now, and changed unless others back it. */
  mutable: boolean
}

const RECORDED = { id: '', state: 'recorded', refusal: null } as const
const NO_FATE = {
  state: null,
  answered: false,
  answer: null,
  takenOn: false,
  parked: false,
  supported: false,
}

/** Oldest first, without withdrawn ones. */
export function ownPosts(said: readonly Said[], contributions: Detail | null): OwnPost[] {
  const posts = mineOf(contributions).cards.map(
    (post): OwnPost => ({ ...post, ref: post.id, key: null, said: RECORDED, mutable: true }),
  )
  for (const one of said) {
    if (!isAction(one.body)) continue
    if (one.body.type === 'post') add(posts, one, one.body)
    else if (one.body.type === 'edit-post' || one.body.type === 'withdraw-post')
      change(posts, one, one.body, contributions !== null)
  }
  return posts.filter(({ state }) => state !== 'withdrawn')
}

/** What this phone said last about the things that `belongs` names; null when nothing. */
export function lastSaid(said: readonly Said[], belongs: (action: DiscussAction) => boolean): Said | null {
  return said.findLast(({ body }) => isAction(body) && belongs(body)) ?? null
}

/** Whether somebody backs a post, and how far the last word on it has come. */
export function supportOf(said: readonly Said[], contributions: Detail | null, post: string) {
  const last = lastSaid(said, (action) => isSupport(action) && action.post === post)
  const known = mineOf(contributions).supports.includes(post)
  const on = last && last.state !== 'refused' && isAction(last.body) ? last.body.type === 'support' : known
  return { on, last }
}

/** The person's hand on the speaking list, as the server knows it. */
export function handOf(contributions: Detail | null): string | null {
  return mineOf(contributions).hand
}

type ActionOf<Type extends DiscussAction['type']> = Extract<DiscussAction, { type: Type }>

function isSupport(action: DiscussAction): action is ActionOf<'support' | 'unsupport'> {
  return action.type === 'support' || action.type === 'unsupport'
}

function add(posts: OwnPost[], one: Said, action: ActionOf<'post'>): void {
  const [made] = one.made
  if (made !== undefined && posts.some(({ id }) => id === made)) return
  posts.push({
    ...NO_FATE,
    ref: action.key ?? made ?? one.id,
    id: made ?? null,
    key: action.key ?? null,
    question: action.question,
    text: { [action.language]: action.text },
    said: one,
    mutable: one.state === 'recorded',
  })
}

/** What the server has recorded it tells itself (`told`), but for anonymous rounds; what it has not is laid over. */
function change(
  posts: OwnPost[],
  one: Said,
  action: ActionOf<'edit-post' | 'withdraw-post'>,
  told: boolean,
): void {
  const post = posts.find(({ id, key }) => (action.key ? key === action.key : id === action.post))
  if (post === undefined || (told && one.state === 'recorded' && post.key === null)) return
  post.said = one
  if (one.state === 'refused') return
  if (action.type === 'withdraw-post') {
    post.mutable = false
    if (one.state === 'recorded') post.state = 'withdrawn'
    return
  }
  const language = post.text.es !== undefined ? 'es' : post.text.en !== undefined ? 'en' : 'pt'
  post.text = { [language]: action.text }
}

function mineOf(contributions: Detail | null): DiscussMine {
  return isMine(contributions) ? contributions : { cards: [], supports: [], hand: null }
}

function isMine(contributions: Detail | null): contributions is DiscussMine {
  return contributions !== null && Array.isArray(contributions.cards) && Array.isArray(contributions.supports)
}

/** What this phone itself has said; it wrote it in this shape. */
function isAction(body: unknown): body is DiscussAction {
  return typeof body === 'object' && body !== null && 'type' in body
}
