/** What only the facilitator does: moderate, mark what was answered and what is taken on, park, give the floor, point at a question. */
import { assertNever } from '../../assert-never.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptOptionalText, acceptText } from '../../text.ts'
import { decideTakeBack } from './back.ts'
import { ANSWER_TEXT_MAX, PARKED_TEXT_MAX } from './limits.ts'
import type { ActionOf, DiscussAction, DiscussFact } from './schema.ts'
import type { DiscussInput, Post } from './slice.ts'
import { endTurn, giveFloor } from './speaking.ts'

type LeadAction = Exclude<
  DiscussAction,
  ActionOf<'post' | 'edit-post' | 'withdraw-post' | 'support' | 'unsupport' | 'raise-hand' | 'lower-hand'>
>

export function decideLead(input: DiscussInput, action: LeadAction): DiscussFact[] | Refusal {
  switch (action.type) {
    case 'park':
    case 'settle-parked':
    case 'unpark':
      return decideParking(input, action)
    case 'give-floor':
      return giveFloor(input, action)
    case 'end-turn':
      return endTurn(input)
    case 'focus':
      return focus(input, action)
    case 'take-back':
      return decideTakeBack(input, action)
    default: {
      const post = input.slice.posts.get(action.post)
      if (post === undefined || post.state === 'withdrawn') {
        return refuse('unknown-contribution', { field: 'post' })
      }
      return decidePost(input, action, post)
    }
  }
}

type PostAction = Extract<LeadAction, { post: string }>
type ParkingAction = ActionOf<'park' | 'settle-parked' | 'unpark'>

function decidePost(input: DiscussInput, action: PostAction, post: Post): DiscussFact[] | Refusal {
  switch (action.type) {
    case 'hide':
      return post.state === 'hidden' ? [] : [{ type: 'post-hidden', post: post.id }]
    case 'show':
      return show(post, action.focus ?? false)
    case 'answer':
      return answer(input, action)
    case 'unanswer':
      return post.answer === null ? [] : [{ type: 'post-unanswered', post: post.id }]
    case 'take-on':
      return post.takenOn ? [] : [{ type: 'post-taken-on', post: post.id }]
    case 'let-go':
      return post.takenOn ? [{ type: 'post-let-go', post: post.id }] : []
    case 'park-post':
      if (!input.config.parking) return refuse('not-offered')
      if (post.parked !== null) return []
      return [{ type: 'topic-parked', parked: input.newId(), text: null, post: post.id }]
    default:
      return assertNever(action)
  }
}

function show({ id, state }: Post, focused: boolean): DiscussFact[] {
  if (state === 'visible') return []
  const shown: DiscussFact = { type: 'post-shown', post: id }
  return focused ? [shown, { type: 'question-focused', question: id }] : [shown]
}

function answer({ config }: DiscussInput, action: ActionOf<'answer'>): DiscussFact[] | Refusal {
  if (config.mode !== 'qa') return refuse('not-offered')
  const text = acceptOptionalText(action.text, ANSWER_TEXT_MAX, 'text')
  if (isRefusal(text)) return text
  return [
    {
      type: 'post-answered',
      post: action.post,
      text: text === undefined ? null : { [action.language]: text },
    },
  ]
}

function decideParking(
  { config, slice, newId }: DiscussInput,
  action: ParkingAction,
): DiscussFact[] | Refusal {
  if (!config.parking) return refuse('not-offered')
  if (action.type !== 'park' && !slice.parked.has(action.parked)) {
    return refuse('unknown-contribution', { field: 'parked' })
  }
  if (action.type === 'unpark') return [{ type: 'topic-unparked', parked: action.parked }]
  const text = acceptText(action.text, PARKED_TEXT_MAX, 'text')
  if (isRefusal(text)) return text
  const words = { [action.language]: text }
  return action.type === 'park'
    ? [{ type: 'topic-parked', parked: newId(), text: words, post: null }]
    : [{ type: 'topic-settled', parked: action.parked, outcome: words }]
}

function focus({ config, slice }: DiscussInput, { question }: ActionOf<'focus'>): DiscussFact[] | Refusal {
  const isThere =
    config.mode === 'qa'
      ? slice.posts.get(question ?? '')?.state === 'visible'
      : slice.questions.has(question ?? '')
  if (question !== null && !isThere) return refuse('unknown-item', { field: 'question' })
  return question === slice.focus ? [] : [{ type: 'question-focused', question }]
}
