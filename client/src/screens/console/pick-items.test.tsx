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
  await act(async () => render(<PickItems view={view} setup={setup} run={run} />))
  return { run, user: userEvent.setup() }
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

  it('asks for none where it would change nothing', async () => {
    await pick(activity('again', 'vote', dots, { source }))
    expect(screen.queryByLabelText('Why these')).not.toBeInTheDocument()
  })
})
