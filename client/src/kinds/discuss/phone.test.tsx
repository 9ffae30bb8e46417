import { fireEvent, render, screen, within } from '@testing-library/react'
import i18next from 'i18next'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { PageWithDraft } from '../../testing/page-with-draft.tsx'
import { activityView, phoneProps, said } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { DiscussPhone } from './phone.tsx'

beforeAll(async () => {
  await startWords()
  await i18next.loadNamespaces('kind-discuss')
})

const KEY = '0123456789abcdef0123456789abcdef'
const config = {
  mode: 'questions',
  maxPerPerson: 2,
  sharing: 'shared',
  moderated: false,
  support: true,
  speakers: true,
  parking: true,
}
const items = [
  { id: 'why', text: { en: 'What stopped us?' }, from: [] },
  { id: 'who', text: { en: 'Who carries it on?' }, from: [] },
]
const show = {
  count: null,
  cards: [],
  focus: null,
  parked: [],
  speaking: null,
  queue: [],
  waiting: 0,
  voices: { total: null, parts: [], rest: null, withheld: false },
}
const fate = { answered: false, answer: null, takenOn: false, parked: false }
const post = (id: string, text: string, more: object = {}) => ({
  id,
  question: 'why',
  text: { en: text },
  ...fate,
  support: null,
  ...more,
})
const own = (id: string, text: string, more: object = {}) => ({
  ...post(id, text),
  state: 'visible',
  supported: false,
  ...more,
})
const mine = (more: object = {}) => ({ cards: [], supports: [], hand: null, ...more })
const activity = activityView({ kind: 'discuss', secrecy: 'open', config, items, show })
const open = (change: Partial<PhoneProps> = {}, view = activity) =>
  render(<PageWithDraft page={DiscussPhone} props={phoneProps(view, change)} />)
const field = () => screen.getByLabelText('Your answer: one idea')

describe('answering key questions', () => {
  it('writes to the question in front, and keeps what was begun on another', () => {
    const act = vi.fn()
    open({ act })
    fireEvent.change(field(), { target: { value: 'Begun' } })
    fireEvent.click(screen.getByRole('button', { name: 'Next question' }))
    expect(screen.getByText('Question 2 of 2')).toBeInTheDocument()
    expect(field()).toHaveValue('')
    fireEvent.change(field(), { target: { value: 'The council' } })
    fireEvent.click(screen.getByRole('button', { name: 'Send my answer' }))
    expect(act).toHaveBeenCalledExactlyOnceWith(
      { type: 'post', question: 'who', text: 'The council', language: 'en' },
      `post/${KEY}/add`,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Question before' }))
    expect(field()).toHaveValue('Begun')
  })

  it('says that nothing was written, and sends nothing', () => {
    const act = vi.fn()
    open({ act })
    fireEvent.click(screen.getByRole('button', { name: 'Send my answer' }))
    expect(screen.getByText('Write something first.')).toBeInTheDocument()
    expect(act).not.toHaveBeenCalled()
  })

  it('follows the room to the question it is on, but not away from what is being written', () => {
    const at = (focus: string | null) => ({ ...activity, show: { ...show, focus } })
    const { rerender } = open({}, at('who'))
    expect(screen.getByRole('heading', { name: 'Who carries it on?' })).toBeInTheDocument()
    fireEvent.change(field(), { target: { value: 'Half a thought' } })
    rerender(<PageWithDraft page={DiscussPhone} props={phoneProps(at('why'))} />)
    expect(field()).toHaveValue('Half a thought')
    fireEvent.click(screen.getByRole('button', { name: 'Go to the question the room is on' }))
    expect(screen.getByRole('heading', { name: 'What stopped us?' })).toBeInTheDocument()
  })

  it('[S2] writes and changes by a key in an anonymous round, and says why nothing else is offered', () => {
    const act = vi.fn()
    const sent = said(
      { type: 'post', question: 'why', text: 'Fear', language: 'en', key: KEY },
      { round: null },
    )
    open({ act, said: [sent] }, { ...activity, secrecy: 'anonymous' })
    expect(screen.getByText(/This round is anonymous/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Raise my hand' })).toBeNull()
    fireEvent.click(screen.getByText('Change'))
    fireEvent.change(screen.getByLabelText('Change what you wrote'), { target: { value: 'Courage' } })
    fireEvent.click(screen.getByText('Send the change'))
    expect(act).toHaveBeenCalledExactlyOnceWith(
      { type: 'edit-post', text: 'Courage', key: KEY },
      `post/${KEY}/edit`,
    )
  })

  it('asks before a post is withdrawn, and does not offer to change one that others support', () => {
    const act = vi.fn()
    open({ act, contributions: mine({ cards: [own('p1', 'Fear', { supported: true })] }) })
    expect(screen.queryByText('Change')).toBeNull()
    expect(screen.getByText(/Other people support it/)).toBeInTheDocument()
    fireEvent.click(screen.getByText('Withdraw'))
    expect(act).not.toHaveBeenCalled()
    fireEvent.click(screen.getByText('Yes, withdraw it'))
    expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'withdraw-post', post: 'p1' }, 'post/p1/withdraw')
  })

  it('[I3] keeps what was refused with its words and a way on', () => {
    const discard = vi.fn()
    const refused = said(
      { type: 'post', question: 'why', text: 'Too many', language: 'en' },
      { id: 'x1', state: 'refused', refusal: { refused: 'too-many-contributions', params: { max: 2 } } },
    )
    open({ said: [refused], discard })
    fireEvent.click(screen.getByText('Correct it'))
    expect(discard).toHaveBeenCalledExactlyOnceWith('x1')
    expect(field()).toHaveValue('Too many')
  })

  it('takes no more than allowed on a question, and none after the close', () => {
    const full = mine({ cards: [own('p1', 'One'), own('p2', 'Two')] })
    const { unmount } = open({ contributions: full })
    expect(screen.queryByRole('button', { name: 'Send my answer' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Next question' }))
    expect(screen.getByRole('button', { name: 'Send my answer' })).toBeInTheDocument()
    unmount()
    open({}, { ...activity, phase: 'closed' })
    expect(screen.getByText(/Nothing more is taken/)).toBeInTheDocument()
  })

  it('says what the facilitator did with a post', () => {
    open({
      contributions: mine({
        cards: [own('p1', 'Fear', { state: 'waiting' }), own('p2', 'Haste', { takenOn: true, parked: true })],
      }),
    })
    for (const words of [/Waits for the facilitator/, 'Taken on', 'In the parking lot']) {
      expect(screen.getByText(words)).toBeInTheDocument()
    }
  })
})

describe('what others say', () => {
  const shared = { ...activity, show: { ...show, cards: [post('p1', 'Fear'), post('p2', 'Haste')] } }

  it('backs a post of somebody else, says so only when told, and takes it back', () => {
    const act = vi.fn()
    const { unmount } = open({ act, contributions: mine({ cards: [own('p1', 'Fear')] }) }, shared)
    fireEvent.click(screen.getByRole('button', { name: /^Support/ }))
    expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'support', post: 'p2' }, 'support/p2')
    unmount()
    const sent = said({ type: 'support', post: 'p2' }, { slot: 'support/p2', state: 'on-phone' })
    open({ act, said: [sent] }, shared)
    expect(screen.getByText('On this phone')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: /^You support it/ }))
    expect(act).toHaveBeenLastCalledWith({ type: 'unsupport', post: 'p2' }, 'support/p2')
  })

  it('offers no support where it is not counted, nor after the close', () => {
    open({}, { ...shared, config: { ...config, support: false } })
    expect(screen.queryByRole('button', { name: /^Support/ })).toBeNull()
    open({}, { ...shared, phase: 'revealed' })
    expect(screen.queryByRole('button', { name: /^Support/ })).toBeNull()
  })

  it('shows questions of the room with their answers', () => {
    const answered = post('p1', 'How much?', { question: null, answered: true, answer: { en: 'Plenty' } })
    const qa = { ...activity, config: { ...config, mode: 'qa' }, items: [] }
    open({}, { ...qa, show: { ...show, cards: [answered] } })
    expect(screen.getByText('Answer: Plenty')).toBeInTheDocument()
    expect(screen.getByLabelText('Your question')).toBeInTheDocument()
  })
})

