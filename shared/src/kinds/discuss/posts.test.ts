import { describe, expect, it } from 'vitest'
import { discussion } from './discussion.ts'
import { reportDiscussion } from './report.ts'
import { manageDiscussion, outcomeOf, showDiscussion } from './view.ts'

const ana = 'firms-ana'
const eva = 'civil-eva'
const key = 'a'.repeat(32)

describe('writing posts', () => {
  it('counts the posts of a person on each question apart, and makes room when one is withdrawn', () => {
    const { writes, does } = discussion({ maxPerPerson: 1 })
    writes(ana, 'Uno')
    expect(writes(ana, 'Dos')).toMatchObject({ refused: 'too-many-contributions', params: { max: 1 } })
    expect(writes(ana, 'Otra cosa', 'how')).toHaveLength(1)
    does(ana, { type: 'withdraw-post', post: 'd1' })
    expect(writes(ana, 'Dos')).toHaveLength(1)
  })

  it('answers a key question that is there, and none in Q&A or where the activity is the question', () => {
    expect(discussion().writes(ana, 'Uno', null)).toMatchObject({ refused: 'unknown-item' })
    expect(discussion().writes(ana, 'Uno', 'nowhere')).toMatchObject({ refused: 'unknown-item' })
    expect(discussion({ mode: 'qa' }).writes(ana, 'Uno', 'why')).toMatchObject({ refused: 'unknown-item' })
    expect(discussion({ mode: 'qa' }).writes(ana, 'Uno', null)).toHaveLength(1)
    expect(discussion({}, 'open', []).writes(ana, 'Uno', null)).toHaveLength(1)
  })

  it('lets only the author change a post, in the language it was written in', () => {
    const { writes, does, leads, slice } = discussion()
    writes(ana, 'Uno')
    const edit = { type: 'edit-post', post: 'd1', text: 'Mío' } as const
    expect(does(eva, edit)).toMatchObject({ refused: 'not-your-contribution' })
    expect(leads(edit)).toMatchObject({ refused: 'not-your-contribution' })
    does(ana, { ...edit, text: 'Uno mejor' })
    expect(slice.posts.get('d1')?.text).toEqual({ es: 'Uno mejor' })
    does(ana, { type: 'withdraw-post', post: 'd1' })
    expect(does(ana, edit)).toMatchObject({ refused: 'unknown-contribution' })
  })

  it('keeps new and changed posts waiting until they are shown, and a hidden one hidden', () => {
    const { writes, does, leads, slice } = discussion({ moderated: true })
    writes(ana, 'Uno')
    expect(outcomeOf(slice)).toEqual([])
    leads({ type: 'show', post: 'd1' })
    expect(outcomeOf(slice)).toHaveLength(1)
    does(ana, { type: 'edit-post', post: 'd1', text: 'Otra' })
    expect(slice.posts.get('d1')?.state).toBe('waiting')
    leads({ type: 'hide', post: 'd1' })
    does(ana, { type: 'edit-post', post: 'd1', text: 'Otra más' })
    expect(slice.posts.get('d1')?.state).toBe('hidden')
  })
})

describe('[S2] anonymous posts', () => {
  it('carry a key instead of an author, and are changed by whoever shows it', () => {
    const { writes, does, facts, slice } = discussion({ support: false }, 'anonymous')
    expect(writes(ana, 'Uno')).toMatchObject({ refused: 'ballot-key-needed' })
    writes(ana, 'Uno', 'why', key)
    expect(writes(ana, 'Dos', 'why', key)).toMatchObject({ refused: 'ballot-key-taken' })
    expect(facts).toMatchObject([{ by: null, key }])
    expect(JSON.stringify(facts)).not.toMatch(/ana|firms/)
    const other = { type: 'edit-post', text: 'Dos', key: 'b'.repeat(32) } as const
    expect(does(ana, { ...other, post: 'd1' })).toMatchObject({ refused: 'not-your-contribution' })
    expect(does(ana, other)).toMatchObject({ refused: 'unknown-contribution' })
    does(ana, { type: 'edit-post', text: 'Dos', key })
    expect(slice.posts.get('d1')?.text).toEqual({ es: 'Dos' })
  })

  it('show no key in any view', () => {
    const { writes, slice, settings } = discussion({}, 'anonymous')
    writes(ana, 'Uno', 'why', key)
    const views = [
      showDiscussion(settings, slice, true),
      manageDiscussion(settings, slice),
      reportDiscussion(settings, slice, true),
    ]
    expect(JSON.stringify(views)).not.toMatch(/aaaa|firms/)
  })
})
