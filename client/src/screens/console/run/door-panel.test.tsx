import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it, vi } from 'vitest'
import { startWords } from '../../../testing/start-words.ts'
import { DoorPanel } from './door-panel.tsx'

beforeAll(startWords)

it('[R9] closes and opens the door, and says what that means', async () => {
  const user = userEvent.setup()
  const run = vi.fn(
    async (_command: Command): Promise<CommandResult> => ({ ok: true, workshop: 'w', rev: 2, made: [] }),
  )
  const panel = (locked: boolean) => <DoorPanel workshop={{ locked, status: 'running' }} run={run} />
  const { rerender } = render(panel(false))
  expect(screen.getByRole('status')).toHaveTextContent('anybody with the code can come in')
  await user.click(screen.getByRole('button', { name: 'Close the door' }))
  rerender(panel(true))
  expect(screen.getByRole('status')).toHaveTextContent('nobody new comes in')
  await user.click(screen.getByRole('button', { name: 'Open the door' }))
  expect(run.mock.calls.map(([command]) => command.type)).toEqual(['lock-door', 'unlock-door'])
})
