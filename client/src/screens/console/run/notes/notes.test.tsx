import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, type Scene } from '@cabildo/shared/testing/scene'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../../../testing/start-words.ts'
import { NotesPanel } from './notes-panel.tsx'
import { ParkingPanel } from './parking-panel.tsx'
import { REST_MS } from './use-note.ts'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })
beforeEach(() => {
  window.localStorage.clear()
  vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A console on a real workshop; `down`: the server cannot be reached. */
function desk(scene: Scene, shown: 'notes' | 'parking') {
  const line = { down: false }
  const run = vi.fn(async (command: Command): Promise<CommandResult | null> => {
    if (line.down) return null
    scene.run(facilitator, command)
    return { ok: true, workshop: 'w', rev: scene.live.state.rev, made: [] }
  })
  const onLook = vi.fn()
  const looked = { at: 'vote' }
  const page = () => {
    const view = viewFor.facilitator(scene.live)
    return shown === 'notes' ? (
      <NotesPanel view={view} step={looked.at} run={run} />
    ) : (
      <ParkingPanel view={view} run={run} onLook={onLook} />
    )
  }
  const { rerender, unmount } = render(page())
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  const told = () => act(async () => rerender(page()))
  return { run, line, looked, user, told, unmount, page, onLook }
}

const field = () => screen.getByRole('textbox', { name: 'On “vote”' })
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const noteIn = (scene: Scene) => scene.live.state.notes.get('vote')

describe('[R17] notes in the console', () => {
  it('save themselves a moment after the last key, and say so when the server has answered', async () => {
    const { scene } = sampleScene(4)
    const { user, run, told } = desk(scene, 'notes')
    await user.type(field(), 'Ask the mayor')
    expect(run).not.toHaveBeenCalled()
    expect(screen.queryByText('Saved')).toBeNull()
    await pass(REST_MS)
    expect(run).toHaveBeenCalledExactlyOnceWith({
      type: 'write-note',
      step: 'vote',
      text: 'Ask the mayor',
      was: '',
    })
    await told()
    expect(field().closest('div')?.parentElement).toHaveTextContent('Saved')
    expect(field()).toHaveValue('Ask the mayor')
  })

  it('leave a space at the end where it is, for whoever goes on after it', async () => {
    const { scene } = sampleScene(4)
    const { user, told } = desk(scene, 'notes')
    await user.type(field(), 'Ask ')
    await pass(REST_MS)
    await told()
    await user.type(field(), 'the ')
    await pass(REST_MS)
    await told()
    await user.type(field(), 'mayor')
    expect(field()).toHaveValue('Ask the mayor')
  })

  it('save themselves on leaving the field', async () => {
    const { scene } = sampleScene(4)
    const { user } = desk(scene, 'notes')
    await user.type(field(), 'Ask the mayor')
    await user.tab()
    expect(noteIn(scene)?.text).toBe('Ask the mayor')
  })

  it('are kept here while there is no connection, over a reload as well, and saved when it is back', async () => {
    const { scene } = sampleScene(4)
    const first = desk(scene, 'notes')
    first.line.down = true
    await first.user.type(field(), 'Ask the mayor')
    await pass(REST_MS)
    expect(screen.getByText(/No connection/)).toBeInTheDocument()
    expect(field()).toHaveValue('Ask the mayor')
    first.unmount()
    const second = desk(scene, 'notes')
    expect(field()).toHaveValue('Ask the mayor')
    await pass(0)
    await second.told()
    expect(noteIn(scene)?.text).toBe('Ask the mayor')
    expect(window.localStorage.length).toBe(0)
  })

  it('are saved when the connection is back, also of a step that is looked at no more', async () => {
    const { scene } = sampleScene(4)
    const { user, line, looked, told } = desk(scene, 'notes')
    line.down = true
    await user.type(field(), 'Ask the mayor')
    await pass(REST_MS)
    looked.at = 'cards'
    await told()
    expect(noteIn(scene)).toBeUndefined()
    line.down = false
    await told()
    await pass(0)
    expect(noteIn(scene)).toEqual({ text: 'Ask the mayor', aside: [] })
    expect(window.localStorage.length).toBe(0)
  })

  it('do not take what one has written oneself for somebody else’s', async () => {
    const { scene } = sampleScene(4)
    const { user, run, told } = desk(scene, 'notes')
    // It is saved, and the answer gets lost.
    run.mockImplementationOnce(async (command) => {
      scene.run(facilitator, command)
      return null
    })
    await user.type(field(), 'Ask the mayor')
    await pass(REST_MS)
    await told()
    await user.clear(field())
    await user.type(field(), 'Ask nobody')
    await told()
    expect(screen.queryByText(/Somebody else/)).toBeNull()
    await user.tab()
    await told()
    expect(noteIn(scene)).toEqual({ text: 'Ask nobody', aside: [] })
  })

  it('strike what lies beside them as soon as they can', async () => {
    const { scene } = sampleScene(4)
    scene.run(facilitator, { type: 'write-note', step: 'vote', text: 'Theirs', was: '' })
    scene.run(facilitator, { type: 'write-note', step: 'vote', text: 'Mine', was: '' })
    const { user, line, told } = desk(scene, 'notes')
    line.down = true
    await user.click(screen.getByRole('button', { name: 'Strike it' }))
    await told()
    line.down = false
    await pass(5000)
    await told()
    expect(noteIn(scene)).toEqual({ text: 'Mine', aside: [] })
    expect(screen.queryByText(/No connection/)).toBeNull()
  })

  it('show what somebody else wrote meanwhile, and keep both', async () => {
    const { scene } = sampleScene(4)
    const { user, told } = desk(scene, 'notes')
    await user.type(field(), 'Mine')
    scene.run(facilitator, { type: 'write-note', step: 'vote', text: 'Theirs', was: '' })
    await told()
    expect(screen.getByText(/Somebody else changed this note/)).toBeInTheDocument()
    expect(field()).toHaveValue('Mine')
    await pass(REST_MS)
    await told()
    expect(noteIn(scene)).toEqual({ text: 'Mine', aside: ['Theirs'] })
    await user.click(screen.getByRole('button', { name: 'Add it to the note' }))
    await told()
    expect(noteIn(scene)).toEqual({ text: 'Mine\nTheirs', aside: [] })
    expect(field()).toHaveValue('Mine\nTheirs')
  })

  it('show what somebody else writes where nothing is being typed', async () => {
    const { scene } = sampleScene(4)
    const { user, told } = desk(scene, 'notes')
    await user.type(field(), 'Mine')
    await pass(REST_MS)
    await told()
    scene.run(facilitator, { type: 'write-note', step: 'vote', text: 'Mine and theirs', was: 'Mine' })
    await told()
    expect(field()).toHaveValue('Mine and theirs')
  })
})

describe('[R18] the parking lot in the console', () => {
  it('parks a line, puts it as a card into the open step and says what became of it', async () => {
    const { scene } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const { user, told } = desk(scene, 'parking')
    await user.type(screen.getByRole('textbox', { name: 'A line for later' }), 'The dam{Enter}')
    await told()
    expect(screen.getByRole('heading', { name: 'For later 1' })).toBeInTheDocument()
    expect(screen.getByText('In “cards”')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Put as a card into “cards”' }))
    await told()
    expect(JSON.stringify(viewFor.facilitator(scene.live).agenda[0]?.manage)).toContain('The dam')
    expect(screen.getByRole('heading', { name: 'For later 0' })).toBeInTheDocument()
    await user.click(screen.getByText('Settled (1)'))
    expect(screen.getByText(/taken up in “cards”/)).toBeInTheDocument()
  })

  it('puts a line in as what it was written in, whoever looks', async () => {
    const { scene } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    scene.run(facilitator, { type: 'park-line', text: 'A represa', language: 'pt' })
    const { user, run } = desk(scene, 'parking')
    await user.click(screen.getByRole('button', { name: 'Put as a card into “cards”' }))
    const action = { type: 'add-card', text: 'A represa', language: 'pt' }
    expect(run).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ action }))
  })

  it('rewords, drops and reopens, and shows on the board only when asked', async () => {
    const { scene } = sampleScene(4)
    scene.run(facilitator, { type: 'park-line', text: 'The dam', language: 'en' })
    const { user, told } = desk(scene, 'parking')
    await user.click(screen.getByRole('button', { name: 'Say it in other words' }))
    const words = screen.getByRole('textbox', { name: 'Say it in other words' })
    await user.clear(words)
    await user.type(words, 'The old dam{Enter}')
    await told()
    expect(viewFor.display(scene.live).parked).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Show on the board' }))
    await told()
    expect(viewFor.display(scene.live).parked).toEqual([{ en: 'The old dam' }])
    await user.click(screen.getByRole('button', { name: 'Drop' }))
    await told()
    expect(viewFor.display(scene.live).parked).toEqual([])
    await user.click(screen.getByText('Settled (1)'))
    const done = screen.getByText('The old dam').closest('li')
    await user.click(within(done ?? document.body).getByRole('button', { name: 'Leave it open' }))
    expect(scene.live.state.lines.values().next().value?.state).toBe('open')
  })
})
