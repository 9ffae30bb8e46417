import { fireEvent, render, screen, within } from '@testing-library/react'
import { Suspense } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { PageWithDraft } from '../../testing/page-with-draft.tsx'
import { activityView, phoneProps, said } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { GatherBoard } from './board.tsx'
import { GatherEditor } from './editor.tsx'
import { GatherPhone } from './phone.tsx'

beforeAll(startWords)

const config = {
  contribute: true,
  maxPerPerson: 3,
  sharing: 'private',
  moderated: false,
  askWhy: false,
  tables: { count: 4, bring: 1 },
}
const activity = activityView({ kind: 'gather', config, items: [] })

function show(change: Partial<PhoneProps> = {}, view = activity) {
  return render(
    <Suspense fallback="…">
      <PageWithDraft page={GatherPhone} props={phoneProps(view, change)} />
    </Suspense>,
  )
}

const onTable = (id: string, text: string, brought = false) => ({
  id,
  text: { en: text },
  why: null,
  brought,
})
const mine = (
  number: number | null,
  cards: object[] = [],
  own: object[] = [],
  offered: number | null = null,
) => ({
  cards: own,
  table: { number, offered, cards },
})
const own = (id: string, text: string, table: number) => ({
  ...onTable(id, text),
  state: 'visible',
  parent: null,
  table,
})

describe('a phone at a table', () => {
  it('[K-gather-7] asks where one sits before it takes a card', async () => {
    const act = vi.fn()
    show({ act, contributions: mine(null) })
    fireEvent.click(await screen.findByRole('button', { name: 'Table 3' }))
    expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'sit-at', table: 3 }, expect.any(String))
    expect(screen.queryByText('Send card')).toBeNull()
  })

  it('offers the table it was dealt, to be taken with one tap', async () => {
    const act = vi.fn()
    show({ act, contributions: mine(null, [], [], 2) })
    fireEvent.click(await screen.findByText('I sit at table 2'))
    expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'sit-at', table: 2 }, expect.any(String))
  })

  it('[I3] is where it said to be while that is under way, and asks again when it was refused', async () => {
    const sits = said({ type: 'sit-at', table: 2 }, { state: 'on-phone' })
    const { unmount } = show({ said: [sits], contributions: mine(null) })
    expect(await screen.findByText('Send card')).toBeInTheDocument()
    unmount()
    show({
      said: [{ ...sits, state: 'refused', refusal: { refused: 'unknown-table', params: { max: 4 } } }],
      contributions: mine(null),
    })
    expect(await screen.findByText('Which table are you sitting at?')).toBeInTheDocument()
  })

  it('can be told its table with the keyboard alone, and is not left without the focus', async () => {
    show({ contributions: mine(1) })
    fireEvent.click(await screen.findByText('Change table'))
    expect(screen.getByText('Which table are you sitting at?')).toHaveFocus()
    // The arrow keys choose among radios at once, and one choice is all it takes.
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.getByRole('button', { name: 'Table 1' })).toHaveAttribute('aria-current', 'true')
    fireEvent.click(screen.getByText('Stay at table 1'))
    expect(screen.getByText('Table 1')).toHaveFocus()
  })

  it('[I3] [K-gather-7] keeps where one sat when a card was written, however often one moves before it is sent', async () => {
    const act = vi.fn()
    const sits = said({ type: 'sit-at', table: 2 }, { id: 'sits', slot: 'table/', state: 'on-phone' })
    const writes = said(
      { type: 'add-card', text: 'Water', language: 'en' },
      { id: 'writes', slot: 'card/1/add', state: 'on-phone' },
    )
    show({ act, said: [sits, writes], contributions: mine(1) })
    fireEvent.click(await screen.findByText('Change table'))
    fireEvent.click(screen.getByRole('button', { name: 'Table 3' }))
    const [body, slot] = act.mock.lastCall ?? []
    expect(body).toEqual({ type: 'sit-at', table: 3 })
    // In the same slot it would take the place of what was said before, and the card would lie on another table.
    expect(slot).not.toBe(sits.slot)
  })

  it('says who sees a card, and that cards stay when one moves', async () => {
    show({ contributions: mine(1, [], [own('c1', 'Water', 2)]) })
    expect(await screen.findByText(/Your table sees each card as soon as you send it/)).toBeInTheDocument()
    expect(screen.getByText('Written at table 2')).toBeInTheDocument()
    fireEvent.click(screen.getByText('Change table'))
    expect(screen.getByText(/stays with the table where you wrote it/)).toBeInTheDocument()
  })

  it('[K-gather-8] marks a card for the plenary, and no more than the table may bring', async () => {
    const act = vi.fn()
    const cards = [onTable('c1', 'Water'), onTable('c2', 'Roads')]
    const { unmount } = show({ act, contributions: mine(1, cards, [own('c1', 'Water', 1)]) })
    expect(await screen.findByRole('heading', { name: '1 more card at your table' })).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: 'Bring to the plenary: Roads' }))
    expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'bring-card', card: 'c2' }, 'bring/c2')
    unmount()
    const bringing = said({ type: 'bring-card', card: 'c2' }, { state: 'sent' })
    show({ act, said: [bringing], contributions: mine(1, cards) })
    expect(await screen.findByText('Your table brings 1 of 1 to the plenary')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Bring to the plenary/ })).toBeNull()
    expect(screen.getByRole('button', { name: /^Do not bring/ })).toBeInTheDocument()
  })

  it('marks nothing after the close, and tells where what is shown came from', async () => {
    const shown = {
      count: 2,
      tables: [],
      cards: [{ id: 'c9', text: { en: 'Skills' }, why: null, children: [], tables: [1, 3] }],
    }
    show(
      { contributions: mine(1, [onTable('c1', 'Water', true)]) },
      { ...activity, phase: 'revealed', show: shown },
    )
    expect(await screen.findByText('Goes to the plenary')).toBeInTheDocument()
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('Tables 1 and 3')).toBeInTheDocument()
  })
})

