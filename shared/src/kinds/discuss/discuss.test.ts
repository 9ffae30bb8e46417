import { describe, expect, it } from 'vitest'
import { discussion } from './discussion.ts'
import { DiscussReport, reportDiscussion } from './report.ts'
import {
  DiscussManage,
  DiscussMine,
  DiscussShow,
  findPost,
  manageDiscussion,
  outcomeOf,
  ownPosts,
  showDiscussion,
} from './view.ts'

const ana = 'firms-ana'
const eva = 'civil-eva'

describe('[S5] what people may not do', () => {
  it('is to moderate, answer, park, give the floor or point at a question', () => {
    const { writes, does } = discussion({ mode: 'qa' })
    writes(ana, 'Uno', null)
    const acts = [
      { type: 'hide', post: 'd1' },
      { type: 'answer', post: 'd1', language: 'es' },
      { type: 'take-on', post: 'd1' },
      { type: 'park-post', post: 'd1' },
      { type: 'park', text: 'Otro', language: 'es' },
      { type: 'give-floor', hand: 'd1' },
      { type: 'end-turn' },
      { type: 'focus', question: 'd1' },
    ] as const
    for (const act of acts) expect(does(ana, act)).toEqual({ refused: 'not-allowed' })
  })
})

describe('questions and answers', () => {
  it('are answered aloud or in writing, and not again', () => {
    const { writes, leads, slice, settings } = discussion({ mode: 'qa' })
    writes(ana, '¿Cuánto?', null)
    leads({ type: 'answer', post: 'd1', language: 'es' })
    expect(showDiscussion(settings, slice, false).cards).toMatchObject([{ answered: true, answer: null }])
    leads({ type: 'answer', post: 'd1', text: 'Mucho', language: 'es' })
    expect(showDiscussion(settings, slice, false).cards).toMatchObject([{ answer: { es: 'Mucho' } }])
    leads({ type: 'unanswer', post: 'd1' })
    expect(showDiscussion(settings, slice, false).cards).toMatchObject([{ answered: false, answer: null }])
    expect(leads({ type: 'unanswer', post: 'd1' })).toEqual([])
  })

  it('are of Q&A alone', () => {
    const { writes, leads } = discussion()
    writes(ana, 'Uno')
    expect(leads({ type: 'answer', post: 'd1', language: 'es' })).toMatchObject({ refused: 'not-offered' })
  })

  it('are pointed at: a key question, or in Q&A a post, until it is hidden or withdrawn', () => {
    const rounds = discussion()
    expect(rounds.leads({ type: 'focus', question: 'how' })).toHaveLength(1)
    expect(rounds.leads({ type: 'focus', question: 'how' })).toEqual([])
    expect(rounds.leads({ type: 'focus', question: 'nowhere' })).toMatchObject({ refused: 'unknown-item' })
    const { writes, leads, slice } = discussion({ mode: 'qa' })
    writes(ana, '¿Cuánto?', null)
    leads({ type: 'focus', question: 'd1' })
    expect(slice.focus).toBe('d1')
    leads({ type: 'hide', post: 'd1' })
    expect(slice.focus).toBeNull()
    expect(leads({ type: 'focus', question: 'd1' })).toMatchObject({ refused: 'unknown-item' })
  })
})

describe('[K-discuss-2] what flows on', () => {
  it('is what was taken on; else all that stands and was not set aside; each leads back to its key question', () => {
    const { writes, leads, slice } = discussion()
    writes(ana, 'Uno')
    writes(eva, 'Dos', 'how')
    leads({ type: 'park-post', post: 'd2' })
    const first = { id: 'd1', text: { es: 'Uno' }, from: ['why', 'card'] }
    expect(outcomeOf(slice)).toEqual([first])
    leads({ type: 'take-on', post: 'd2' })
    expect(outcomeOf(slice)).toEqual([{ id: 'd2', text: { es: 'Dos' }, from: ['how'] }])
    leads({ type: 'let-go', post: 'd2' })
    expect(outcomeOf(slice)).toEqual([first])
    expect(findPost(slice, 'why')).toMatchObject({ text: { es: '¿Por qué?' } })
    expect(findPost(slice, 'd1')).toEqual(first)
    leads({ type: 'hide', post: 'd1' })
    expect(findPost(slice, 'd1')).toBeNull()
  })
})

