import { PlanShow } from '@cabildo/shared/kinds/plan/view'
import { facilitator } from '@cabildo/shared/testing/scene'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import { fireEvent, render, screen, act as settle, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { planScene } from '../../testing/plan-scene.ts'
import { startWords } from '../../testing/start-words.ts'
import { PlanBoard } from './board.tsx'
import { PlanEditor } from './editor.tsx'
import { PlanFacilitator } from './facilitator.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

const accepted: CommandResult = { ok: true, workshop: 'w', rev: 9, made: [] }

function desk(
  plan: ReturnType<typeof planScene>,
  answer: CommandResult | null = accepted,
  more: Partial<Parameters<typeof PlanFacilitator>[0]> = {},
) {
  const act = vi.fn(async (_action: unknown): Promise<CommandResult | null> => answer)
  const view = plan.console()
  const entry = view.agenda[0]
  if (!entry) throw new Error('no agenda')
  render(
    <PlanFacilitator
      entry={entry}
      activity={view.current}
      room={view.room}
      people={view.people}
      act={act}
      writing="en"
      {...more}
    />,
  )
  return { act, user: userEvent.setup() }
}

function oneRow() {
  const plan = planScene()
  plan.addRow('short', 'Measure wells')
  return { plan, row: plan.rowIds()[0] ?? '' }
}

describe('a plan in the console', () => {
  it('has rows under their item, with gaps and checklist beside', () => {
    const { plan } = oneRow()
    desk(plan)
    const item = screen.getByRole('region', { name: 'Water for all' })
    expect(within(item).getByText('Measure wells')).toBeInTheDocument()
    const beside = screen.getByRole('complementary', { name: 'What is missing' })
    expect(within(beside).getByText('1 action without a champion')).toBeInTheDocument()
    expect(within(beside).getByText('1 priority without an action')).toBeInTheDocument()
    expect(within(beside).getByText(/A progressive plan: not yet/)).toBeInTheDocument()
  })

  it('adds a row to an item', async () => {
    const { act, user } = desk(planScene())
    const item = screen.getByRole('region', { name: 'A road to the port' })
    await user.click(within(item).getByRole('button', { name: 'Add an action' }))
    await user.type(within(item).getByLabelText('What will be done?'), 'Pave it')
    await user.click(within(item).getByRole('button', { name: 'Add' }))
    expect(act).toHaveBeenCalledExactlyOnceWith({
      type: 'add-row',
      item: 'road',
      term: 'short',
      action: 'Pave it',
      language: 'en',
    })
  })

  it('saves a field when it is left, and not when nothing changed', async () => {
    const { plan, row } = oneRow()
    const { act, user } = desk(plan)
    await user.click(screen.getByRole('button', { name: 'Edit' }))
    await user.click(screen.getByLabelText('Milestone'))
    await user.tab()
    expect(act).not.toHaveBeenCalled()
    await user.type(screen.getByLabelText('Milestone'), 'All wells are measured')
    await user.tab()
    expect(act).toHaveBeenCalledExactlyOnceWith({
      type: 'edit-row',
      row,
      field: 'milestone',
      value: 'All wells are measured',
    })
    await user.selectOptions(screen.getByLabelText('Status'), 'Under way')
    expect(act).toHaveBeenLastCalledWith({ type: 'edit-row', row, field: 'status', value: 'under-way' })
    fireEvent.change(screen.getByLabelText('New date'), { target: { value: '2026-06-01' } })
    fireEvent.blur(screen.getByLabelText('New date'))
    await user.click(screen.getByRole('button', { name: 'Add the date' }))
    expect(act).toHaveBeenLastCalledWith({
      type: 'edit-row',
      row,
      field: 'checkIns',
      value: ['2026-06-01'],
    })
  })

  it('[I16] says in words why a field was refused, and keeps what was typed', async () => {
    const { plan } = oneRow()
    const { user } = desk(plan, { ok: false, refused: 'text-control' })
    await user.click(screen.getByRole('button', { name: 'Edit' }))
    await user.type(screen.getByLabelText('Resources or mechanism'), 'A fund')
    await user.tab()
    expect(screen.getByText(/invisible control characters/)).toBeInTheDocument()
    expect(screen.getByLabelText('Resources or mechanism')).toHaveValue('A fund')
  })

  it('asks a group on the phones, notes an answer said aloud, and lets a champion go', async () => {
    const { plan, row } = oneRow()
    const { act, user } = desk(plan)
    await user.click(screen.getByRole('button', { name: 'Edit' }))
    const champion = screen.getByRole('group', { name: 'Champion' })
    expect(within(champion).getByRole('button', { name: 'Ask on the phones' })).toBeDisabled()
    await user.selectOptions(within(champion).getByLabelText('Group'), 'Civil society')
    await user.click(within(champion).getByRole('button', { name: 'Ask on the phones' }))
    expect(act).toHaveBeenLastCalledWith({ type: 'ask', row, as: 'champion', group: 'civil' })
    await user.type(within(champion).getByLabelText('Whom, by name'), 'The mayor')
    await user.click(within(champion).getByRole('button', { name: 'Note that they accept' }))
    expect(act).toHaveBeenLastCalledWith({
      type: 'offer',
      row,
      as: 'champion',
      name: 'The mayor',
      group: 'civil',
    })
  })

  it('lets a champion go and takes a question back', async () => {
    const { plan, row } = oneRow()
    plan.asPerson(1, { type: 'offer', row, as: 'champion', name: 'Neighbours' })
    plan.asFacilitator({ type: 'ask', row, as: 'co-champion', group: 'firms' })
    const { act, user } = desk(plan)
    await user.click(screen.getByRole('button', { name: 'Edit' }))
    await user.click(screen.getByRole('button', { name: 'Release' }))
    expect(act).toHaveBeenLastCalledWith({ type: 'release', row, as: 'champion' })
    await user.click(screen.getByRole('button', { name: 'Take the question back' }))
    expect(act).toHaveBeenLastCalledWith({ type: 'release', row, as: 'co-champion' })
  })

  it('lets in an item of the step before that its rule left out, with the reason', async () => {
    const offered = [
      { id: 'water', text: { en: 'Water for all' }, from: [] },
      { id: 'port', text: { en: 'The port' }, from: ['card-3'] },
    ]
    const { act, user } = desk(planScene(), accepted, { offered })
    await user.click(screen.getByText('Let another priority in'))
    await user.selectOptions(screen.getByLabelText('Which'), 'The port')
    await user.type(screen.getByLabelText('Reason'), 'The mayor asked')
    await user.click(screen.getByRole('button', { name: 'Let it in' }))
    expect(act).toHaveBeenCalledExactlyOnceWith({
      type: 'admit-item',
      item: 'port',
      text: { en: 'The port' },
      from: ['card-3'],
      reason: 'The mayor asked',
    })
  })

  it('[K-plan-7] shows what came in without being agreed apart, and lets it in with a reason', async () => {
    const plan = planScene()
    const [entry] = plan.console().agenda
    const show = PlanShow.parse(entry?.manage)
    if (!entry) throw new Error('no agenda')
    const items = show.items.map((item) => (item.id === 'road' ? { ...item, ground: null } : item))
    const { act, user } = desk(plan, accepted, { entry: { ...entry, manage: { ...show, items } } })
    const water = screen.getByRole('region', { name: 'Water for all' })
    expect(within(water).getByText('Picked by hand: Agreed in March')).toBeInTheDocument()
    const apart = screen.getByRole('region', { name: 'Not agreed yet: 1 priority' })
    expect(within(apart).queryByRole('button', { name: 'Add an action' })).not.toBeInTheDocument()
    await user.type(within(apart).getByLabelText('Reason'), 'The mayor asked')
    await user.click(within(apart).getByRole('button', { name: 'Let in' }))
    expect(act).toHaveBeenCalledExactlyOnceWith({
      type: 'admit-item',
      item: 'road',
      text: { en: 'A road to the port' },
      reason: 'The mayor asked',
    })
  })

  it('asks before a row is removed', async () => {
    const { plan, row } = oneRow()
    const { act, user } = desk(plan)
    await user.click(screen.getByRole('button', { name: 'Edit' }))
    await user.click(screen.getByRole('button', { name: 'Remove this action' }))
    expect(act).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Yes, remove it' }))
    expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'remove-row', row })
  })

  it('can set a row’s status between rounds', () => {
    const { plan, row } = oneRow()
    plan.scene.run(facilitator, { type: 'close-round', activity: 'plan' })
    plan.asFacilitator({ type: 'edit-row', row, field: 'status', value: 'reached' })
    desk(plan)
    expect(screen.getByText('Reached')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Edit' })).toBeInTheDocument()
  })
})

