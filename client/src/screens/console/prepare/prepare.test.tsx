import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator } from '@cabildo/shared/testing/scene'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../../testing/start-words.ts'
import { Prepare } from './prepare.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

const accepted: CommandResult = { ok: true, workshop: 'w', rev: 9, made: [] }

async function prepare(answer: CommandResult = accepted) {
  const { scene } = sampleScene(2)
  const run = vi.fn(async (_command: Command): Promise<CommandResult | null> => answer)
  const page = () => (
    <Prepare view={viewFor.facilitator(scene.live)} run={run} token="token" onReady={vi.fn()} />
  )
  const shown = await act(async () => render(page()))
  return { scene, run, user: userEvent.setup(), again: () => act(async () => shown.rerender(page())) }
}

const about = () => screen.getByRole('region', { name: 'The workshop' })

describe('preparing', () => {
  it('saves a title when its field is left, and says so', async () => {
    const { run, user } = await prepare()
    const title = within(about()).getByLabelText('Title · English')
    await user.clear(title)
    await user.type(title, 'Ports and valleys')
    expect(run).not.toHaveBeenCalled()
    await user.tab()
    await user.tab()
    expect(run).toHaveBeenCalledExactlyOnceWith({
      type: 'edit-workshop',
      title: { en: 'Ports and valleys' },
    })
    expect(await within(about()).findByText('Saved')).toBeInTheDocument()
  })

  it('[I16] keeps what was typed when it is refused, with the reason beside it', async () => {
    const { user } = await prepare({ ok: false, refused: 'text-too-long', params: { max: 160 } })
    const title = within(about()).getByLabelText('Title · English')
    await user.type(title, ' and more{Tab}{Tab}')
    expect(title).toHaveValue('Sample and more')
    const said = within(about())
      .getAllByRole('alert')
      .map((alert) => alert.textContent)
    expect(said.join('')).toMatch(/160/)
  })

  it('sends the groups once every group has a name', async () => {
    const { run, user } = await prepare()
    await user.click(screen.getByRole('button', { name: 'Add a group' }))
    expect(run).not.toHaveBeenCalled()
    expect(screen.getByText(/once every group has a name/)).toBeInTheDocument()
    const names = screen.getAllByLabelText('Group · English')
    await user.type(names[2] ?? document.body, 'Universities')
    await user.click(document.body)
    expect(run).toHaveBeenCalledOnce()
    expect(run.mock.calls[0]?.[0]).toMatchObject({
      type: 'edit-workshop',
      groups: [{ id: 'firms' }, { id: 'civil' }, { name: { en: 'Universities' }, seats: 0 }],
    })
  })

  it('moves a step by its buttons', async () => {
    const { run, user } = await prepare()
    await user.click(screen.getByRole('button', { name: 'Move vote up' }))
    expect(run).toHaveBeenCalledExactlyOnceWith({ type: 'move-activity', activity: 'vote', to: 0 })
  })

  it('sets where items come from and by which rule', async () => {
    const { run, user } = await prepare()
    await user.click(screen.getByRole('button', { name: /^4.*rank/ }))
    await user.selectOptions(await screen.findByLabelText('Which ones go on'), 'Those picked by hand')
    expect(run).toHaveBeenCalledExactlyOnceWith({
      type: 'edit-activity',
      activity: 'rank',
      source: { activity: 'vote', take: { rule: 'picked', items: [] } },
    })
  })

  it('lets a step that was opened be read, not changed', async () => {
    const { scene, user, again } = await prepare()
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    await again()
    await user.click(screen.getByRole('button', { name: /^1.*cards/ }))
    expect(screen.getByText(/can be read, not changed/)).toBeInTheDocument()
    expect(screen.getByLabelText('Short name · English', { selector: ':disabled' })).toBeInTheDocument()
  })

  it('[R8] plans the time of a step, tells what is no time, and sums it up', async () => {
    const { scene, run, user, again } = await prepare()
    expect(screen.queryByText(/Planned in all/)).toBeNull()
    await user.click(screen.getByRole('button', { name: /^2.*vote/ }))
    const time = await screen.findByLabelText('Planned time, in minutes')
    for (const wrong of ['0', '999', 'an hour', '2.5']) {
      await user.clear(time)
      await user.type(time, `${wrong}{Tab}`)
      expect(screen.getByText('A whole number from 1 to 240')).toBeInTheDocument()
    }
    expect(run).not.toHaveBeenCalled()
    await user.clear(time)
    await user.type(time, '20{Tab}')
    const planned = { type: 'edit-activity', activity: 'vote', minutes: 20 } as const
    expect(run).toHaveBeenCalledExactlyOnceWith(planned)
    scene.run(facilitator, planned)
    await again()
    expect(screen.getByRole('button', { name: /^2.*vote/ })).toHaveTextContent(/20 min$/)
    expect(screen.getByText(/Planned in all: 20 minutes. 4 steps have no planned time/)).toBeInTheDocument()
    await user.clear(time)
    await user.tab()
    expect(run).toHaveBeenLastCalledWith({ ...planned, minutes: null })
  })

  it('adds a step of any kind with what the kind starts from', async () => {
    const { run, user } = await prepare()
    const form = screen.getByRole('form', { name: 'Add a step' })
    await user.click(within(form).getByRole('radio', { name: /An empty step/ }))
    await user.selectOptions(within(form).getByLabelText('What it is'), 'vote')
    await user.type(within(form).getByLabelText('Short name · English'), 'Second vote{Enter}')
    expect(run).toHaveBeenCalledOnce()
    expect(run.mock.calls[0]?.[0]).toMatchObject({
      type: 'add-activity',
      at: 5,
      setup: { kind: 'vote', title: { en: 'Second vote' }, config: { method: 'dots' } },
    })
  })

  it('adds an instrument as it is written, under an id of its own', async () => {
    const { run, user } = await prepare()
    const form = screen.getByRole('form', { name: 'Add a step' })
    const add = within(form).getByRole('button', { name: 'Add the step' })
    expect(add).toBeDisabled()
    await user.type(within(form).getByLabelText('Find an instrument'), 'TRANSFORMA')
    await user.click(within(form).getAllByRole('radio', { name: /transforma/i })[0] ?? form)
    await user.click(add)
    const command = run.mock.calls[0]?.[0]
    expect(command).toMatchObject({ type: 'add-activity', at: 5, setup: { kind: 'matrix' } })
    expect(command?.type === 'add-activity' && command.setup.id).not.toBe('transforma-matrix')
  })

  it('saves the workshop as a template, and says where it lacks words', async () => {
    const made: Blob[] = []
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${made.push(file)}`,
      revokeObjectURL: () => {},
    })
    const { scene, user, again } = await prepare()
    const save = screen.getByRole('button', { name: 'Save as template' })
    await user.click(save)
    expect(await screen.findByText(/missing in one of its languages \(es\)/)).toBeInTheDocument()
    expect(screen.getByText('title.es')).toBeInTheDocument()
    scene.live.state.languages = ['en']
    await again()
    await user.click(save)
    expect(await screen.findByText(/sample\.cabildo-template\.json/)).toBeInTheDocument()
    expect(made).toHaveLength(1)
  })
})
