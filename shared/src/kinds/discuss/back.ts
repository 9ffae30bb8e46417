/** How a facilitator's act in a discussion is taken back. */
import { LANGUAGES, type Language, type LocalText } from '../../text.ts'
import type { ActionOf, DiscussAction, DiscussFact } from './schema.ts'
import type { DiscussInput, DiscussSlice, Hand, Parked, Post } from './slice.ts'

type PostFact = Extract<DiscussFact, { post: string; type: `post-${string}` }>
type FloorFact = Extract<DiscussFact, { hand: string }>
type TopicFact = Extract<DiscussFact, { parked: string }>

/** Null for what stays: a withdrawn post is gone for good, and what waited for its first look does not wait again. */
export function takeBackTalk(slice: DiscussSlice, fact: DiscussFact): DiscussAction | null {
  switch (fact.type) {
    // Before it is folded in, a new post is not there yet.
    case 'post-written':
      return { type: 'withdraw-post', post: fact.post, unbacked: true }
    case 'question-focused':
      return { type: 'focus', question: slice.focus }
    case 'taken-back':
      return null
    case 'topic-parked':
    case 'topic-settled':
    case 'topic-unparked':
      return topicBack(slice, fact)
    case 'hand-raised':
    case 'hand-lowered':
    case 'turn-began':
    case 'turn-ended':
      return floorBack(fact)
    default:
      return postBack(slice, fact)
  }
}

function postBack(slice: DiscussSlice, fact: PostFact): DiscussAction | null {
  const post = slice.posts.get(fact.post)
  if (post === undefined) return null
  const { id } = post
  switch (fact.type) {
    case 'post-edited':
      return { type: 'edit-post', post: id, ...inWords(post.text) }
    case 'post-hidden':
      if (post.state !== 'visible') return null
      return { type: 'show', post: id, ...(slice.focus === id ? { focus: true } : {}) }
    case 'post-shown':
      return post.state === 'hidden' ? { type: 'hide', post: id } : null
    case 'post-answered':
      return post.answer === null ? { type: 'unanswer', post: id } : answerAgain(post)
    case 'post-unanswered':
      return answerAgain(post)
    case 'post-taken-on':
      return { type: 'let-go', post: id }
    case 'post-let-go':
      return { type: 'take-on', post: id }
    default:
      return null
  }
}

function answerAgain({ id, answer }: Post): ActionOf<'answer'> {
  return answer?.text
    ? { type: 'answer', post: id, ...inWords(answer.text) }
    : { type: 'answer', post: id, language: 'es' }
}

function topicBack(slice: DiscussSlice, fact: TopicFact): DiscussAction {
  const { parked } = fact
  if (fact.type === 'topic-parked') return { type: 'unpark', parked }
  const outcome = slice.parked.get(parked)?.outcome
  if (fact.type === 'topic-settled' && outcome) return { type: 'settle-parked', parked, ...inWords(outcome) }
  return { type: 'take-back', what: fact.type, id: parked }
}

/** Who left by themselves is not called back. */
function floorBack(fact: FloorFact): DiscussAction | null {
  if (fact.type === 'hand-raised') return { type: 'lower-hand', hand: fact.hand }
  if (fact.type !== 'turn-began' && fact.kept === undefined) return null
  return { type: 'take-back', what: fact.type, id: fact.hand }
}

function inWords(text: LocalText): { text: string; language: Language } {
  const language = LANGUAGES.find((each) => text[each] !== undefined) ?? 'es'
  return { text: text[language] ?? '', language }
}

/** None where others have done something since that leaves no way back. */
export function decideTakeBack({ slice }: DiscussInput, { what, id }: ActionOf<'take-back'>): DiscussFact[] {
  return isWayBack(slice, what, id) ? [{ type: 'taken-back', what, id }] : []
}

function isWayBack(slice: DiscussSlice, what: ActionOf<'take-back'>['what'], id: string): boolean {
  switch (what) {
    case 'topic-settled':
      return (slice.parked.get(id)?.outcome ?? null) !== null
    case 'topic-unparked': {
      const topic = slice.unparked.get(id)
      return topic !== undefined && (topic.post === null || slice.posts.get(topic.post)?.parked === null)
    }
    case 'hand-lowered':
      return mayReturn(slice, id)
    case 'turn-began':
      return slice.speaking === id
    case 'turn-ended':
      return slice.speaking === null && mayReturn(slice, id)
  }
}

/** Not who has raised their hand anew meanwhile. */
function mayReturn({ lowered, raised }: DiscussSlice, id: string | null | undefined): boolean {
  const hand = lowered.get(id ?? '')
  return hand !== undefined && (hand.by === null || !raised.has(hand.by))
}

/** Folds what was taken back, in place. */
export function takenBack(
  slice: DiscussSlice,
  { what, id }: Extract<DiscussFact, { type: 'taken-back' }>,
): void {
  switch (what) {
    case 'topic-settled': {
      const topic = slice.parked.get(id)
      if (topic) topic.outcome = null
      return
    }
    case 'topic-unparked':
      return parkAgain(slice, slice.unparked.get(id))
    case 'hand-lowered':
      return raiseAgain(slice, slice.lowered.get(id))
    case 'turn-began':
      return takeFloor(slice, id)
    case 'turn-ended':
      raiseAgain(slice, slice.lowered.get(id))
      slice.speaking = id
  }
}

function parkAgain(slice: DiscussSlice, topic: Parked | undefined): void {
  if (topic === undefined) return
  slice.unparked.delete(topic.id)
  slice.parked = inOrder([...slice.parked.values(), topic])
  const post = slice.posts.get(topic.post ?? '')
  if (post) post.parked = topic.id
}

function raiseAgain(slice: DiscussSlice, hand: Hand | undefined): void {
  if (hand === undefined) return
  slice.lowered.delete(hand.id)
  slice.hands = inOrder([...slice.hands.values(), hand])
  if (hand.by !== null) slice.raised.set(hand.by, hand.id)
}

/** Who spoke before speaks on. */
function takeFloor(slice: DiscussSlice, id: string): void {
  const hand = slice.hands.get(id)
  const group = hand?.group ?? ''
  const turns = (slice.turns.get(group) ?? 0) - 1
  if (turns > 0) slice.turns.set(group, turns)
  else slice.turns.delete(group)
  slice.speaking = null
  const before = hand?.after ?? null
  if (before === null || !mayReturn(slice, before)) return
  raiseAgain(slice, slice.lowered.get(before))
  slice.speaking = before
}

/** As they came. */
function inOrder<Value extends { id: string; nth: number }>(all: readonly Value[]): Map<string, Value> {
  return new Map(all.toSorted((one, other) => one.nth - other.nth).map((one) => [one.id, one]))
}