describe('a plan on the wall', () => {
  const wall = (plan: ReturnType<typeof planScene>) => {
    const { current, room, people } = plan.board()
    if (!current) throw new Error('nothing in front')
    return render(<PlanBoard activity={current} room={room} people={people} />)
  }

  it('shows its three terms, and plainly who is missing', () => {
    const { plan, row } = oneRow()
    plan.addRow('long', 'Desalinate')
    plan.asPerson(0, { type: 'offer', row, as: 'champion', name: 'Chamber' })
    wall(plan)
    for (const [term, until] of [
      ['Short term', 'until September 2026'],
      ['Medium term', 'until March 2028'],
      ['Long term', 'until March 2031'],
    ]) {
      expect(screen.getByRole('heading', { name: `${term} ${until}` })).toBeInTheDocument()
    }
    expect(screen.getByText('Chamber')).toBeInTheDocument()
    expect(screen.getByText('No champion')).toBeInTheDocument()
    expect(screen.getByText('No action')).toBeInTheDocument()
  })

  it('goes on to the gaps and the checklist by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { plan } = oneRow()
      wall(plan)
      await settle(() => vi.advanceTimersByTimeAsync(20_000))
      expect(screen.getByText('1 action without a champion')).toBeInTheDocument()
      await settle(() => vi.advanceTimersByTimeAsync(20_000))
      expect(screen.getByText(/Somebody stands for it: not yet/)).toBeInTheDocument()
    } finally {
      vi.useRealTimers()
    }
  })

  it('says in words that there is nothing yet', () => {
    wall(planScene())
    expect(screen.getByText('The plan will grow from these priorities.')).toBeInTheDocument()
    expect(screen.getByText('Water for all')).toBeInTheDocument()
  })
})

