import { describe, expect, it } from 'vitest'
import { discussion } from './discussion.ts'
import { outcomeOf, ownPosts, showDiscussion } from './view.ts'

const ana = 'firms-ana'
const eva = 'civil-eva'
const key = 'a'.repeat(32)

describe('support', () => {
  const back = { type: 'support', post: 'd1' } as const

  it('[K-discuss-1] counts each person once, and nobody for their own post', () => {
    const { writes, does, slice, settings } = discussion()
    writes(ana, 'Uno')
    expect(does(eva, back)).toHaveLength(1)
    expect(does(eva, back)).toEqual([])
    expect(does(ana, back)).toMatchObject({ refused: 'own-contribution' })
    expect(showDiscussion(settings, slice, false).cards?.[0]?.support).toBe(1)
    expect(ownPosts(slice, eva).supports).toEqual(['d1'])
    does(eva, { type: 'unsupport', post: 'd1' })
    expect(showDiscussion(settings, slice, false).cards?.[0]?.support).toBe(0)
    expect(ownPosts(slice, eva).supports).toEqual([])
  })

  it('[K-discuss-1] is for the words as they stand: a post that others back is not changed, but may be withdrawn', () => {
    const { writes, does, slice } = discussion()
    writes(ana, 'Uno')
    does(eva, back)
    const edit = { type: 'edit-post', post: 'd1', text: 'Lo contrario' } as const
    expect(does(ana, edit)).toMatchObject({ refused: 'contribution-supported' })
    does(eva, { type: 'unsupport', post: 'd1' })
    expect(does(ana, edit)).toHaveLength(1)
    does(eva, back)
    expect(does(ana, { type: 'withdraw-post', post: 'd1' })).toHaveLength(1)
    expect(outcomeOf(slice)).toEqual([])
  })

  it('[K-discuss-1] is not offered where nobody can be counted once, nor where it was not set up', () => {
    const anonymous = discussion({}, 'anonymous')
    anonymous.writes(ana, 'Uno', 'why', key)
    expect(anonymous.does(eva, back)).toMatchObject({ refused: 'not-in-anonymous' })
    const without = discussion({ support: false })
    without.writes(ana, 'Uno')
    expect(without.does(eva, back)).toMatchObject({ refused: 'not-offered' })
    expect(showDiscussion(without.settings, without.slice, false).cards?.[0]?.support).toBeNull()
  })

  it('[S1] tells phones no number while a round is open', () => {
    const { writes, does, slice, settings } = discussion()
    writes(ana, 'Uno')
    does(eva, back)
    const shown = showDiscussion(settings, slice, false, () => null)
    expect(shown.count).toBeNull()
    expect(shown.cards?.[0]?.support).toBeNull()
  })

  it('goes to posts that may be seen', () => {
    const { writes, does, leads } = discussion({ moderated: true })
    writes(ana, 'Uno')
    expect(does(eva, back)).toMatchObject({ refused: 'unknown-contribution' })
    leads({ type: 'show', post: 'd1' })
    expect(does(eva, back)).toHaveLength(1)
    expect(leads(back)).toMatchObject({ refused: 'not-allowed' })
  })
})
