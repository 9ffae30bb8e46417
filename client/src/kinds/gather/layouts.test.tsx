import { CARD_FORMS } from '@cabildo/shared/kinds/gather/card-forms'
import type { CardForm } from '@cabildo/shared/kinds/gather/form-schema'
import type { GatherShow } from '@cabildo/shared/kinds/gather/view'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { activityView } from '../../testing/phone-props.ts'
import { startWords } from '../../testing/start-words.ts'
import { GatherBoard } from './board.tsx'
import { GatherFacilitator } from './facilitator.tsx'

beforeAll(startWords)

type Card = NonNullable<GatherShow['cards']>[number]

const course = { contribute: true, maxPerPerson: 9, sharing: 'shared', moderated: false, askWhy: false }
const card = (id: string, fields: Card['fields'], children: Card['children'] = []): Card => ({
  id,
  text: { en: `Card ${id}` },
  why: null,
  ...(fields && { fields }),
  children,
})

function board(form: CardForm, cards: Card[]) {
  const activity = activityView({
    kind: 'gather',
    phase: 'closed',
    config: { ...course, ...form },
    items: [],
    show: { count: cards.length, cards },
  })
  return render(<GatherBoard activity={activity} room={[]} people={9} />)
}
const headers = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
const cells = (row: HTMLElement | undefined) =>
  row ? [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent) : []

describe('layouts on the board', () => {
  it('sets pairs side by side with their owner, and for merged cards says each answer once', () => {
    const inside = (id: string, mitigation: string) => ({
      id,
      text: { en: id },
      fields: { mitigation, phase: 'design' },
    })
    board(CARD_FORMS.pairs, [
      card('a', { mitigation: 'Train', owner: 'Region', phase: 'design', impact: 'high' }),
      card('b', undefined, [inside('c', 'Hire'), inside('d', 'Train'), inside('e', 'Hire')]),
    ])
    expect(headers()).toEqual(['Risk', 'Mitigation', 'Owner', 'More'])
    const [, first, second] = screen.getAllByRole('row')
    expect(cells(first)).toEqual(['Card a', 'Train', 'Region', 'Phase: DesignImpact: High'])
    expect(cells(second)).toEqual(['Card b', 'HireTrain', 'nothing said', 'Phase: Design'])
  })

  it('draws a timeline in order, with what has no date last', () => {
    board(CARD_FORMS.timeline, [
      card('late', { when: '2010-02-27' }),
      card('none', {}),
      card('early', { when: '2007' }),
    ])
    const rows = within(screen.getByRole('list', { name: 'In order of time' })).getAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '2007Card early',
      'February 27, 2010Card late',
      'No dateCard none',
    ])
  })

  it('lists commitments by their date, with status, and counts them', () => {
    board(CARD_FORMS.commitments, [
      card('b', { who: 'Port', by: '2028', status: 'made' }),
      card('a', { who: 'Agency', by: '2027-03', status: 'kept' }),
    ])
    const counts = within(screen.getByRole('list', { name: 'Status' })).getAllByRole('listitem')
    expect(counts.map(({ textContent }) => textContent)).toEqual(['Made: 1', 'Kept: 1', 'Pending: 0'])
    const [, first, second] = screen.getAllByRole('row')
    expect(cells(first)).toEqual(['Card a', 'Agency', 'March 2027', 'Kept'])
    expect(cells(second)).toEqual(['Card b', 'Port', '2028', 'Made'])
  })

  it('[K-gather-5] draws every cell of a matrix, the empty ones in words, before any card is there', () => {
    const { unmount } = board(CARD_FORMS.grid, [])
    expect(screen.getAllByText('empty')).toHaveLength(16)
    expect(screen.getByText('0 of 16 cells filled')).toBeInTheDocument()
    unmount()
    board(CARD_FORMS.grid, [card('a', { industry: 'mining', area: 'research' }), card('b', {})])
    expect(screen.getAllByText('empty')).toHaveLength(15)
    expect(headers()).toEqual(['Infrastructure', 'R&D and innovation', 'Human capital', 'Standards'])
    const mining = screen.getByRole('rowheader', { name: 'Mining' }).closest('tr')
    expect(cells(mining ?? undefined)).toEqual(['Mining', 'empty', 'Card a', 'empty', 'empty'])
  })

  it('shows what has no place in the matrix on the next slide', async () => {
    vi.useFakeTimers()
    board(CARD_FORMS.grid, [card('b', {})])
    expect(screen.queryByText('Card b')).toBeNull()
    await act(async () => vi.advanceTimersByTime(15_000))
    expect(screen.getByText('1 card without a place in the table')).toBeInTheDocument()
    expect(screen.getByText('Card b')).toBeInTheDocument()
    vi.useRealTimers()
  })

  it('gives a record card a slide with all it says', () => {
    board(CARD_FORMS.record, [card('a', { country: 'Chile', updated: '2026-05' })])
    expect(screen.getByRole('heading', { name: 'Card a' })).toBeInTheDocument()
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'Chile',
      'May 2026',
    ])
  })

  it('says in words that there is nothing yet', () => {
    board(CARD_FORMS.pairs, [])
    expect(screen.getByText('No cards yet.')).toBeInTheDocument()
  })
})

