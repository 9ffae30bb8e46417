import { keyOf, sampleScene, sampleSetup, voteFor } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant, type Scene } from '@cabildo/shared/testing/scene'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
// Loaded beforehand, so that no test waits for it.
import '../../../kinds/vote/facilitator.tsx'
import { startWords } from '../../../testing/start-words.ts'
import { Run } from './run.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })
beforeEach(() => {
  window.localStorage.clear()
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 403 }))
})

const onUndo = vi.fn()
const accepted: CommandResult = { ok: true, workshop: 'w', rev: 9, made: ['link-1'] }

async function console_(scene: Scene, answer: CommandResult | null = accepted) {
  const run = vi.fn(async (_command: Command): Promise<CommandResult | null> => answer)
  const page = () => (
    <Run
      view={viewFor.facilitator(scene.live)}
      run={run}
      workshop="w"
      token="token"
      rev={scene.live.state.rev}
      clockOffset={0}
      onUndo={onUndo}
    />
  )
  const shown = await act(async () => render(page()))
  await act(async () => {})
  const again = () => act(async () => shown.rerender(page()))
  return { run, user: userEvent.setup(), again, close: shown.unmount }
}

const bigButton = (name: RegExp) => screen.getByRole('button', { name })

describe('the big button', () => {
  it('does the next sensible act', async () => {
    const { scene } = sampleScene()
    const { run, user } = await console_(scene)
    await user.click(bigButton(/^Show: cards/))
    expect(run).toHaveBeenCalledExactlyOnceWith({ type: 'enter-activity', activity: 'cards' })
  })

  it('is the space bar too, but not while somebody types', async () => {
    const { scene } = sampleScene()
    const { run, user } = await console_(scene)
    await user.click(screen.getByLabelText('Link for phones'))
    await user.keyboard(' ')
    expect(run).not.toHaveBeenCalled()
    act(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    await user.keyboard(' ')
    expect(run).toHaveBeenCalledOnce()
  })

  it('[R7] takes the last act back by a key', async () => {
    const { scene } = sampleScene()
    const { user } = await console_(scene)
    await user.keyboard('u')
    expect(onUndo).toHaveBeenCalledOnce()
  })

  it('asks before it cuts off most of the room, and takes no for an answer', async () => {
    const { scene } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    const { run, user } = await console_(scene)
    await user.click(bigButton(/^Close \(0 of 4\)/))
    const dialog = screen.getByRole('dialog', { name: 'Close already?' })
    await user.click(within(dialog).getByRole('button', { name: 'Keep it open' }))
    expect(run).not.toHaveBeenCalled()
    await user.click(bigButton(/^Close \(0 of 4\)/))
    await user.click(screen.getByRole('button', { name: 'Close now' }))
    expect(run).toHaveBeenCalledExactlyOnceWith({ type: 'close-round', activity: 'vote' })
  })

  it('asks no more of people who are missing when the last answer came meanwhile', async () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    const { run, user, again } = await console_(scene)
    await user.click(bigButton(/^Close \(0 of 4\)/))
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    await again()
    const dialog = screen.getByRole('dialog', { name: 'Everybody has answered' })
    expect(dialog).toHaveTextContent(
      '4 of 4 people have answered. Nobody is left without answering by closing.',
    )
    await user.click(within(dialog).getByRole('button', { name: 'Close now' }))
    expect(run).toHaveBeenCalledExactlyOnceWith({ type: 'close-round', activity: 'vote' })
  })

  it('tells the figures alone where answers of people who left stay, or whoever gave one may give more', async () => {
    const answers = {
      secret: (scene: Scene, people: readonly string[]) =>
        voteFor(
          scene,
          'secret',
          people.map((person) => [person, 'water']),
          keyOf,
        ),
      cards: (scene: Scene, people: readonly string[]) => {
        const action = { type: 'add-card', text: 'Water', language: 'en' }
        for (const person of people)
          scene.run(participant(person), { type: 'act', activity: 'cards', action })
      },
    }
    for (const [asked, answer] of Object.entries(answers)) {
      const { scene, people } = sampleScene(5)
      scene.run(facilitator, { type: 'open-round', activity: asked })
      const { user, again, close } = await console_(scene)
      await user.click(bigButton(/^Close \(0 of 5\)/))
      answer(scene, people)
      scene.run(facilitator, { type: 'remove-person', person: people[0] ?? '' })
      await again()
      const dialog = screen.getByRole('dialog', { name: 'Close already?' })
      expect(dialog).toHaveTextContent('Taken part so far: 5. In the room now: 4.')
      expect(dialog).not.toHaveTextContent(/answered/i)
      close()
    }
  })

  it('does not say of an empty room that everybody has answered', async () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    const { user, again } = await console_(scene)
    await user.click(bigButton(/^Close \(0 of 4\)/))
    for (const person of people) scene.run(facilitator, { type: 'remove-person', person })
    await again()
    expect(screen.getByRole('dialog', { name: 'Close already?' })).toHaveTextContent('0 of 0 people')
  })

  it('asks nothing any more when somebody else has closed, also when it is opened again', async () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(scene, 'vote', [[people[0] ?? '', 'water']])
    const { run, user, again } = await console_(scene)
    await user.click(bigButton(/^Close \(1 of 4\)/))
    expect(screen.getByRole('dialog', { name: 'Close already?' })).toBeInTheDocument()
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    await again()
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard(' ')
    scene.run(facilitator, { type: 'reopen-round', activity: 'vote' })
    await again()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(run).not.toHaveBeenCalled()
  })

  it('[I16] says a refusal in words right under itself', async () => {
    const { scene } = sampleScene(4, { ...sampleSetup, agenda: sampleSetup.agenda.slice(1) })
    scene.run(facilitator, { type: 'enter-activity', activity: 'rank' })
    const { user } = await console_(scene, { ok: false, refused: 'source-not-closed' })
    await user.click(bigButton(/^Open: the room answers/))
    const said = screen.getAllByRole('alert').map((alert) => alert.textContent)
    expect(said.join('')).not.toBe('')
    expect(said.join('')).not.toMatch(/source-not-closed/)
  })

  it('says so when the server cannot be reached', async () => {
    const { scene } = sampleScene()
    const { user } = await console_(scene, null)
    await user.click(bigButton(/^Show: cards/))
    expect(screen.getByText(/cannot be reached/)).toBeInTheDocument()
  })

  it('explains why there is nothing to reveal', async () => {
    const { scene } = sampleScene()
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    await console_(scene)
    expect(screen.getByText(/Nobody answered/)).toBeInTheDocument()
  })
})

