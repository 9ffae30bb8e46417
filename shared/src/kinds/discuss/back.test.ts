import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../refusal.ts'
import { takeBackTalk } from './back.ts'
import { discussion } from './discussion.ts'
import type { DiscussAction, DiscussFact } from './schema.ts'
import { manageDiscussion } from './view.ts'

/** A discussion with a facilitator who can take back the last thing done. */
function talk() {
  const at = discussion()
  const idOf = (facts: readonly DiscussFact[]) => {
    const [fact] = facts
    return fact && 'hand' in fact ? fact.hand : ''
  }
  const raises = (who: string) => {
    const facts = at.does(who, { type: 'raise-hand' })
    return isRefusal(facts) ? '' : idOf(facts)
  }
  /** What would take this back, made from the state before it. */
  const doing = (action: DiscussAction): DiscussAction => {
    const [copy, count] = [
      { ...at.slice, speaking: at.slice.speaking, focus: at.slice.focus },
      at.facts.length,
    ]
    at.leads(action)
    const fact = at.facts[count]
    const back = fact ? takeBackTalk(copy, fact) : null
    if (back === null) throw new Error('it stays')
    return back
  }
  return { ...at, raises, doing, sees: () => manageDiscussion(at.settings, at.slice) }
}

describe('[R7] taking back who speaks', () => {
  it('gives the floor back to whoever had it, at one stroke, and counts no turn twice', () => {
    const at = talk()
    const [ana, leo] = [at.raises('firms-ana'), at.raises('civil-leo')]
    at.leads({ type: 'give-floor', hand: ana })
    const before = at.sees()
    const back = at.doing({ type: 'give-floor', hand: leo })
    expect(at.sees().speaking?.hand).toBe(leo)
    at.leads(back)
    expect(at.sees()).toEqual(before)
  })

  it('calls nobody back who has raised their hand anew', () => {
    const at = talk()
    const ana = at.raises('firms-ana')
    const back = at.doing({ type: 'lower-hand', hand: ana })
    at.raises('firms-ana')
    expect(at.leads(back)).toEqual([])
    expect(at.sees().waiting).toBe(1)
  })

  it('calls nobody back who left by themselves', () => {
    const at = talk()
    const ana = at.raises('firms-ana')
    at.does('firms-ana', { type: 'lower-hand' })
    expect(at.leads({ type: 'take-back', what: 'hand-lowered', id: ana })).toEqual([])
    expect(at.does('firms-ana', { type: 'take-back', what: 'hand-lowered', id: ana })).toMatchObject({
      refused: 'not-allowed',
    })
  })

  it('takes no post away that somebody has come to back', () => {
    const at = talk()
    const back = at.doing({ type: 'post', question: 'why', text: 'Quién paga', language: 'es' })
    const [post] = at.sees().cards
    at.does('firms-ana', { type: 'support', post: post?.id ?? '' })
    expect(at.leads(back)).toMatchObject({ refused: 'contribution-supported' })
    at.does('firms-ana', { type: 'unsupport', post: post?.id ?? '' })
    expect(at.leads(back)).toHaveLength(1)
  })

  it('folds the two facts of earlier programs', () => {
    const at = talk()
    const [ana, leo] = [at.raises('firms-ana'), at.raises('civil-leo')]
    at.leads({ type: 'give-floor', hand: ana })
    expect(takeBackTalk(at.slice, { type: 'turn-ended', hand: ana })).toBeNull()
    expect(at.leads({ type: 'give-floor', hand: leo })).toEqual([
      { type: 'turn-began', hand: leo, ends: ana },
    ])
  })
})
