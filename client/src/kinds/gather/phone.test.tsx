import { fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { PageWithDraft } from '../../testing/page-with-draft.tsx'
import { activityView, phoneProps, said } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { GatherPhone } from './phone.tsx'

beforeAll(startWords)

const KEY = '0123456789abcdef0123456789abcdef'
const config = { contribute: true, maxPerPerson: 2, sharing: 'private', moderated: false, askWhy: true }
const activity = activityView({ kind: 'gather', config, items: [] })
const show = (change: Partial<PhoneProps> = {}, view = activity) =>
  render(<PageWithDraft page={GatherPhone} props={phoneProps(view, change)} />)
const mine = (text: string, more: object = {}) => ({
  cards: [{ id: 'c1', text: { en: text }, why: null, state: 'visible', parent: null, ...more }],
})

describe('GatherPhone', () => {
  it('writes a card with its why, without a key where authors are known', async () => {
    const act = vi.fn()
    show({ act })
    fireEvent.click(screen.getByText('Send card'))
    expect(screen.getByText('Write the idea first.')).toBeInTheDocument()
    fireEvent.change(screen.getByLabelText('Your card: one idea'), { target: { value: 'Water' } })
    fireEvent.change(screen.getByLabelText(/Why does it matter/), { target: { value: 'It is scarce' } })
    fireEvent.click(screen.getByText('Send card'))
    expect(act).toHaveBeenCalledExactlyOnceWith(
      { type: 'add-card', text: 'Water', why: 'It is scarce', language: 'en' },
      `card/${KEY}/add`,
    )
    expect(screen.getByLabelText('Your card: one idea')).toHaveValue('')
  })

  it('[S2] writes a card of an anonymous round with a key of its own, and changes it by that key', async () => {
    const act = vi.fn()
    const added = said({ type: 'add-card', text: 'Road', language: 'en', key: KEY }, { round: null })
    show({ act, said: [added] }, { ...activity, secrecy: 'anonymous' })
    fireEvent.click(screen.getByText('Change'))
    const field = screen.getByLabelText('Change your card')
    fireEvent.change(field, { target: { value: 'A safer road' } })
    fireEvent.click(screen.getByText('Send the change'))
    expect(act).toHaveBeenCalledExactlyOnceWith(
      { type: 'edit-card', text: 'A safer road', key: KEY },
      `card/${KEY}/edit`,
    )
  })

  it('[S2] sends a new card of an anonymous round with a new key', () => {
    const act = vi.fn()
    show({ act }, { ...activity, secrecy: 'anonymous' })
    fireEvent.change(screen.getByLabelText('Your card: one idea'), { target: { value: 'Water' } })
    fireEvent.click(screen.getByText('Send card'))
    const card = { type: 'add-card', text: 'Water', language: 'en', key: KEY }
    expect(act).toHaveBeenCalledExactlyOnceWith(card, `card/${KEY}/add`)
  })

  it('asks before a card is withdrawn', async () => {
    const act = vi.fn()
    show({ act, contributions: mine('Water') })
    fireEvent.click(screen.getByText('Withdraw'))
    expect(act).not.toHaveBeenCalled()
    fireEvent.click(screen.getByText('Yes, withdraw it'))
    expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'withdraw-card', card: 'c1' }, 'card/c1/withdraw')
  })

  it('[I3] shows a card that waits on this phone, and one refused with its words and a way on', async () => {
    const discard = vi.fn()
    const waiting = said(
      { type: 'add-card', text: 'On its way', language: 'en' },
      { id: 'x1', state: 'on-phone' },
    )
    const refused = said(
      { type: 'add-card', text: 'Too many', language: 'en' },
      { id: 'x2', state: 'refused', refusal: { refused: 'too-many-cards', params: { max: 2 } } },
    )
    show({
      said: [waiting, refused],
      discard,
      activity: { ...activity, config: { ...config, maxPerPerson: 9 } },
    })
    expect(screen.getByText('On this phone')).toBeInTheDocument()
    fireEvent.click(screen.getByText('Correct it'))
    expect(discard).toHaveBeenCalledExactlyOnceWith('x2')
    expect(screen.getByLabelText('Your card: one idea')).toHaveValue('Too many')
  })

  it('does not show a card twice that the server already tells of', () => {
    const added = said({ type: 'add-card', text: 'Water', language: 'en' }, { made: ['c1'] })
    show({ said: [added], contributions: mine('Water') })
    expect(screen.getAllByText('Water').length).toBe(1)
    expect(screen.getByRole('heading', { name: 'My cards (1 of 2)' })).toBeInTheDocument()
  })

  it('says what the moderator and the clustering did to a card', () => {
    show({ contributions: mine('Water', { state: 'waiting' }) })
    expect(screen.getByText(/Waits for the facilitator/)).toBeInTheDocument()
    show({ contributions: mine('Water', { parent: { id: 'm1', text: { en: 'Water for all' } } }) })
    expect(screen.getByText('Now part of: Water for all')).toBeInTheDocument()
  })

  it('takes no more cards than allowed, and none after the close', () => {
    const cards = { cards: ['c1', 'c2'].map((id) => ({ ...mine(id).cards[0], id })) }
    const { unmount } = show({ contributions: cards })
    expect(screen.queryByRole('button', { name: 'Send card' })).toBeNull()
    unmount()
    show({}, { ...activity, phase: 'closed' })
    expect(screen.getByText(/No more cards/)).toBeInTheDocument()
  })

  it('marks own cards among the revealed ones, inside a merged card too', () => {
    const children = [
      { id: 'c1', text: { en: 'Water' } },
      { id: 'c9', text: { en: 'More water' } },
    ]
    const shown = { count: 2, cards: [{ id: 'm1', text: { en: 'Water for all' }, why: null, children }] }
    show({ contributions: mine('Water') }, { ...activity, phase: 'revealed', show: shown })
    expect(screen.getByText('Yours')).toBeInTheDocument()
    expect(screen.getByText('from 2 cards')).toBeInTheDocument()
  })
})
