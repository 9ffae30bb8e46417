/** What people may do in a discussion: write, change and withdraw posts, back those of others, ask for the floor. */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptText, LANGUAGES } from '../../text.ts'
import { decideLead } from './lead.ts'
import { POST_TEXT_MAX } from './limits.ts'
import type { ActionOf, DiscussFact } from './schema.ts'
import type { DiscussInput, DiscussSlice, Post } from './slice.ts'
import { lowerHand, raiseHand } from './speaking.ts'

/** Facts that follow, none when nothing would change, or why not. */
export function decideDiscussion(input: DiscussInput): DiscussFact[] | Refusal {
  const { action, role } = input
  switch (action.type) {
    case 'post':
      return writePost(input, action)
    case 'edit-post':
      return editPost(input, action)
    case 'withdraw-post':
      return withdrawPost(input, action)
    case 'support':
      return support(input, action.post, true)
    case 'unsupport':
      return support(input, action.post, false)
    case 'raise-hand':
      return raiseHand(input, action)
    case 'lower-hand':
      return lowerHand(input, action)
    default:
      return role === 'participant' ? refuse('not-allowed') : decideLead(input, action)
  }
}

function writePost(input: DiscussInput, action: ActionOf<'post'>): DiscussFact[] | Refusal {
  const { config, slice, person, newId } = input
  const key = keyOf(input, action.key)
  if (isRefusal(key)) return key
  if (key !== null && slice.keys.has(key)) return refuse('ballot-key-taken', { field: 'key' })
  if (!isAsked(input, action.question)) return refuse('unknown-item', { field: 'question' })
  const text = acceptText(action.text, POST_TEXT_MAX, 'text')
  if (isRefusal(text)) return text
  // Anonymous posts have no person to count them by: there the phone keeps to the limit.
  if (person !== null && standing(slice, person, action.question) >= config.maxPerPerson) {
    return refuse('too-many-contributions', { params: { max: config.maxPerPerson } })
  }
  const { question, language } = action
  const state = waits(input) ? 'waiting' : 'visible'
  return [
    { type: 'post-written', post: newId(), question, text: { [language]: text }, by: person, key, state },
  ]
}

/** Without key questions the activity itself is the question. */
function isAsked({ config, slice }: DiscussInput, question: string | null): boolean {
  const keyQuestions = config.mode === 'questions' && slice.questions.size > 0
  return keyQuestions ? question !== null && slice.questions.has(question) : question === null
}

/**
 * A post shown by the moderator waits again once its author changes it; a hidden one stays hidden. Whoever backs a post
 * backs its words: they stand.
 */
function editPost(input: DiscussInput, action: ActionOf<'edit-post'>): DiscussFact[] | Refusal {
  const post = ownPost(input, action)
  if (isRefusal(post)) return post
  if (post.supporters.size > 0) return refuse('contribution-supported', { field: 'post' })
  const language = LANGUAGES.find((each) => post.text[each] !== undefined) ?? 'es'
  const text = acceptText(action.text, POST_TEXT_MAX, 'text')
  if (isRefusal(text)) return text
  const state = waits(input) && post.state === 'visible' ? 'waiting' : post.state
  return [{ type: 'post-edited', post: post.id, text: { [language]: text }, state }]
}

function withdrawPost(input: DiscussInput, action: ActionOf<'withdraw-post'>): DiscussFact[] | Refusal {
  const post = ownPost(input, action)
  if (isRefusal(post)) return post
  const isBacked = post.supporters.size !== 0
  if (action.unbacked && isBacked) return refuse('contribution-supported', { field: 'post' })
  return [{ type: 'post-withdrawn', post: post.id }]
}

/** Where nobody is known nobody can be counted once, so nothing is counted. */
function support(
  { config, slice, role, person, secrecy }: DiscussInput,
  id: string,
  backs: boolean,
): DiscussFact[] | Refusal {
  if (!config.support) return refuse('not-offered')
  if (secrecy === 'anonymous') return refuse('not-in-anonymous')
  if (role !== 'participant' || person === null) return refuse('not-allowed')
  const post = slice.posts.get(id)
  if (post === undefined || post.state !== 'visible') return refuse('unknown-contribution', { field: 'post' })
  if (post.by === person) return refuse('own-contribution', { field: 'post' })
  if (post.supporters.has(person) === backs) return []
  return [{ type: backs ? 'post-supported' : 'post-unsupported', post: id, by: person }]
}

/** The sender's post that the action means. A withdrawn post is gone for good. */
function ownPost(input: DiscussInput, action: ActionOf<'edit-post' | 'withdraw-post'>): Post | Refusal {
  const { slice, person, role } = input
  const key = keyOf(input, action.key)
  if (isRefusal(key)) return key
  const post = slice.posts.get(action.post ?? slice.keys.get(key ?? '') ?? '')
  if (post === undefined) return refuse('unknown-contribution', { field: 'post' })
  const theirs =
    role === 'participant'
      ? (person !== null || key !== null) && post.by === person && post.key === key
      : post.by === null && post.key === null
  if (!theirs) return refuse('not-your-contribution', { field: 'post' })
  return post.state === 'withdrawn' ? refuse('unknown-contribution', { field: 'post' }) : post
}

/** The key that stands for the author: only people have one, and only in anonymous rounds. */
function keyOf({ secrecy, role }: DiscussInput, key: string | undefined): string | null | Refusal {
  if (secrecy !== 'anonymous' || role !== 'participant') return null
  return key ?? refuse('ballot-key-needed', { field: 'key' })
}

function waits({ config, role }: DiscussInput): boolean {
  return config.moderated && role === 'participant'
}

/** Posts of a person on a question that count against the limit: all but the withdrawn. */
function standing({ posts, authors }: DiscussSlice, person: string, question: string | null): number {
  const own = (authors.get(person) ?? []).flatMap((id) => posts.get(id) ?? [])
  return own.filter((post) => post.question === question && post.state !== 'withdrawn').length
}
