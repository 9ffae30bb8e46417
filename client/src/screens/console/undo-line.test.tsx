import { sampleScene, voteFor } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, type Scene } from '@cabildo/shared/testing/scene'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import { UNDOABLE } from '@cabildo/shared/workshop/acts'
import type { Command } from '@cabildo/shared/workshop/commands'
import { viewFor } from '@cabildo/shared/workshop/view'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { FACTS_TOLD } from './undo-facts.ts'
import { UndoLine } from './undo-line.tsx'
import { useUndo } from './use-undo.ts'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

const accepted: CommandResult = { ok: true, workshop: 'w', rev: 9, made: [] }

function Line({ scene, run }: { scene: Scene; run: (command: Command) => Promise<CommandResult | null> }) {
  const view = viewFor.facilitator(scene.live)
  return <UndoLine view={view} undo={useUndo(view, run)} />
}

function shown(scene: Scene, answer: CommandResult | null = accepted) {
  const run = vi.fn(async (_command: Command) => answer)
  const { rerender } = render(<Line scene={scene} run={run} />)
  return { run, user: userEvent.setup(), again: () => rerender(<Line scene={scene} run={run} />) }
}

const undo = () => screen.getByRole('button', { name: 'Undo' })

describe('[R7] undo in the console', () => {
  it('says what was done last, and takes back that and nothing else', async () => {
    const { scene } = sampleScene(4)
    scene.run(facilitator, { type: 'enter-activity', activity: 'vote' })
    const { run, user, again } = shown(scene)
    expect(screen.getByRole('status')).toHaveTextContent('Last: “vote” was shown.')
    await user.click(undo())
    expect(run).toHaveBeenCalledExactlyOnceWith({ type: 'undo', rev: scene.live.state.rev })
    scene.run(facilitator, { type: 'undo', rev: scene.live.state.rev })
    again()
    expect(screen.getByRole('status')).toHaveTextContent('Nothing to undo.')
    expect(undo()).toHaveFocus()
    await user.click(undo())
    expect(run).toHaveBeenCalledOnce()
  })

  it('has a sentence in every language for whatever can be taken back', async () => {
    await i18next.loadLanguages(['es', 'pt'])
    const keys = [...UNDOABLE.map((event) => `did.${event}`), ...FACTS_TOLD.map((fact) => `fact.${fact}`)]
    for (const language of ['es', 'en', 'pt'])
      for (const key of keys)
        expect([key, i18next.exists(`console:undo.${key}`, { lng: language, fallbackLng: [] })]).toEqual([
          key,
          true,
        ])
  })

  it('says what was done with what people contributed', () => {
    const { scene } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const action = { type: 'add-card', text: 'Water', language: 'en' }
    scene.run(facilitator, { type: 'act', activity: 'cards', action })
    shown(scene)
    expect(screen.getByRole('status')).toHaveTextContent('Last: a card was added in “cards”.')
  })

  it('asks before the whole room sees a result again', async () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 2 })
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 0 })
    const { run, user } = shown(scene)
    await user.click(undo())
    expect(screen.getByRole('dialog', { name: 'Show the result again?' })).toBeInTheDocument()
    expect(run).not.toHaveBeenCalled()
  })

  it('asks before people are asked again, and says what is kept', async () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    const { run, user } = shown(scene)
    await user.click(undo())
    const dialog = screen.getByRole('dialog', { name: 'Open “vote” again?' })
    expect(dialog).toHaveTextContent('The closed round and its 4 answers are kept. Everybody is asked again.')
    await user.click(within(dialog).getByRole('button', { name: 'Leave it so' }))
    expect(run).not.toHaveBeenCalled()
    await user.click(undo())
    await user.click(screen.getByRole('button', { name: 'Open again' }))
    expect(run).toHaveBeenCalledExactlyOnceWith({ type: 'undo', rev: scene.live.state.rev })
  })

  it('does not take back what somebody else did while the question stood there', async () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(scene, 'vote', [[people[0] ?? '', 'water']])
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    const { user, again } = shown(scene)
    await user.click(undo())
    scene.run(facilitator, { type: 'edit-workshop', title: { en: 'Other' } })
    again()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent('the workshop’s details changed')
  })

  it('passes by what can no longer be taken back, and says in words what stays and why', async () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'edit-workshop', title: { en: 'Other' } })
    const { rev } = scene.live.state
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    const { run, user, again } = shown(scene)
    expect(screen.getByRole('status')).toHaveTextContent(/^Last: “vote” was opened\.$/)
    voteFor(scene, 'vote', [[people[0] ?? '', 'water']])
    again()
    expect(screen.getByRole('status')).toHaveTextContent(
      'Stays: “vote” was opened. People have answered in this round. Close it instead: the answers are kept. Before that: the workshop’s details changed.',
    )
    await user.click(undo())
    expect(run).toHaveBeenCalledExactlyOnceWith({ type: 'undo', rev })
  })

  it('[S1] offers what came before an anonymous opening once it is refused that somebody has answered', async () => {
    const { scene } = sampleScene(4)
    scene.run(facilitator, { type: 'edit-workshop', title: { en: 'Other' } })
    const { rev } = scene.live.state
    scene.run(facilitator, { type: 'open-round', activity: 'secret' })
    const { run, user } = shown(scene, { ok: false, refused: 'round-answered' })
    await user.click(undo())
    expect(await screen.findByText(/People have answered in this round/)).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('Last: the workshop’s details changed.')
    await user.click(undo())
    expect(run).toHaveBeenLastCalledWith({ type: 'undo', rev })
  })

  it('says why it could not', async () => {
    const { scene } = sampleScene(4)
    scene.run(facilitator, { type: 'enter-activity', activity: 'vote' })
    const { user, again } = shown(scene, { ok: false, refused: 'another-act-since' })
    await user.click(undo())
    expect(await screen.findByText(/Something else was done meanwhile/)).toBeInTheDocument()
    scene.run(facilitator, { type: 'edit-workshop', title: { en: 'Other' } })
    again()
    expect(screen.queryByText(/Something else was done meanwhile/)).toBeNull()
  })
})
