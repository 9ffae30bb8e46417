import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator } from '@cabildo/shared/testing/scene'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { viewFor } from '@cabildo/shared/workshop/view'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it, vi } from 'vitest'
import { startWords } from '../../../../testing/start-words.ts'
import { HeadsPanel } from './heads-panel.tsx'

beforeAll(startWords)

it('[R13] sets heads beside the ways to answer there are, and says the difference', async () => {
  const { scene } = sampleScene(4)
  scene.run(facilitator, { type: 'register-people', channel: 'hands', group: 'firms', count: 2 })
  const user = userEvent.setup()
  const run = vi.fn(async (command: Command): Promise<CommandResult> => {
    scene.run(facilitator, command)
    rerender(page())
    return { ok: true, workshop: 'w', rev: 2, made: [] }
  })
  const page = () => <HeadsPanel view={viewFor.facilitator(scene.live)} run={run} />
  const { rerender } = render(page())
  await user.click(screen.getByText('Heads in the room'))
  expect(screen.getByText('Nobody has counted heads yet.')).toBeInTheDocument()
  const firms = () => within(screen.getByRole('table', { name: 'Firms' }))
  const line = (name: string) => firms().getByRole('row', { name: new RegExp(`^${name}`) })
  expect(line('Seats')).toHaveTextContent('4')
  expect(line('Own phone')).toHaveTextContent('2')
  expect(line('By raised hand')).toHaveTextContent('2')
  expect(firms().getByText('Not counted yet')).toBeInTheDocument()

  const count = async (typed: string) => {
    await user.clear(firms().getByLabelText('Heads: Firms'))
    await user.type(firms().getByLabelText('Heads: Firms'), `${typed}{Enter}`)
  }
  await count('7')
  expect(firms().getByText('3 heads without a way to answer')).toBeInTheDocument()
  expect(screen.queryByText('Nobody has counted heads yet.')).toBeNull()
  await count('2')
  expect(firms().getByText('2 more than heads')).toBeInTheDocument()
  await count('4')
  expect(firms().getByText('Every head has a way to answer')).toBeInTheDocument()
  await count('a few')
  expect(firms().getByRole('alert')).toHaveTextContent('A whole number from 0 to 10,000')
  expect(run.mock.calls.map(([command]) => command)).toEqual(
    [7, 2, 4].map((heads) => ({ type: 'count-heads', group: 'firms', heads })),
  )
})
