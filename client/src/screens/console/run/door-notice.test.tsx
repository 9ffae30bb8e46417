import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, type Scene, visitor } from '@cabildo/shared/testing/scene'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { viewFor } from '@cabildo/shared/workshop/view'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../../testing/start-words.ts'
import { DoorNotice } from './door-notice.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

function watched(names: readonly string[]) {
  const { scene } = sampleScene(2)
  scene.run(facilitator, { type: 'watch-door' })
  const people = names.map((name) => {
    const [event] = scene.run(visitor, { type: 'join', group: 'firms', language: 'en', name })
    return event?.type === 'person-joined' ? event.person : ''
  })
  return { scene, people }
}

function notice(scene: Scene, answer: (command: Command) => CommandResult | null) {
  const run = vi.fn(async (command: Command) => answer(command))
  const page = () => <DoorNotice view={viewFor.facilitator(scene.live)} run={run} />
  const { rerender } = render(page())
  return { run, user: userEvent.setup(), again: () => rerender(page()) }
}

const ok: CommandResult = { ok: true, workshop: 'w', rev: 2, made: [] }

describe('[R11] somebody at the door', () => {
  it('is told with their number, let in and turned away by one command each', async () => {
    const { scene, people } = watched([])
    const { run, user, again } = notice(scene, (command) => {
      scene.run(facilitator, command)
      return ok
    })
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(screen.queryByRole('button')).toBeNull()
    for (const name of ['Ana', 'Luz']) {
      const [event] = scene.run(visitor, { type: 'join', group: 'firms', language: 'en', name })
      if (event?.type === 'person-joined') people.push(event.person)
    }
    again()
    expect(screen.getByRole('status')).toHaveTextContent('2 people wait at the door')
    await user.click(screen.getByText('Who waits'))
    await user.click(screen.getByRole('button', { name: 'Let in: Ana' }))
    again()
    expect(screen.getByRole('status')).toHaveTextContent('1 person waits at the door')
    await user.click(screen.getByRole('button', { name: 'Turn away: Luz' }))
    again()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(run.mock.calls.map(([command]) => command)).toEqual([
      { type: 'admit-person', person: people[0] },
      { type: 'remove-person', person: people[1] },
    ])
  })

  it('is let in with all others by one command, and what cannot be done is told', async () => {
    const { scene } = watched(Array.from({ length: 52 }, (_, n) => `Person ${n}`))
    const answers: (CommandResult | null)[] = [null, ok]
    const { run, user } = notice(scene, () => answers.shift() ?? null)
    expect(screen.getByText('and 2 more')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Let all in' }))
    expect(await screen.findByText(/The server cannot be reached/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Let all in' }))
    await waitFor(() => expect(screen.queryByText(/The server cannot be reached/)).toBeNull())
    expect(run.mock.calls.map(([command]) => command)).toEqual([{ type: 'admit-all' }, { type: 'admit-all' }])
  })
})
