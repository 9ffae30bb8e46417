import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, type Scene } from '@cabildo/shared/testing/scene'
import type { Command } from '@cabildo/shared/workshop/commands'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { BoardView } from './board-view.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })
// The clock stands, so that a slow machine sees the same seconds.
beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** The board so many seconds after the last event, by the server's clock; a scene counts one second for each event. */
async function show({ live }: Scene, later = 0) {
  const clockOffset = (live.state.rev + later) * 1000
  await act(async () =>
    render(<BoardView view={viewFor.display(live)} base="http://a" away={false} clockOffset={clockOffset} />),
  )
}

function played(...commands: Command[]): Scene {
  const { scene } = sampleScene(3)
  for (const command of commands) scene.run(facilitator, command)
  return scene
}

const open: Command = { type: 'open-round', activity: 'vote' }
const timer: Command = { type: 'set-timer', seconds: 300 }

describe('[R8] time on the board', () => {
  it.each([
    ['in the lobby', played(timer)],
    ['beside an activity', played(open, timer)],
  ])('is shown in minutes and seconds %s', async (_, scene) => {
    await show(scene, 60)
    expect(screen.getByRole('timer')).toHaveTextContent('Time left 4:00')
    expect(screen.getByText('ABCD-EFGH')).toBeInTheDocument()
  })

  it('is up in calm words, and the way in stays', async () => {
    await show(played(open, timer), 1000)
    expect(screen.getByRole('timer')).toHaveTextContent(/^Time is up – finish your thought$/)
    expect(screen.getByText('ABCD-EFGH')).toBeInTheDocument()
  })

  it('is not there without a timer, nor after the end of the workshop', async () => {
    const scene = played(open)
    await show(scene)
    expect(screen.queryByRole('timer')).toBeNull()
  })

  it('is not there after the end of the workshop, and phones are not called paused', async () => {
    await show(played(timer, { type: 'pause-phones' }, { type: 'end-workshop' }))
    expect(screen.queryByRole('timer')).toBeNull()
    expect(screen.queryByText('Phones are paused')).toBeNull()
  })
})

describe('[R8] paused phones on the board', () => {
  const pause: Command = { type: 'pause-phones' }

  it.each([
    ['in the lobby', played(pause)],
    ['beside an activity', played(open, pause)],
  ])('are marked %s', async (_, scene) => {
    await show(scene)
    expect(screen.getByText('Phones are paused')).toBeInTheDocument()
    expect(screen.getByText('3 people in the room')).toBeInTheDocument()
  })

  it('are not, once they go on', async () => {
    await show(played(open, pause, { type: 'resume-phones' }))
    expect(screen.queryByText('Phones are paused')).toBeNull()
  })
})
