import { activity, dots, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator } from '@cabildo/shared/testing/scene'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { PickItems } from './pick-items.tsx'

beforeAll(startWords)

const items = ['water', 'talent'].map((id) => ({ id, text: { en: id }, from: [] }))
const source = { activity: 'vote', take: { rule: 'picked' as const, items: ['water'] } }
const terms = { short: 6, medium: 24, long: 60 }

async function pick(into: ReturnType<typeof activity>) {
  const agenda = [activity('vote', 'vote', dots, { items, secrecy: 'open' }), into]
  const { scene } = sampleScene(3, { ...sampleSetup, agenda })
  scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  scene.run(facilitator, { type: 'close-round', activity: 'vote' })
  const run = vi.fn(
    async (_command: Command): Promise<CommandResult | null> => ({
      ok: true,
      workshop: 'w',
      rev: 9,
      made: [],
    }),
  )
  const view = viewFor.facilitator(scene.live)
  const setup = view.agenda[1]?.setup
  if (!setup) throw new Error('no agenda')
  const page = (items?: string[]) => (
    <PickItems
      view={view}
      setup={items ? { ...setup, source: { ...source, take: { rule: 'picked', items } } } : setup}
      run={run}
    />
  )
  const { rerender } = await act(async () => render(page()))
  const tell = (items: string[]) => act(async () => rerender(page(items)))
  return { run, user: userEvent.setup(), tell }
}

describe('picking by hand', () => {
  const plan = activity('plan', 'plan', { terms, writers: 'everyone', mostRows: 20 }, { source })

  it('[K-plan-1] asks for the reason where only what is agreed counts, and sends it with what is picked', async () => {
    const { run, user } = await pick(plan)
    await user.type(screen.getByLabelText('Why these'), 'The law asks for it')
    expect(run).not.toHaveBeenCalled()
    await user.tab()
    expect(run).toHaveBeenCalledExactlyOnceWith({
      type: 'edit-activity',
      activity: 'plan',
      source: { activity: 'vote', take: { ...source.take, reason: 'The law asks for it' } },
    })
  })

  it('keeps the reason when more is picked', async () => {
    const take = { ...source.take, reason: 'The law asks for it' }
    const { run, user } = await pick({ ...plan, source: { ...source, take } })
    await user.click(screen.getByRole('checkbox', { name: 'talent' }))
    expect(run).toHaveBeenCalledExactlyOnceWith({
      type: 'edit-activity',
      activity: 'plan',
      source: { activity: 'vote', take: { ...take, items: ['water', 'talent'] } },
    })
  })

  it('sends what is ticked while the reason is being saved after it, with the reason', async () => {
    const { run, user } = await pick(plan)
    const answers: ((result: CommandResult) => void)[] = []
    run.mockImplementation(() => new Promise((resolve) => answers.push(resolve)))
    await user.type(screen.getByLabelText('Why these'), 'The law asks for it')
    await user.click(screen.getByRole('checkbox', { name: 'talent' }))
    await user.click(screen.getByRole('checkbox', { name: 'water' }))
    expect(run).toHaveBeenCalledOnce()
    await act(async () => answers[0]?.({ ok: true, workshop: 'w', rev: 9, made: [] }))
    expect(run).toHaveBeenCalledTimes(2)
    expect(run).toHaveBeenLastCalledWith({
      type: 'edit-activity',
      activity: 'plan',
      source: {
        activity: 'vote',
        take: { rule: 'picked', items: ['talent'], reason: 'The law asks for it' },
      },
    })
    await act(async () => answers[1]?.({ ok: true, workshop: 'w', rev: 10, made: [] }))
    expect(run).toHaveBeenCalledTimes(2)
    expect(screen.getByRole('checkbox', { name: 'talent' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'water' })).not.toBeChecked()
  })

  it('keeps a reason that did not arrive, and sends it with the next tick', async () => {
    const { run, user } = await pick(plan)
    run.mockResolvedValueOnce(null)
    await user.type(screen.getByLabelText('Why these'), 'The law asks for it')
    await user.click(screen.getByRole('checkbox', { name: 'talent' }))
    const take = { rule: 'picked', items: ['water', 'talent'], reason: 'The law asks for it' }
    expect(run.mock.lastCall?.[0]).toMatchObject({ source: { take } })
  })

  it('goes by what the server tells once nothing is under way', async () => {
    const { run, user, tell } = await pick(plan)
    await user.click(screen.getByRole('checkbox', { name: 'talent' }))
    await tell(['talent'])
    expect(screen.getByRole('checkbox', { name: 'water' })).not.toBeChecked()
    await user.click(screen.getByRole('checkbox', { name: 'water' }))
    expect(run.mock.lastCall?.[0]).toMatchObject({ source: { take: { items: ['talent', 'water'] } } })
  })

  it('groups nothing without a name', async () => {
    await pick(plan)
    for (const group of screen.getAllByRole('group')) expect(group).toHaveAccessibleName()
  })

  it('asks for none where it would change nothing', async () => {
    await pick(activity('again', 'vote', dots, { source }))
    expect(screen.queryByLabelText('Why these')).not.toBeInTheDocument()
  })
})
