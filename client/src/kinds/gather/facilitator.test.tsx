import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import { viewFor } from '@cabildo/shared/workshop/view'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { GatherFacilitator } from './facilitator.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

const accepted: CommandResult = { ok: true, workshop: 'w', rev: 9, made: [] }

function gathering(texts: readonly string[], answer: CommandResult | null = accepted) {
  const { scene, people } = sampleScene(4)
  scene.run(facilitator, { type: 'open-round', activity: 'cards' })
  for (const [index, text] of texts.entries()) {
    const action = { type: 'add-card', text, language: 'en' }
    scene.run(participant(people[index % 4] ?? ''), { type: 'act', activity: 'cards', action })
  }
  const act = vi.fn(async (_action: unknown): Promise<CommandResult | null> => answer)
  const panel = () => {
    const view = viewFor.facilitator(scene.live)
    const entry = view.agenda[0]
    if (!entry) throw new Error('no agenda')
    return (
      <GatherFacilitator
        entry={entry}
        activity={view.current}
        room={view.room}
        people={view.people}
        act={act}
        writing="en"
      />
    )
  }
  return { scene, act, panel, user: userEvent.setup() }
}

describe('clustering by selection', () => {
  it('merges the cards picked, under a title that starts as the first one’s', async () => {
    const { act, panel, user } = gathering(['Water is scarce', 'No water', 'Slow permits'])
    render(panel())
    await user.click(screen.getByRole('button', { name: /^No water/ }))
    await user.click(screen.getByRole('button', { name: /^Water is scarce/ }))
    const title = screen.getByLabelText('Title that holds them together')
    expect(title).toHaveValue('No water')
    await user.clear(title)
    await user.type(title, 'Water')
    await user.click(screen.getByRole('button', { name: 'Merge 2 cards' }))
    expect(act).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ type: 'merge-cards', text: 'Water', language: 'en' }),
    )
    expect(screen.queryByLabelText('Title that holds them together')).not.toBeInTheDocument()
  })

  it('[K-gather-6] proposes cards that look alike, to be picked or put away', async () => {
    const { act, panel, user } = gathering([
      'Slow permits',
      'Permits are slow',
      'Water is scarce',
      'Scarce water',
    ])
    render(panel())
    await user.click(screen.getByText('2 pairs of cards that look alike'))
    const away = screen.getAllByRole('button', { name: 'Not the same' })
    if (away[0]) await user.click(away[0])
    expect(screen.getByText('1 pair of cards that look alike')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Pick both' }))
    expect(screen.getByRole('button', { name: 'Merge 2 cards' })).toBeEnabled()
    expect(act).not.toHaveBeenCalled()
  })

  it('[I16] says in words why not, beside the button, and keeps picks and title', async () => {
    const { panel, user } = gathering(['Water is scarce', 'No water'], { ok: false, refused: 'card-merged' })
    render(panel())
    await user.click(screen.getByRole('button', { name: /^No water/ }))
    await user.click(screen.getByRole('button', { name: /^Water is scarce/ }))
    await user.type(screen.getByLabelText('Title that holds them together'), '!')
    await user.click(screen.getByRole('button', { name: 'Merge 2 cards' }))
    const bar = screen.getByRole('form', { name: 'Merge cards' })
    expect(
      within(bar)
        .getAllByRole('alert')
        .map((alert) => alert.textContent)
        .join(''),
    ).not.toBe('')
    expect(screen.getByLabelText('Title that holds them together')).toHaveValue('No water!')
    expect(screen.getByRole('button', { name: /^No water/ })).toHaveAttribute('aria-pressed', 'true')
  })

  it('splits a merged card again, with its children in sight', async () => {
    const { scene, act, panel, user } = gathering(['Water is scarce', 'No water'])
    const cards = [...viewFor.facilitator(scene.live).agenda].flatMap(({ manage }) =>
      Array.isArray(manage?.cards) ? manage.cards.map(({ id }: { id: string }) => id) : [],
    )
    const action = { type: 'merge-cards', cards, text: 'Water', language: 'en' }
    scene.run(facilitator, { type: 'act', activity: 'cards', action })
    render(panel())
    expect(screen.getByText('Merges 2 cards')).toBeInTheDocument()
    expect(screen.getByText('Water is scarce')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Split' }))
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ type: 'split-card' }))
  })
})

describe('moderation', () => {
  it('sets aside and shows again', async () => {
    const { scene, act, panel, user } = gathering(['Rude words'])
    const { rerender } = render(panel())
    await user.click(screen.getByRole('button', { name: 'Hide' }))
    const [action] = act.mock.calls[0] ?? []
    scene.run(facilitator, { type: 'act', activity: 'cards', action })
    rerender(panel())
    await user.click(screen.getByRole('tab', { name: 'Hidden (1)' }))
    await user.click(screen.getByRole('button', { name: 'Show again' }))
    expect(act).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'show-card' }))
  })

  it('gives a card a better title, and keeps what was typed when the server is away', async () => {
    const { panel, user } = gathering(['agua'], null)
    render(panel())
    await user.click(screen.getByRole('button', { name: 'New title' }))
    const field = screen.getByLabelText('New title')
    await user.clear(field)
    await user.type(field, 'Water for all')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/cannot be reached/)).toBeInTheDocument()
    expect(field).toHaveValue('Water for all')
  })
})
