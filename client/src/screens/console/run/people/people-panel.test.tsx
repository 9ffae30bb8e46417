import { sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, type Scene, visitor } from '@cabildo/shared/testing/scene'
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { peopleListOf } from '@cabildo/shared/workshop/people-list'
import { viewFor } from '@cabildo/shared/workshop/view'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../../../testing/start-words.ts'
import { PeoplePanel } from './people-panel.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

const join = (scene: Scene, name: string, group = 'firms') => {
  const [event] = scene.run(visitor, { type: 'join', group, language: 'en', name })
  return event?.type === 'person-joined' ? event.person : ''
}

/** The panel of a scene, opened; what is run there is done to the scene. */
async function panel(scene: Scene) {
  const asked = vi.fn()
  vi.stubGlobal('fetch', async (path: string, { headers }: { headers: Record<string, string> }) => {
    asked(path, headers.authorization)
    return { ok: true, json: async () => peopleListOf(scene.live.state) }
  })
  const secrets: CommandEnvelope['secrets'][] = []
  const run = vi.fn(async (command: Command, secret?: CommandEnvelope['secrets']): Promise<CommandResult> => {
    secrets.push(secret)
    const decision = scene.decide(facilitator, command)
    if ('refused' in decision) return { ok: false, ...decision }
    scene.run(facilitator, command)
    again()
    return { ok: true, workshop: 'w', rev: scene.live.state.rev, made: [] }
  })
  const page = () => (
    <PeoplePanel
      view={viewFor.facilitator(scene.live)}
      run={run}
      workshop="w"
      token="mine"
      rev={scene.live.state.rev}
    />
  )
  const { rerender, container } = render(page())
  const again = () => rerender(page())
  const user = userEvent.setup()
  const open = async () => {
    await user.click(screen.getByText(/^People \(/))
    await screen.findByLabelText('Name or number')
  }
  return { asked, run, secrets, user, again, open, container }
}

const rows = () => screen.getAllByRole('button', { expanded: false }).map((row) => row.textContent)

describe('[R10] the people of a workshop', () => {
  it('are asked for when somebody looks, with the console’s own token, and again when the workshop moved on', async () => {
    const { scene } = sampleScene(2)
    const { asked, again, open } = await panel(scene)
    join(scene, 'Ana')
    again()
    expect(asked).not.toHaveBeenCalled()
    await open()
    expect(asked).toHaveBeenCalledExactlyOnceWith('/api/workshops/w/people', 'Bearer mine')
    expect(rows()).toEqual([
      expect.stringContaining('Without a name, number 1 to join'),
      expect.stringContaining('Without a name, number 2 to join'),
      expect.stringContaining('AnaFirms · own phone'),
    ])
    join(scene, 'Luz')
    again()
    expect(await screen.findByText('Luz')).toBeInTheDocument()
  })

  it('are found by name without accents, by number and by group, and hundreds open no list', async () => {
    const { scene } = sampleScene(0)
    for (let n = 0; n < 500; n += 1)
      join(scene, n === 321 ? 'Íñigo Ruíz' : `Person ${n}`, n % 2 ? 'civil' : 'firms')
    scene.run(facilitator, { type: 'register-people', channel: 'paper', group: 'firms', count: 12 })
    const { open, user } = await panel(scene)
    await open()
    expect(rows()).toHaveLength(40)
    expect(screen.getAllByRole('combobox')).toHaveLength(1)
    const search = screen.getByLabelText('Name or number')
    await user.type(search, 'inigo')
    expect(rows()).toEqual([expect.stringContaining('Íñigo Ruíz')])
    await user.clear(search)
    await user.type(search, '12')
    expect(rows()).toContainEqual(expect.stringContaining('No. 12Firms · on paper'))
    await user.clear(search)
    await user.selectOptions(screen.getByLabelText('Group'), 'Civil society')
    expect(screen.getByText('250 people')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show 40 more' }))
    expect(rows()).toHaveLength(80)
    await user.type(search, 'nobody of this name')
    expect(screen.getByText('Nobody fits the search.')).toBeInTheDocument()
  })

  it('are moved to another group by a press, not by passing over it, and stay in sight', async () => {
    const { scene } = sampleScene(0)
    const ana = join(scene, 'Ana')
    const { open, user, run } = await panel(scene)
    await open()
    await user.selectOptions(screen.getByLabelText('Group'), 'Firms')
    await user.click(screen.getByRole('button', { name: /^Ana/ }))
    const [, to] = screen.getAllByLabelText('Group')
    if (!to) throw new Error('no list of groups')
    await user.selectOptions(to, 'Civil society')
    expect(run).not.toHaveBeenCalled()
    const move = screen.getByRole('button', { name: 'Move' })
    await user.click(move)
    expect(run.mock.calls.map(([command]) => command)).toEqual([
      { type: 'move-person', person: ana, group: 'civil' },
    ])
    expect(await screen.findByText('Ana is in “Civil society” now.')).toBeInTheDocument()
    expect(
      await screen.findByRole('button', { name: /^AnaCivil society/, expanded: true }),
    ).toBeInTheDocument()
    expect(move).toHaveFocus()
  })

  it('get a new return code that is told once', async () => {
    const { scene } = sampleScene(0)
    join(scene, 'Ana')
    const { open, user, secrets } = await panel(scene)
    await open()
    await user.click(screen.getByRole('button', { name: /^Ana/ }))
    await user.click(screen.getByRole('button', { name: 'New return code' }))
    const shown = await screen.findByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect(secrets).toEqual([{ rejoinCode: shown.textContent?.replace('-', '') }])
    expect(screen.getByText(/another phone goes on as Ana/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Done, hide it' }))
    expect(screen.queryByText(shown.textContent ?? '')).toBeNull()
  })

  it('are removed after a question that says what becomes of an open answer', async () => {
    const text = async (activity: 'vote' | 'secret' | 'cards' | null) => {
      const { scene } = sampleScene(0)
      join(scene, 'Ana')
      if (activity) scene.run(facilitator, { type: 'open-round', activity })
      const { open, user, run } = await panel(scene)
      await open()
      await user.click(screen.getByRole('button', { name: /^Ana/ }))
      await user.click(screen.getByRole('button', { name: 'Remove…' }))
      const dialog = screen.getByRole('dialog', { name: 'Remove Ana?' })
      const words = dialog.textContent
      await user.click(within(dialog).getByRole('button', { name: 'Leave them in' }))
      expect(run).not.toHaveBeenCalled()
      await user.click(screen.getByRole('button', { name: 'Remove…' }))
      await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove' }))
      await waitFor(() => expect(screen.queryByRole('button', { name: /^Ana/ })).toBeNull())
      expect(screen.getByText('Ana was removed.')).toBeInTheDocument()
      document.body.innerHTML = ''
      return words
    }
    expect(await text('vote')).toContain('Their answer in the open round is taken out.')
    expect(await text('secret')).toContain('that answer stays: it is stored without the person')
    expect(await text('cards')).toContain('What they answered and wrote stays.')
    expect(await text(null)).toContain('What they answered and wrote stays.')
  })

  it('are one with somebody else: the likely ones first, and it says who stays', async () => {
    const { scene } = sampleScene(2)
    const first = join(scene, 'Ana')
    join(scene, 'Luz')
    const second = join(scene, 'ana ')
    scene.run(facilitator, { type: 'register-people', channel: 'paper', group: 'firms', count: 1 })
    const { open, user, run } = await panel(scene)
    await open()
    await user.click(screen.getAllByRole('button', { name: /^ana/i })[1] ?? document.body)
    await user.click(screen.getByRole('button', { name: 'Is the same person as…' }))
    const dialog = within(screen.getByRole('dialog'))
    const others = dialog.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)
    expect(others).toHaveLength(4)
    expect(others[0]).toContain('AnaFirms · own phone · number 3 to join · Same name, same group')
    await user.click(dialog.getByRole('button', { name: 'They are one person' }))
    expect(run).not.toHaveBeenCalled()
    await user.click(dialog.getAllByRole('radio')[0] ?? document.body)
    expect(dialog.getByRole('status')).toHaveTextContent(/^ana stays/)
    const [, older] = within(dialog.getByRole('group', { name: 'Who stays' })).getAllByRole('radio')
    await user.click(older ?? document.body)
    expect(dialog.getByRole('status')).toHaveTextContent(/^Ana stays/)
    await user.click(dialog.getByRole('button', { name: 'They are one person' }))
    expect(run.mock.calls.map(([command]) => command)).toEqual([
      { type: 'merge-people', keep: first, drop: second },
    ])
    expect(await screen.findByText('They are one person now: Ana.')).toBeInTheDocument()
  })

  it('are not done anything to that the workshop would refuse', async () => {
    const { scene } = sampleScene(0, { ...sampleSetup, groups: [] })
    scene.run(facilitator, { type: 'register-people', channel: 'hands', group: null, count: 1 })
    const { open, user, again } = await panel(scene)
    await open()
    await user.click(screen.getByRole('button', { name: /^No\. 1/ }))
    const acts = () =>
      within(screen.getByRole('listitem'))
        .getAllByRole('button')
        .slice(1)
        .map((one) => one.textContent)
    expect(acts()).toEqual(['Remove…'])
    scene.run(facilitator, { type: 'end-workshop' })
    again()
    expect(within(screen.getByRole('listitem')).queryByText('Remove…')).toBeNull()
  })

  it('say why they could not be brought, and are tried again', async () => {
    const { scene } = sampleScene(1)
    const { user } = await panel(scene)
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
    await user.click(screen.getByText(/^People \(/))
    expect(await screen.findByText(/The server cannot be reached/)).toBeInTheDocument()
    vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => peopleListOf(scene.live.state) }))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByLabelText('Name or number')).toBeInTheDocument()
  })
})
