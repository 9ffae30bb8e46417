import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it, vi } from 'vitest'
import { startWords } from '../../../testing/start-words.ts'
import { DoorPanel } from './door-panel.tsx'

beforeAll(startWords)

it('[R9] is open, watched or closed by one press each, and says what that means', async () => {
  const user = userEvent.setup()
  const run = vi.fn(
    async (_command: Command): Promise<CommandResult> => ({ ok: true, workshop: 'w', rev: 2, made: [] }),
  )
  const panel = (locked: boolean, watched: boolean) => (
    <DoorPanel workshop={{ locked, watched, status: 'running' }} run={run} />
  )
  const pressed = () => screen.getByRole('button', { pressed: true })
  const { rerender } = render(panel(false, false))
  expect(pressed()).toHaveTextContent('Open')
  expect(screen.getByRole('status')).toHaveTextContent('anybody with the code can come in')
  await user.click(pressed())
  expect(run).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Who is new waits' }))
  rerender(panel(false, true))
  expect(pressed()).toHaveTextContent('Who is new waits')
  expect(pressed()).toHaveFocus()
  expect(screen.getByRole('status')).toHaveTextContent('who is new waits until you let them in')
  await user.click(screen.getByRole('button', { name: 'Closed' }))
  rerender(panel(true, false))
  expect(screen.getByRole('status')).toHaveTextContent('nobody new comes in')
  await user.click(screen.getByRole('button', { name: 'Open' }))
  expect(run.mock.calls.map(([command]) => command.type)).toEqual(['watch-door', 'lock-door', 'unlock-door'])
})
