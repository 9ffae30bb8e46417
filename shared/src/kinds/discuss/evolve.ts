/** Folds what was said and what became of it into the slice, in place. */
import { assertNever } from '../../assert-never.ts'
import type { Item } from '../item.ts'
import { takenBack } from './back.ts'
import type { DiscussFact } from './schema.ts'
import { type DiscussSlice, postOf } from './slice.ts'

type FactOf<Type extends DiscussFact['type']> = Extract<DiscussFact, { type: Type }>

/** Items that flow in are the key questions; those known already stay as they are. */
export function takeQuestions(slice: DiscussSlice, items: readonly Item[]): void {
  for (const item of items) if (!slice.questions.has(item.id)) slice.questions.set(item.id, item)
}

export function evolveDiscussion(slice: DiscussSlice, fact: DiscussFact): void {
  switch (fact.type) {
    case 'post-written':
      return written(slice, fact)
    case 'post-edited':
      Object.assign(postOf(slice, fact.post), { text: fact.text, state: fact.state })
      return
    case 'post-withdrawn':
      postOf(slice, fact.post).state = 'withdrawn'
      return leaveFocus(slice, fact.post)
    case 'post-hidden':
      postOf(slice, fact.post).state = 'hidden'
      return leaveFocus(slice, fact.post)
    case 'post-shown':
      postOf(slice, fact.post).state = 'visible'
      return
    case 'post-supported':
      postOf(slice, fact.post).supporters.add(fact.by)
      supportsOf(slice, fact.by).add(fact.post)
      return
    case 'post-unsupported':
      postOf(slice, fact.post).supporters.delete(fact.by)
      supportsOf(slice, fact.by).delete(fact.post)
      return
    case 'post-answered':
      postOf(slice, fact.post).answer = { text: fact.text }
      return
    case 'post-unanswered':
      postOf(slice, fact.post).answer = null
      return
    case 'post-taken-on':
      postOf(slice, fact.post).takenOn = true
      return
    case 'post-let-go':
      postOf(slice, fact.post).takenOn = false
      return
    case 'question-focused':
      slice.focus = fact.question
      return
    case 'topic-parked':
    case 'topic-settled':
    case 'topic-unparked':
      return parking(slice, fact)
    case 'hand-raised':
    case 'hand-lowered':
    case 'turn-began':
    case 'turn-ended':
      return speaking(slice, fact)
    case 'taken-back':
      return takenBack(slice, fact)
    default:
      assertNever(fact)
  }
}

function written(
  slice: DiscussSlice,
  { post: id, question, text, by, key, state }: FactOf<'post-written'>,
): void {
  slice.posts.set(id, {
    id,
    question,
    text,
    by,
    key,
    state,
    supporters: new Set(),
    answer: null,
    takenOn: false,
    parked: null,
  })
  if (key !== null) slice.keys.set(key, id)
  if (by === null) return
  const own = slice.authors.get(by)
  if (own === undefined) slice.authors.set(by, [id])
  else own.push(id)
}

function leaveFocus(slice: DiscussSlice, post: string): void {
  if (slice.focus === post) slice.focus = null
}

function supportsOf({ supports }: DiscussSlice, person: string): Set<string> {
  const own = supports.get(person) ?? new Set()
  supports.set(person, own)
  return own
}

function parking(
  slice: DiscussSlice,
  fact: FactOf<'topic-parked' | 'topic-settled' | 'topic-unparked'>,
): void {
  const { parked: id } = fact
  if (fact.type === 'topic-parked') {
    const { text, post } = fact
    slice.parked.set(id, { id, text, post, outcome: null, nth: ++slice.things })
    if (post !== null) postOf(slice, post).parked = id
    return
  }
  const topic = slice.parked.get(id)
  if (topic === undefined) throw new Error(`no topic ${id} in this parking lot`)
  if (fact.type === 'topic-settled') {
    topic.outcome = fact.outcome
    return
  }
  if (topic.post !== null) postOf(slice, topic.post).parked = null
  slice.parked.delete(id)
  slice.unparked.set(id, topic)
}

function speaking(
  slice: DiscussSlice,
  fact: FactOf<'hand-raised' | 'hand-lowered' | 'turn-began' | 'turn-ended'>,
): void {
  const { hand: id } = fact
  if (fact.type === 'hand-raised') {
    const { by, group, name, secret } = fact
    slice.hands.set(id, { id, by, group, name, nth: ++slice.things, after: null })
    if (by !== null) slice.raised.set(by, id)
    if (secret) slice.secret = true
    return
  }
  const hand = slice.hands.get(id)
  if (hand === undefined) throw new Error(`no hand ${id} on this speaking list`)
  if (fact.type === 'turn-began') {
    const { ends } = fact
    if (ends !== undefined) leave(slice, ends, true)
    hand.after = ends ?? null
    slice.speaking = id
    slice.turns.set(hand.group ?? '', (slice.turns.get(hand.group ?? '') ?? 0) + 1)
    return
  }
  if (fact.type === 'turn-ended') slice.speaking = null
  leave(slice, id, fact.kept ?? false)
}

function leave(slice: DiscussSlice, id: string, kept: boolean): void {
  const hand = slice.hands.get(id)
  if (hand === undefined) return
  slice.hands.delete(id)
  if (hand.by !== null) slice.raised.delete(hand.by)
  if (kept) slice.lowered.set(id, hand)
}
