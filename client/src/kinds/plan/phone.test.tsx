import { fireEvent, render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { PageWithDraft } from '../../testing/page-with-draft.tsx'
import { phoneProps, said } from '../../testing/phone-props.ts'
import { planScene } from '../../testing/plan-scene.ts'
import { startWords } from '../../testing/start-words.ts'
import type { PhoneProps } from '../kind-ui.ts'
import { PlanPhone } from './phone.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

const KEY = '0123456789abcdef0123456789abcdef'
const show = (plan: ReturnType<typeof planScene>, change: Partial<PhoneProps> = {}) =>
  render(<PageWithDraft page={PlanPhone} props={phoneProps(plan.phone(), change)} />)

describe('a plan on the phone', () => {
  it('proposes an action for an agreed item, with its term and milestone', () => {
    const act = vi.fn()
    show(planScene(), { act })
    const item = screen.getByRole('heading', { name: 'A road to the port' }).parentElement
    if (!item) throw new Error('no item')
    fireEvent.click(within(item).getByText('Propose an action'))
    fireEvent.click(screen.getByText('Propose'))
    expect(screen.getByText('Write the action first.')).toBeInTheDocument()
    fireEvent.click(screen.getByLabelText(/Medium term/))
    fireEvent.change(screen.getByLabelText('What will be done?'), { target: { value: 'Build it' } })
    fireEvent.change(screen.getByLabelText(/Milestone/), { target: { value: 'It is built' } })
    fireEvent.click(screen.getByText('Propose'))
    expect(act).toHaveBeenCalledExactlyOnceWith(
      {
        type: 'add-row',
        item: 'road',
        term: 'medium',
        action: 'Build it',
        milestone: 'It is built',
        language: 'en',
      },
      `row/${KEY}/add`,
    )
    expect(screen.queryByLabelText('What will be done?')).not.toBeInTheDocument()
  })

  it('says until which month each term lasts', () => {
    show(planScene())
    fireEvent.click(screen.getAllByText('Propose an action')[0] ?? document.body)
    expect(screen.getByText('until September 2026')).toBeInTheDocument()
    expect(screen.getByText('until March 2031')).toBeInTheDocument()
  })

  it('lets nobody propose where only the facilitator writes', () => {
    show(planScene('confidential', { writers: 'facilitator' }))
    expect(screen.queryByText('Propose an action')).not.toBeInTheDocument()
  })

  it('steps forward by name, and says first that this is public', () => {
    const plan = planScene()
    plan.addRow('short', 'Measure wells')
    const [row] = plan.rowIds()
    const act = vi.fn()
    show(plan, { act })
    expect(screen.getByText('No champion')).toBeInTheDocument()
    fireEvent.click(screen.getByText('Offer to be champion'))
    expect(screen.getByText(/public pledge: this name and your group will be seen/)).toBeInTheDocument()
    fireEvent.click(screen.getByText('I pledge'))
    expect(screen.getByText('Write under which name you stand for it.')).toBeInTheDocument()
    fireEvent.change(screen.getByLabelText('Name or institution'), { target: { value: 'Chamber' } })
    fireEvent.click(screen.getByText('I pledge'))
    expect(act).toHaveBeenCalledExactlyOnceWith(
      { type: 'offer', row, as: 'champion', name: 'Chamber' },
      `pledge/${row}/champion`,
    )
  })

  it('offers the second part only to another group than the first', () => {
    const plan = planScene()
    plan.addRow('short', 'Measure wells')
    const [row] = plan.rowIds()
    plan.asPerson(1, { type: 'offer', row, as: 'champion', name: 'Neighbours' })
    const { unmount } = show(plan, { group: 'civil' })
    expect(screen.getByText('Neighbours')).toBeInTheDocument()
    expect(screen.queryByText('Offer to be co-champion')).not.toBeInTheDocument()
    unmount()
    show(plan, { group: 'firms' })
    expect(screen.getByText('Offer to be co-champion')).toBeInTheDocument()
  })

  it('puts a question to the group that is asked, and takes yes or no', () => {
    const plan = planScene()
    plan.addRow('short', 'Measure wells')
    const [row] = plan.rowIds()
    plan.asFacilitator({ type: 'ask', row, as: 'champion', group: 'civil' })
    const { unmount } = show(plan, { group: 'firms' })
    expect(screen.queryByText('Your group is asked')).not.toBeInTheDocument()
    unmount()
    const act = vi.fn()
    show(plan, { group: 'civil', act })
    expect(screen.getByText('Will your group stand for this action?')).toBeInTheDocument()
    fireEvent.click(screen.getByText('Decline'))
    expect(screen.getByText(/The plan will say that your group declined/)).toBeInTheDocument()
    fireEvent.change(screen.getByLabelText('Reason (optional)'), { target: { value: 'No time' } })
    fireEvent.click(screen.getByText('Send'))
    expect(act).toHaveBeenCalledExactlyOnceWith(
      { type: 'decline', row, as: 'champion', reason: 'No time' },
      `pledge/${row}/champion`,
    )
    fireEvent.click(screen.getByText('Accept'))
    expect(screen.getByLabelText('Name or institution')).toBeInTheDocument()
  })

  it('shows who declined, and the gap still open', () => {
    const plan = planScene()
    plan.addRow('short', 'Measure wells')
    const [row] = plan.rowIds()
    plan.asFacilitator({ type: 'ask', row, as: 'champion', group: 'civil' })
    plan.asPerson(1, { type: 'decline', row, as: 'champion', reason: 'No time' })
    show(plan)
    expect(screen.getByText(/Declined by Civil society: No time/)).toBeInTheDocument()
    expect(screen.getByText('No champion')).toBeInTheDocument()
  })

  it('asks before a name is withdrawn', () => {
    const plan = planScene()
    plan.addRow('short', 'Measure wells')
    const [row] = plan.rowIds()
    plan.asPerson(0, { type: 'offer', row, as: 'champion', name: 'Chamber' })
    const act = vi.fn()
    show(plan, { act, contributions: plan.mine(0) })
    expect(screen.getByRole('heading', { name: 'Your pledge' })).toBeInTheDocument()
    fireEvent.click(screen.getByText('Withdraw my name'))
    expect(act).not.toHaveBeenCalled()
    fireEvent.click(screen.getByText('Yes, withdraw it'))
    expect(act).toHaveBeenCalledExactlyOnceWith(
      { type: 'withdraw', row, as: 'champion' },
      `pledge/${row}/champion`,
    )
  })

  it('changes an own row field by field, and only what was changed', () => {
    const plan = planScene()
    plan.asPerson(0, { type: 'add-row', item: 'water', term: 'short', action: 'Mesure', language: 'en' })
    const [row] = plan.rowIds()
    const act = vi.fn()
    show(plan, { act, contributions: plan.mine(0) })
    fireEvent.click(screen.getByText('Change'))
    fireEvent.change(screen.getByLabelText('What will be done?'), { target: { value: 'Measure' } })
    fireEvent.click(screen.getByText('Send the change'))
    expect(act).toHaveBeenCalledExactlyOnceWith(
      { type: 'edit-row', row, field: 'action', value: 'Measure' },
      `row/${row}/action`,
    )
  })

  it('[I3] shows what waits, and what was refused with its words and a way on', () => {
    const plan = planScene()
    plan.addRow('short', 'Measure wells')
    const [row] = plan.rowIds()
    const discard = vi.fn()
    const offer = { type: 'offer', row, as: 'champion', name: 'Chamber' }
    show(plan, {
      discard,
      said: [
        said(
          { type: 'add-row', item: 'road', term: 'short', action: 'Pave', language: 'en' },
          { id: 'x1', state: 'on-phone' },
        ),
        said(offer, { id: 'x2', state: 'refused', refusal: { refused: 'champion-taken' } }),
      ],
    })
    expect(screen.getByText('Pave')).toBeInTheDocument()
    expect(screen.getByText('On this phone')).toBeInTheDocument()
    fireEvent.click(screen.getByText('Correct it'))
    expect(discard).toHaveBeenCalledExactlyOnceWith('x2')
    expect(screen.getByLabelText('Name or institution')).toHaveValue('Chamber')
  })

  it('takes nothing any more once the plan is closed, and still shows it', () => {
    const plan = planScene()
    plan.addRow('short', 'Measure wells')
    show(plan, { activity: { ...plan.phone(), phase: 'closed' } })
    expect(screen.getByText(/The plan has closed/)).toBeInTheDocument()
    expect(screen.getByText('Measure wells')).toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('a plan that goes on from an earlier one', () => {
  it('shows its rows with their state before anything is added, and tells the phone of them once', () => {
    const row = {
      id: 'before-1',
      item: 'roads',
      term: 'short',
      action: 'Survey the roads',
      language: 'en',
      status: 'under-way',
      pledges: { champion: { name: 'Colchane', group: null, onBehalf: false } },
    }
    const baseline = { items: [{ id: 'roads', text: { en: 'Roads' }, from: [] }], rows: [row] }
    const plan = planScene('confidential', { baseline })
    expect(JSON.stringify(plan.phone()).split('Survey the roads')).toHaveLength(2)
    show(plan)
    expect(screen.getByText('Survey the roads')).toBeInTheDocument()
    expect(screen.getByText('Under way')).toBeInTheDocument()
    expect(screen.getByText('Colchane')).toBeInTheDocument()
  })
})

describe('[S2] an anonymous plan on the phone', () => {
  it('pledges with a key and without a person, and says that the name is public all the same', () => {
    const plan = planScene('anonymous')
    plan.addRow('short', 'Measure wells')
    const [row] = plan.rowIds()
    const act = vi.fn()
    show(plan, { act })
    fireEvent.click(screen.getByText('Offer to be champion'))
    expect(screen.getByText(/Who you are is not stored/)).toBeInTheDocument()
    fireEvent.change(screen.getByLabelText('Name or institution'), { target: { value: 'Chamber' } })
    fireEvent.click(screen.getByText('I pledge'))
    expect(act).toHaveBeenCalledExactlyOnceWith(
      { type: 'offer', row, as: 'champion', name: 'Chamber', key: KEY },
      `pledge/${row}/champion`,
    )
  })

  it('knows its own rows and pledges by their keys alone', () => {
    const plan = planScene('anonymous')
    const added = {
      type: 'add-row',
      item: 'water',
      term: 'short',
      action: 'Measure wells',
      language: 'en',
      key: KEY,
    }
    plan.asPerson(0, added)
    const [row] = plan.rowIds()
    const other = 'f'.repeat(32)
    const offer = { type: 'offer', row, as: 'champion', name: 'Chamber', key: other }
    plan.asPerson(0, offer)
    const act = vi.fn()
    show(plan, { act, said: [said(added, { id: 'a' }), said(offer, { id: 'b' })] })
    fireEvent.click(screen.getByText('Withdraw my name'))
    fireEvent.click(screen.getByText('Yes, withdraw it'))
    expect(act).toHaveBeenLastCalledWith(
      { type: 'withdraw', row, as: 'champion', key: other },
      `pledge/${row}/champion`,
    )
    fireEvent.click(screen.getByText('Change'))
    fireEvent.change(screen.getByLabelText('What will be done?'), { target: { value: 'Measure all' } })
    fireEvent.click(screen.getByText('Send the change'))
    expect(act).toHaveBeenLastCalledWith(
      { type: 'edit-row', key: KEY, field: 'action', value: 'Measure all' },
      `row/${KEY}/action`,
    )
  })
})
