import { sampleScene, voteFor } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, type Scene, visitor } from '@cabildo/shared/testing/scene'
import type { Command } from '@cabildo/shared/workshop/commands'
import { mineOf } from '@cabildo/shared/workshop/mine'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
// Loaded beforehand, so that no test waits for it.
import '../../kinds/vote/phone.tsx'
import type { WorkshopState } from '../../net/workshop-store.ts'
import { startWords } from '../../testing/start-words.ts'
import './phone-time.tsx'
import { Phone } from './phone.tsx'

let seen: WorkshopState<'participant'>
vi.mock('../../net/use-workshop.ts', () => ({ useWorkshop: () => ({ state: seen, deliver: vi.fn() }) }))
vi.mock('../../net/use-outbox.ts', () => ({
  useOutbox: () => ({ outbox: null, kept: { entries: [], lasting: true, ready: true } }),
}))

beforeAll(startWords)
beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

const session = {
  code: 'ABCDEFGH',
  workshop: 'w',
  token: 'token',
  rejoinCode: 'HGFEDCBA',
  ballotSecret: '0123456789abcdef0123456789abcdef',
}

/** The phone of one person; `told` shows it what has happened since. */
async function phone({ scene, people }: ReturnType<typeof sampleScene>) {
  const look = () => {
    seen = {
      view: viewFor.participant(scene.live),
      mine: mineOf(scene.live, people[0] ?? ''),
      mineAt: 0,
      rev: scene.live.state.rev,
      tick: 0,
      link: 'live',
      gone: null,
      clockOffset: scene.live.state.rev * 1000 - Date.now(),
    }
    return <Phone session={session} />
  }
  const { rerender } = await act(async () => render(look()))
  return { told: () => act(async () => rerender(look())) }
}

const does = (scene: Scene, ...commands: Command[]) => {
  for (const command of commands) scene.run(facilitator, command)
}
const isCovered = () => document.querySelector('[inert]') !== null && screen.queryByText('Look up') !== null

describe('[R8] the phone', () => {
  it('is covered in the lobby and over a question, and goes on where it was', async () => {
    const room = sampleScene(2)
    const { told } = await phone(room)
    does(room.scene, { type: 'pause-phones' })
    await told()
    expect(isCovered()).toBe(true)
    expect(screen.getByText('You’re in. Look at the screen.')).toBeInTheDocument()
    does(room.scene, { type: 'open-round', activity: 'vote' })
    await told()
    expect(isCovered()).toBe(true)
    does(room.scene, { type: 'resume-phones' })
    await told()
    expect(isCovered()).toBe(false)
    expect(screen.getByRole('heading', { level: 1, name: 'vote' })).toHaveFocus()
  })

  it('is not left covered by the end of the workshop, nor with a timer', async () => {
    const room = sampleScene(2)
    does(room.scene, { type: 'set-timer', seconds: 600 }, { type: 'pause-phones' })
    const { told } = await phone(room)
    expect(isCovered()).toBe(true)
    does(room.scene, { type: 'end-workshop' })
    await told()
    expect(isCovered()).toBe(false)
    expect(screen.queryByRole('timer')).toBeNull()
    expect(screen.getByText('The workshop has ended')).toBeInTheDocument()
  })

  it('shows the time left in its head, in the lobby and over a question', async () => {
    const room = sampleScene(2)
    const { told } = await phone(room)
    expect(screen.queryByRole('timer')).toBeNull()
    does(room.scene, { type: 'set-timer', seconds: 600 })
    await told()
    expect(screen.getByRole('banner')).toContainElement(await screen.findByRole('timer'))
    does(room.scene, { type: 'open-round', activity: 'vote' }, { type: 'set-timer', seconds: 600 })
    voteFor(
      room.scene,
      'vote',
      room.people.map((person) => [person, 'water']),
    )
    await told()
    expect(await screen.findByRole('timer')).toBeInTheDocument()
    does(room.scene, { type: 'close-round', activity: 'vote' })
    await told()
    expect(screen.queryByRole('timer')).toBeNull()
  })
})

describe('[R11] a phone at the door', () => {
  it('waits calmly, whatever is in front of the others, and goes on by itself', async () => {
    const scene = sampleScene(2).scene
    does(scene, { type: 'watch-door' })
    const [joined] = scene.run(visitor, { type: 'join', group: 'firms', language: 'en', name: 'Ana' })
    const person = joined?.type === 'person-joined' ? joined.person : ''
    does(scene, { type: 'open-round', activity: 'vote' })
    const { told } = await phone({ scene, people: [person] })
    expect(await screen.findByRole('heading', { level: 1, name: 'You are at the door' })).toBeInTheDocument()
    expect(screen.getByText(/A facilitator lets you in/)).toBeInTheDocument()
    expect(screen.getByText('Firms')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Leave' })).toBeInTheDocument()
    expect(screen.queryByText('water')).toBeNull()
    does(scene, { type: 'admit-person', person })
    await told()
    expect(screen.queryByText('You are at the door')).toBeNull()
    expect(screen.getByText('You are in.')).toHaveAttribute('aria-live', 'polite')
    expect(screen.getByRole('heading', { level: 1, name: 'vote' })).toHaveFocus()
  })
})

describe('[R16] the phone in a rehearsal', () => {
  it('says that nothing counts, in the lobby and over a question, and in a real workshop it does not', async () => {
    const room = sampleScene(2)
    const { told } = await phone(room)
    const mark = () => screen.queryByText('Rehearsal: nothing here counts')
    expect(mark()).toBeNull()
    room.scene.live.state.rehearsalOf = 'real'
    await told()
    expect(mark()).toBeInTheDocument()
    does(room.scene, { type: 'open-round', activity: 'vote' })
    await told()
    expect(mark()).toBeInTheDocument()
  })
})