describe('going back', () => {
  it('tells what is kept before it reopens', async () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    const { run, user } = await console_(scene)
    await user.click(screen.getByRole('button', { name: 'Reopen as another round' }))
    const dialog = screen.getByRole('dialog', { name: 'Reopen this step?' })
    expect(dialog).toHaveTextContent(/round 1 with its 4 answers stays/)
    await user.click(within(dialog).getByRole('button', { name: 'Reopen' }))
    expect(run).toHaveBeenCalledExactlyOnceWith({ type: 'reopen-round', activity: 'vote' })
  })

  it('looks at another step without changing anything for the room', async () => {
    const { scene } = sampleScene()
    scene.run(facilitator, { type: 'enter-activity', activity: 'cards' })
    const { run, user } = await console_(scene)
    await user.click(
      within(screen.getByRole('navigation', { name: 'Agenda' })).getByRole('button', { name: /consent/ }),
    )
    expect(run).not.toHaveBeenCalled()
    expect(screen.getByText('The room does not see this step now')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show this step to the room' }))
    expect(run).toHaveBeenCalledExactlyOnceWith({ type: 'enter-activity', activity: 'consent' })
  })
})

describe('after the reveal', () => {
  it('shows the whole result with both tallies', async () => {
    const { scene, people } = sampleScene(8)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 3 })
    await console_(scene)
    expect(await screen.findByRole('tab', { name: 'Groups', selected: true })).toBeInTheDocument()
    expect(screen.getByRole('img', { name: 'Each person equal, and each group equal' })).toBeInTheDocument()
    expect(screen.getByText('8 of 8 have answered')).toBeInTheDocument()
  })
})

describe('keys', () => {
  it('are listed by ?', async () => {
    const { scene } = sampleScene()
    const { user } = await console_(scene)
    await user.keyboard('?')
    expect(screen.getByRole('dialog', { name: 'Keys' })).toHaveTextContent(/Space/)
  })
})