describe('setting a plan', () => {
  const config = { terms: { short: 6, medium: 24, long: 60 }, writers: 'everyone', mostRows: 20 }

  it('begins with the rows of an earlier report, or says that there are none', async () => {
    const { plan } = oneRow()
    const contributions = JSON.parse(JSON.stringify(plan.console().agenda[0]?.manage))
    const report = {
      activities: [{ kind: 'plan', contributions: { ...contributions, terms: config.terms } }],
    }
    const onChange = vi.fn()
    render(<PlanEditor config={config} onChange={onChange} languages={['en']} />)
    const user = userEvent.setup()
    const field = screen.getByLabelText('Open with the plan of an earlier workshop')
    const file = (content: unknown) =>
      new File([JSON.stringify(content)], 'r.json', { type: 'application/json' })
    await user.upload(field, file({ format: 'cabildo-report', report: { activities: [] } }))
    expect(await screen.findByText('There is no plan with actions in this file.')).toBeInTheDocument()
    expect(onChange).not.toHaveBeenCalled()
    await user.upload(field, file({ format: 'cabildo-report', report }))
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce())
    expect(onChange.mock.calls[0]?.[0]).toMatchObject({ baseline: { rows: [{ action: 'Measure wells' }] } })
  })

  it('takes a start, and lets it go again', () => {
    const onChange = vi.fn()
    render(<PlanEditor config={{ ...config, start: '2026-03-01' }} onChange={onChange} languages={['en']} />)
    const field = screen.getByLabelText('From when the terms count')
    fireEvent.change(field, { target: { value: '' } })
    fireEvent.blur(field)
    expect(onChange).toHaveBeenCalledExactlyOnceWith(config)
  })
})
