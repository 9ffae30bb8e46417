import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, type Scene } from '@cabildo/shared/testing/scene'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
// Loaded beforehand, so that no test waits for it.
import '../../../kinds/vote/facilitator.tsx'
import { startWords } from '../../../testing/start-words.ts'
import { Run } from './run.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })
beforeEach(() => {
  // The clock stands, so that a slow machine sees the same seconds.
  vi.useFakeTimers({ now: 0, toFake: ['Date'] })
  window.localStorage.clear()
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 403 }))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const accepted: CommandResult = { ok: true, workshop: 'w', rev: 9, made: [] }

/** The console of a scene whose clock stands: `later` is how many seconds the server is ahead of its log. */
async function console_(scene: Scene, answer: CommandResult | null = accepted, later = 0) {
  const run = vi.fn(async (command: Command): Promise<CommandResult | null> => {
    if (answer?.ok) scene.run(facilitator, command)
    return answer
  })
  const page = () => (
    <Run
      view={viewFor.facilitator(scene.live)}
      run={run}
      workshop="w"
      token="token"
      rev={1}
      clockOffset={(scene.live.state.rev + later) * 1000}
      onUndo={() => {}}
    />
  )
  const shown = await act(async () => render(page()))
  const again = () => act(async () => shown.rerender(page()))
  return { run, user: userEvent.setup(), again }
}

const strip = () => within(screen.getByRole('region', { name: 'Pace of the room' }))
const button = (name: string) => strip().getByRole('button', { name })

describe('[R8] the timer on the console', () => {
  it('is set to one of five lengths', async () => {
    const { scene } = sampleScene()
    const { run, user } = await console_(scene)
    const names = strip()
      .getAllByRole('button', { name: /Start a timer/ })
      .map(({ textContent }) => textContent)
    expect(names).toEqual(['1 min', '2 min', '3 min', '5 min', '10 min'])
    await user.click(button('Start a timer: 5 min'))
    expect(run).toHaveBeenCalledExactlyOnceWith({ type: 'set-timer', seconds: 300 })
  })

  it('is offered as planned for the step before the room, first and only then', async () => {
    const { scene } = sampleScene()
    scene.run(facilitator, { type: 'edit-activity', activity: 'vote', minutes: 5 })
    const { run, user, again } = await console_(scene)
    const offered = () =>
      strip()
        .getAllByRole('button', { name: /Start a timer/ })
        .map(({ textContent }) => textContent)
    expect(offered()[0]).toBe('1 min')
    expect(screen.getByRole('button', { name: /^2.*vote/ })).toHaveTextContent(/to do · 5 min$/)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    await again()
    expect(offered()).toEqual(['planned: 5 min', '1 min', '2 min', '3 min', '10 min'])
    await user.click(button('Start a timer as planned: 5 min'))
    expect(run).toHaveBeenCalledExactlyOnceWith({ type: 'set-timer', seconds: 300 })
  })

  it('shows the time left while it runs, gives a minute more, and stops', async () => {
    const { scene } = sampleScene()
    scene.run(facilitator, { type: 'set-timer', seconds: 120 })
    const { run, user, again } = await console_(scene)
    expect(strip().getByRole('timer')).toHaveTextContent('Time left 2:00')
    expect(strip().queryByRole('button', { name: /Start a timer/ })).toBeNull()
    await user.click(button('+1 min'))
    await again()
    expect(run).toHaveBeenLastCalledWith({ type: 'extend-timer', seconds: 60 })
    await user.click(button('Stop the timer'))
    await again()
    expect(run).toHaveBeenLastCalledWith({ type: 'stop-timer' })
    expect(strip().queryByRole('timer')).toBeNull()
  })

  it('says at the end that nothing closes by itself, and gives more time', async () => {
    const { scene } = sampleScene()
    scene.run(facilitator, { type: 'set-timer', seconds: 60 })
    const { run, user } = await console_(scene, accepted, 90)
    expect(strip().getByRole('timer')).toHaveTextContent('Time is up. Nothing closes by itself.')
    await user.click(button('+1 min'))
    expect(run).toHaveBeenCalledExactlyOnceWith({ type: 'extend-timer', seconds: 60 })
  })

  it('gives the focus on to what takes the place of the buttons', async () => {
    const { scene } = sampleScene()
    const { user, again } = await console_(scene)
    button('Start a timer: 2 min').focus()
    await user.keyboard('{Enter}')
    await again()
    expect(button('+1 min')).toHaveFocus()
    await user.tab()
    await user.keyboard('{Enter}')
    await again()
    expect(button('Start a timer: 1 min')).toHaveFocus()
  })

  it('starts with two minutes by T, and then gains one', async () => {
    const { scene } = sampleScene()
    const { run, user, again } = await console_(scene)
    await user.keyboard('t')
    expect(run).toHaveBeenLastCalledWith({ type: 'set-timer', seconds: 120 })
    await again()
    await user.keyboard('t')
    expect(run).toHaveBeenLastCalledWith({ type: 'extend-timer', seconds: 60 })
  })

  it('[I16] says a refusal in words beside itself', async () => {
    const { scene } = sampleScene()
    scene.run(facilitator, { type: 'set-timer', seconds: 60 })
    const { user } = await console_(scene, { ok: false, refused: 'no-timer' })
    await user.click(button('+1 min'))
    expect(strip().getByRole('alert')).toHaveTextContent('No timer is running.')
  })
})

describe('[R8] covering the phones', () => {
  it('is one button that says what it will do, and a state in words', async () => {
    const { scene } = sampleScene()
    const { run, user, again } = await console_(scene)
    expect(strip().getByRole('status')).toBeEmptyDOMElement()
    await user.click(button('Pause phones'))
    await again()
    expect(run).toHaveBeenLastCalledWith({ type: 'pause-phones' })
    expect(strip().getByRole('status')).toHaveTextContent('Phones are covered')
    expect(button('Let phones go on')).toHaveFocus()
    await user.click(button('Let phones go on'))
    await again()
    expect(run).toHaveBeenLastCalledWith({ type: 'resume-phones' })
    expect(strip().getByRole('status')).toBeEmptyDOMElement()
  })

  it('is the P key, there and back', async () => {
    const { scene } = sampleScene()
    const { run, user, again } = await console_(scene)
    await user.keyboard('p')
    await again()
    await user.keyboard('p')
    expect(run.mock.calls.map(([{ type }]) => type)).toEqual(['pause-phones', 'resume-phones'])
  })

  it('is not offered after the end, neither is a timer', async () => {
    const { scene } = sampleScene()
    scene.run(facilitator, { type: 'end-workshop' })
    const { run, user } = await console_(scene)
    expect(screen.queryByRole('region', { name: 'Pace of the room' })).toBeNull()
    await user.keyboard('tp')
    expect(run).not.toHaveBeenCalled()
  })
})