describe('the speaking list on a phone', () => {
  it('raises a hand, under a name if one was given', () => {
    const act = vi.fn()
    open({ act })
    fireEvent.change(screen.getByLabelText('Name on the list (optional)'), { target: { value: ' Ana ' } })
    fireEvent.click(screen.getByRole('button', { name: 'Raise my hand' }))
    expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'raise-hand', name: 'Ana' }, 'hand')
  })

  it('asks for no name where nobody is named', () => {
    open({}, { ...activity, secrecy: 'confidential' })
    expect(screen.getByRole('button', { name: 'Raise my hand' })).toBeInTheDocument()
    expect(screen.queryByLabelText('Name on the list (optional)')).toBeNull()
  })

  it('tells the place in the suggested order with its rule, and lowers the hand', () => {
    const act = vi.fn()
    const queue = ['h9', 'h1'].map((hand) => ({ hand, group: 'firms', name: null }))
    open({ act, contributions: mine({ hand: 'h1' }) }, { ...activity, show: { ...show, queue, waiting: 2 } })
    const list = within(screen.getByRole('region', { name: 'Speaking list' }))
    expect(list.getByText('Your hand is up: place 2 of 2.')).toBeInTheDocument()
    expect(list.getByText(/spoken least come first/)).toBeInTheDocument()
    fireEvent.click(list.getByRole('button', { name: 'Lower my hand' }))
    expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'lower-hand' }, 'hand')
  })

  it('says that a hand is up which is too far back to be listed', () => {
    open({ contributions: mine({ hand: 'h1' }) }, { ...activity, show: { ...show, waiting: 120 } })
    expect(screen.getByText(/one of 120/)).toBeInTheDocument()
  })

  it('says that one has the floor', () => {
    const speaking = { hand: 'h1', group: 'firms', name: null }
    open({ contributions: mine({ hand: 'h1' }) }, { ...activity, show: { ...show, speaking } })
    expect(screen.getByText('You have the floor.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'I have finished' })).toBeInTheDocument()
  })
})