describe('the parking lot', () => {
  it('keeps topics with what became of them, and gives them back', () => {
    const { writes, leads, slice, settings } = discussion()
    writes(ana, 'Uno')
    leads({ type: 'park', text: 'El puerto', language: 'es' })
    leads({ type: 'park-post', post: 'd1' })
    expect(leads({ type: 'park-post', post: 'd1' })).toEqual([])
    leads({ type: 'settle-parked', parked: 'd2', text: 'Mesa aparte en mayo', language: 'es' })
    expect(showDiscussion(settings, slice, false).parked).toEqual([
      { id: 'd2', text: { es: 'El puerto' }, outcome: { es: 'Mesa aparte en mayo' } },
      { id: 'd3', text: { es: 'Uno' }, outcome: null },
    ])
    leads({ type: 'unpark', parked: 'd3' })
    expect(slice.posts.get('d1')?.parked).toBeNull()
    expect(leads({ type: 'unpark', parked: 'd3' })).toMatchObject({ refused: 'unknown-contribution' })
    expect(discussion({ parking: false }).leads({ type: 'park', text: 'X', language: 'es' })).toMatchObject({
      refused: 'not-offered',
    })
  })

  it('says nothing of a post that was hidden or withdrawn', () => {
    const { writes, does, leads, slice, settings } = discussion()
    writes(ana, 'Uno')
    leads({ type: 'park-post', post: 'd1' })
    does(ana, { type: 'withdraw-post', post: 'd1' })
    expect(showDiscussion(settings, slice, true).parked).toEqual([])
    expect(reportDiscussion(settings, slice, true).parked).toEqual([])
  })
})

describe('what is seen', () => {
  it('[K-discuss-5] [S1] keeps private posts private until the reveal, also where they are parked or answered', () => {
    const { writes, leads, slice, settings } = discussion({ sharing: 'private', support: false })
    writes(ana, 'Secreto')
    leads({ type: 'park-post', post: 'd1' })
    leads({ type: 'take-on', post: 'd1' })
    const before = showDiscussion(settings, slice, false)
    expect(before).toMatchObject({ count: 1, parked: [{ text: null }] })
    expect(before).not.toHaveProperty('cards')
    expect(JSON.stringify([before, reportDiscussion(settings, slice, false)])).not.toContain('Secreto')
    expect(showDiscussion(settings, slice, true)).toMatchObject({ parked: [{ text: { es: 'Secreto' } }] })
    expect(reportDiscussion(settings, slice, true).questions?.[0]?.posts).toHaveLength(1)
  })

  it('fits its schemas, and counts every post in one place', () => {
    const { writes, does, leads, slice, settings } = discussion({ mode: 'qa', maxPerPerson: 9 })
    for (const text of ['Uno', 'Dos', 'Tres', 'Cuatro']) writes(ana, text, null)
    leads({ type: 'hide', post: 'd1' })
    does(ana, { type: 'withdraw-post', post: 'd2' })
    does(eva, { type: 'support', post: 'd4' })
    leads({ type: 'answer', post: 'd3', language: 'es' })
    leads({ type: 'park-post', post: 'd4' })
    does(ana, { type: 'raise-hand', name: 'Ana' })
    does(eva, { type: 'raise-hand' })
    leads({ type: 'give-floor', hand: 'd6' })
    const report = reportDiscussion(settings, slice, true)
    const counts = { written: 4, shown: 2, waiting: 0, hidden: 1, withdrawn: 1, answered: 1 }
    expect(report.counts).toEqual(counts)
    expect(report.questions).toMatchObject([{ id: null, posts: [{ id: 'd4' }, { id: 'd3' }] }])
    for (const [schema, view] of [
      [DiscussShow, showDiscussion(settings, slice, true)],
      [DiscussManage, manageDiscussion(settings, slice)],
      [DiscussMine, ownPosts(slice, ana)],
      [DiscussReport, report],
    ] as const) {
      expect(schema.parse(JSON.parse(JSON.stringify(view)))).toEqual(view)
    }
  })
})
