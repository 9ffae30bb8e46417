import { fireEvent, render, screen } from '@testing-library/react'
import i18next from 'i18next'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { PageWithDraft } from '../../testing/page-with-draft.tsx'
import { activityView, phoneProps, said } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { MapPhone } from './phone.tsx'

beforeAll(async () => {
  await startWords()
  await i18next.loadNamespaces('kind-map')
})

const KEY = '0123456789abcdef0123456789abcdef'
const config = {
  functions: [
    { id: 'plan', text: { en: 'Set priorities' } },
    { id: 'train', text: { en: 'Train skills' } },
  ],
  links: true,
  seats: true,
  sharing: 'shared',
  moderated: false,
  maxPerPerson: 2,
}
const nothing = { said: [], settled: null }
const actor = (id: string, name: string, more: object = {}) => ({
  id,
  name: { en: name },
  sector: 'public',
  merged: 0,
  marks: config.functions.map((task) => ({ function: task.id, told: nothing })),
  seat: nothing,
  ...more,
})
const gaps = {
  overlaps: [],
  orphans: [{ function: 'train', shouldLead: [] }],
  pairs: [],
  morePairs: 0,
  unlinked: [],
  absent: [],
  emptyChairs: [],
  high: [],
  sectors: [],
}
const show = {
  count: null,
  statements: null,
  cards: [actor('gov', 'Government'), actor('uni', 'University')],
  links: [],
  gaps,
}
const activity = activityView({ kind: 'map', secrecy: 'open', config, items: [], show })
const open = (change: Partial<PhoneProps> = {}, view = activity) =>
  render(<PageWithDraft page={MapPhone} props={phoneProps(view, change)} />)
const mine = (more: object = {}) => ({ cards: [], said: [], ...more })

describe('speaking of actors on a phone', () => {
  it('says what an actor does, one actor after the other, and that it is no vote', () => {
    const act = vi.fn()
    open({ act })
    expect(screen.getByText(/It is not a vote/)).toBeInTheDocument()
    fireEvent.change(screen.getByLabelText('Set priorities'), { target: { value: 'leads' } })
    expect(act).toHaveBeenLastCalledWith(
      { type: 'mark', actor: 'gov', function: 'plan', mark: 'leads' },
      'mark/gov/plan',
    )
    fireEvent.click(screen.getByRole('button', { name: 'Next actor' }))
    expect(screen.getByRole('heading', { name: 'University' })).toBeInTheDocument()
    fireEvent.change(screen.getByLabelText('Set priorities'), { target: { value: 'supports' } })
    expect(act).toHaveBeenLastCalledWith(
      { type: 'mark', actor: 'uni', function: 'plan', mark: 'supports' },
      'mark/uni/plan',
    )
  })

  it('takes back what was said, and says how far the last word has come', () => {
    const act = vi.fn()
    const own = [{ what: 'mark', actor: 'gov', function: 'plan', mark: 'leads' }]
    const { unmount } = open({ act, contributions: mine({ said: own }) })
    expect(screen.getByLabelText('Set priorities')).toHaveValue('leads')
    fireEvent.change(screen.getByLabelText('Set priorities'), { target: { value: '' } })
    expect(act).toHaveBeenLastCalledWith(
      { type: 'mark', actor: 'gov', function: 'plan', mark: null },
      'mark/gov/plan',
    )
    unmount()
    const sent = said(
      { type: 'mark', actor: 'gov', function: 'plan', mark: null },
      { state: 'on-phone', slot: 'mark/gov/plan' },
    )
    open({ said: [sent], contributions: mine({ said: own }) })
    expect(screen.getByLabelText('Set priorities')).toHaveValue('')
    expect(screen.getByText('On this phone')).toBeInTheDocument()
  })

  it('says whom an actor works with and whether it is here, with its rank', () => {
    const act = vi.fn()
    const seat = { what: 'seat', actor: 'gov', seat: { state: 'absent', rank: 'other' } }
    open({ act, contributions: mine({ said: [seat] }) })
    fireEvent.change(screen.getByLabelText('Add a link with'), { target: { value: 'uni' } })
    fireEvent.change(screen.getByLabelText('With University'), { target: { value: 'strong' } })
    expect(act).toHaveBeenLastCalledWith(
      { type: 'link', one: 'gov', other: 'uni', strength: 'strong' },
      'link/gov/uni',
    )
    fireEvent.click(screen.getByLabelText(/Its word decides/))
    expect(act).toHaveBeenLastCalledWith(
      { type: 'seat', actor: 'gov', seat: { state: 'absent', rank: 'high' } },
      'seat/gov',
    )
  })

  it('[S2] keeps one key for each thing said in an anonymous round, and says what the numbers are worth', () => {
    const act = vi.fn()
    const other = 'f'.repeat(32)
    const before = said(
      { type: 'mark', actor: 'gov', function: 'plan', mark: 'leads', key: other },
      { slot: 'mark/gov/plan' },
    )
    open({ act, said: [before] }, { ...activity, secrecy: 'anonymous' })
    expect(screen.getByText(/may have said the same twice/)).toBeInTheDocument()
    fireEvent.change(screen.getByLabelText('Set priorities'), { target: { value: 'supports' } })
    expect(act).toHaveBeenLastCalledWith(
      expect.objectContaining({ mark: 'supports', key: other }),
      'mark/gov/plan',
    )
    fireEvent.change(screen.getByLabelText('Train skills'), { target: { value: 'leads' } })
    expect(act).toHaveBeenLastCalledWith(expect.objectContaining({ key: KEY }), 'mark/gov/train')
  })

  it('shows what the room says, without numbers it was not told, and what was settled', () => {
    const told = { said: [{ value: 'leads', n: null }], settled: null }
    const settled = {
      said: [{ value: 'supports', n: 2 }],
      settled: { value: 'leads', reason: { en: 'By law' } },
    }
    const marks = [
      { function: 'plan', told },
      { function: 'train', told: settled },
    ]
    open({}, { ...activity, show: { ...show, cards: [actor('gov', 'Government', { marks })] } })
    expect(screen.getByText('The room says: Leads')).toBeInTheDocument()
    expect(screen.getByText('The room says: Settled: Leads · By law · 2 say otherwise')).toBeInTheDocument()
    expect(screen.getByText('Nobody leads: Train skills.')).toBeInTheDocument()
  })

  it('speaks of actors known beforehand while the map is private', () => {
    const items = [{ id: 'gov', text: { en: 'Government' }, from: [] }]
    open({}, { ...activity, items, show: { count: null, statements: null } })
    expect(screen.getByRole('heading', { name: 'Government' })).toBeInTheDocument()
  })
})