describe('the board of a gathering at tables', () => {
  const tally = (table: number, people: number, written: number, brought: number) => ({
    table,
    people,
    written,
    brought,
  })
  const tables = [tally(1, 3, 2, 1), tally(2, 2, 0, 0), tally(3, 0, 0, 0), tally(4, 0, 0, 0)]

  it('[S1] tells which tables have written and how much they bring, and of those nobody sits at nothing', () => {
    const view = { ...activity, answered: 2, show: { count: 2, tables } }
    render(<GatherBoard activity={view} room={[]} people={5} />)
    expect(screen.getByText('1 of 2 tables has written')).toBeInTheDocument()
    expect(screen.getByText('Table 1: cards 2, to the plenary 1 of 1')).toBeInTheDocument()
  })

  it('reads what was brought table by table, and then all of it', () => {
    const card = (id: string, from: number[]) => ({
      id,
      text: { en: id },
      why: null,
      children: [],
      tables: from,
    })
    const cards = [card('Water', [1]), card('Roads', [1, 2])]
    const view = { ...activity, phase: 'revealed' as const, show: { count: 3, tables, cards } }
    render(<GatherBoard activity={view} room={[]} people={5} />)
    const slide = within(screen.getByRole('region', { name: 'What table 1 brings' }))
    expect(slide.getByText('Roads')).toBeInTheDocument()
    expect(slide.getByText('Tables 1 and 2')).toBeInTheDocument()
    expect(slide.queryByText('Table 1')).toBeNull()
    expect(slide.getByText('1/3')).toBeInTheDocument()
  })
})

describe('the settings of a gathering at tables', () => {
  it('[K-gather-7] keep its cards private', () => {
    const onChange = vi.fn()
    const shared = { ...config, tables: null, sharing: 'shared' }
    render(<GatherEditor config={shared} onChange={onChange} languages={['en']} />)
    fireEvent.click(screen.getByLabelText(/People work at tables/))
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      ...shared,
      sharing: 'private',
      tables: { count: 6, bring: 3 },
    })
  })
})