describe('fields in the console', () => {
  const managed = {
    id: 'c1',
    text: { en: 'Publish' },
    why: null,
    state: 'visible',
    into: null,
    children: [],
    merge: false,
  }
  function desk(
    form: CardForm,
    fields: Card['fields'],
    answer: unknown = { ok: true, workshop: 'w', rev: 1, made: [] },
  ) {
    const run = vi.fn(async () => answer)
    const entry = {
      setup: { id: 'x', kind: 'gather', config: { ...course, ...form } },
      phase: 'open',
      manage: { cards: [{ ...managed, fields }], withdrawn: 0, waiting: 0 },
    }
    render(
      <GatherFacilitator
        entry={entry as never}
        activity={null}
        room={[]}
        people={3}
        act={run as never}
        writing="en"
      />,
    )
    return { run, user: userEvent.setup() }
  }

  it('sets the status of a promise in one go', async () => {
    const { run, user } = desk(CARD_FORMS.commitments, { who: 'Agency', by: '2027', status: 'made' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status of Publish' }), 'kept')
    expect(run).toHaveBeenCalledExactlyOnceWith({
      type: 'set-field',
      card: 'c1',
      field: 'status',
      value: 'kept',
    })
    expect(await screen.findByText('Status of Publish: Kept')).toBeInTheDocument()
  })

  it('edits the fields of a card, and sends those that changed', async () => {
    const { run, user } = desk(CARD_FORMS.pairs, { mitigation: 'Train', phase: 'design', owner: 'Region' })
    await user.click(screen.getByRole('button', { name: 'Edit the fields' }))
    const form = within(screen.getByRole('form', { name: 'Edit the fields of Publish' }))
    await user.clear(form.getByLabelText('Mitigation'))
    await user.clear(form.getByLabelText('Owner (optional)'))
    await user.click(form.getByRole('button', { name: 'Save the fields' }))
    expect(form.getByText('Please fill this in.')).toBeInTheDocument()
    expect(run).not.toHaveBeenCalled()
    await user.type(form.getByLabelText('Mitigation'), 'Hire')
    await user.click(form.getByRole('button', { name: 'Save the fields' }))
    const sent = run.mock.calls.flat()
    expect(sent).toEqual([
      { type: 'set-field', card: 'c1', field: 'mitigation', value: 'Hire' },
      { type: 'set-field', card: 'c1', field: 'owner', value: null },
    ])
  })

  it('[I16] says why not, at the card, and keeps what was typed', async () => {
    const refusal = { ok: false, refused: 'text-control', field: 'fields.mitigation' }
    const { user } = desk(CARD_FORMS.pairs, { mitigation: 'Train', phase: 'design' }, refusal)
    await user.click(screen.getByRole('button', { name: 'Edit the fields' }))
    const form = within(screen.getByRole('form', { name: 'Edit the fields of Publish' }))
    await user.type(form.getByLabelText('Mitigation'), ' more')
    await user.click(form.getByRole('button', { name: 'Save the fields' }))
    expect(await form.findByText(/invisible control characters/)).toBeInTheDocument()
    expect(form.getByLabelText('Mitigation')).toHaveValue('Train more')
  })

  it('types a card for somebody with its fields', async () => {
    const { run, user } = desk(CARD_FORMS.pairs, undefined)
    const box = within(screen.getByLabelText('Type a card for somebody').closest('form') as HTMLElement)
    await user.type(box.getByLabelText('Type a card for somebody'), 'No data')
    await user.click(box.getByRole('button', { name: 'Add the card' }))
    expect(run).not.toHaveBeenCalled()
    expect(box.getAllByText('Please fill this in.')).toHaveLength(2)
    await user.type(box.getByLabelText('Mitigation'), 'Measure')
    await user.selectOptions(box.getByLabelText('Phase'), 'design')
    await user.click(box.getByRole('button', { name: 'Add the card' }))
    expect(run).toHaveBeenCalledExactlyOnceWith({
      type: 'add-card',
      text: 'No data',
      fields: { mitigation: 'Measure', phase: 'design' },
      language: 'en',
    })
  })
})