describe('adding actors on a phone', () => {
  const name = () => screen.getByLabelText(/Name of the actor/)

  it('needs a name and a sector', () => {
    const act = vi.fn()
    open({ act })
    fireEvent.click(screen.getByRole('button', { name: 'Add' }))
    expect(screen.getByText('Write the name first.')).toBeInTheDocument()
    expect(screen.getByText('Choose the sector.')).toBeInTheDocument()
    fireEvent.change(name(), { target: { value: 'Port' } })
    fireEvent.change(screen.getByLabelText('Sector'), { target: { value: 'private' } })
    fireEvent.click(screen.getByRole('button', { name: 'Add' }))
    expect(act).toHaveBeenCalledExactlyOnceWith(
      { type: 'add-actor', name: 'Port', sector: 'private', language: 'en' },
      `actor/${KEY}/add`,
    )
    expect(name()).toHaveValue('')
  })

  it('[I3] keeps one that was refused with its words and a way on, and asks before one is withdrawn', () => {
    const [discard, act] = [vi.fn(), vi.fn()]
    const refused = said(
      { type: 'add-actor', name: 'Port', sector: 'private', language: 'en' },
      { id: 'x1', state: 'refused', refusal: { refused: 'too-many-contributions', params: { max: 2 } } },
    )
    const own = { id: 'm1', name: { en: 'Harbour' }, sector: 'public', state: 'visible', parent: null }
    open(
      { said: [refused], discard, act, contributions: mine({ cards: [own] }) },
      {
        ...activity,
        config: { ...config, maxPerPerson: 9 },
      },
    )
    fireEvent.click(screen.getByText('Correct it'))
    expect(discard).toHaveBeenCalledExactlyOnceWith('x1')
    expect(name()).toHaveValue('Port')
    fireEvent.click(screen.getByText('Withdraw'))
    fireEvent.click(screen.getByText('Yes, withdraw it'))
    expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'withdraw-actor', actor: 'm1' }, 'actor/m1/withdraw')
  })

  it('takes nothing after the close', () => {
    open({}, { ...activity, phase: 'closed' })
    expect(screen.getByText(/Nothing more is taken/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull()
  })
})
