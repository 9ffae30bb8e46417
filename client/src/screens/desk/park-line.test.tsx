import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { ParkLine } from './park-line.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

describe('[R18] parking a line at a desk', () => {
  const operator = { role: 'operator', person: null } as const

  it('sends it to those who run the room, and says so only once it is there', async () => {
    const { scene } = sampleScene(2)
    const onSay = vi.fn()
    const run = vi.fn(async (command: Command): Promise<CommandResult | null> => {
      scene.run(operator, command)
      return { ok: true, workshop: 'w', rev: 9, made: [] }
    })
    run.mockResolvedValueOnce(null)
    render(<ParkLine run={run} onSay={onSay} />)
    const field = screen.getByLabelText('A line for later')
    const user = userEvent.setup()
    await user.type(field, 'The dam{Enter}')
    expect(onSay).not.toHaveBeenCalled()
    expect(field).toHaveValue('The dam')
    await user.type(field, '{Enter}')
    expect(onSay).toHaveBeenCalledExactlyOnceWith('Noted ✓ The dam')
    expect([...scene.live.state.lines.values()].map(({ text }) => text)).toEqual([{ en: 'The dam' }])
  })
})
