/** What a fact of a discussion changes, so that an undo never writes over what somebody did since. */
import type { DiscussFact } from './schema.ts'
import type { DiscussSlice } from './slice.ts'

/** `own` is what a post says and whether it is seen; whoever backs it backs its words. One hand a person, however often raised. */
export function touchedTalk(slice: DiscussSlice, fact: DiscussFact): readonly string[] {
  switch (fact.type) {
    case 'taken-back':
      return []
    case 'post-edited':
      return [`post/${fact.post}/own`]
    case 'post-supported':
    case 'post-unsupported':
      return [`post/${fact.post}/own/words/backed`]
    case 'post-hidden':
      return [`post/${fact.post}/own/state`, 'focus']
    case 'post-shown':
      return [`post/${fact.post}/own/state`]
    case 'post-answered':
    case 'post-unanswered':
      return [`post/${fact.post}/answer`]
    case 'post-taken-on':
    case 'post-let-go':
      return [`post/${fact.post}/taken`]
    case 'question-focused':
      return ['focus']
    case 'topic-parked':
      return [`topic/${fact.parked}`, ...parkedPost(fact.post)]
    case 'topic-unparked':
      return [`topic/${fact.parked}`, ...parkedPost(slice.parked.get(fact.parked)?.post ?? null)]
    case 'topic-settled':
      return [`topic/${fact.parked}/outcome`]
    case 'hand-raised':
      return [`hand/${fact.by ?? fact.hand}`]
    case 'hand-lowered':
      return [handOf(slice, fact.hand)]
    case 'turn-began':
    case 'turn-ended':
      return ['floor', handOf(slice, fact.hand)]
    default:
      return [`post/${fact.post}`]
  }
}

function parkedPost(post: string | null): string[] {
  return post === null ? [] : [`post/${post}/parked`]
}

function handOf({ hands }: DiscussSlice, id: string): string {
  return `hand/${hands.get(id)?.by ?? id}`
}
