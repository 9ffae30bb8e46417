import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import type { CommandOf } from '@cabildo/shared/workshop/commands'
import { mineOf } from '@cabildo/shared/workshop/mine'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
// Loaded beforehand, so that no test waits for it.
import '../../kinds/vote/phone.tsx'
import { inMemory } from '../../net/outbox-storage.ts'
import { openSeatMail } from '../../net/seat-mail.ts'
import { addSeat } from '../../net/seats.ts'
import type { WorkshopState } from '../../net/workshop-store.ts'
import { startWords } from '../../testing/start-words.ts'
import { SeatScreen } from './seat-screen.tsx'

let seen: WorkshopState<'participant'>
vi.mock('../../net/use-workshop.ts', () => ({ useWorkshop: () => ({ state: seen, deliver: vi.fn() }) }))

beforeAll(startWords)
beforeEach(() => {
  window.localStorage.clear()
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

/** Somebody at their place while the vote is open; `told` shows the tablet what has happened since. */
async function atPlace() {
  const { scene, people } = sampleScene(2)
  const person = people[0] ?? ''
  scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  const mail = openSeatMail({
    storage: { ...inMemory(), lasting: true },
    deliver: async () => ({ ok: true, workshop: 'w1', rev: 3, made: [] }),
    rest: (_ms, early) => early,
    now: () => 1,
  })
  const session = { code: 'ABCD2345', workshop: 'w1', token: 't', rejoinCode: 'r', ballotSecret: 's' }
  const seat = addSeat(session, 'en')
  const look = () => {
    const { rev } = scene.live.state
    const known = { mineAt: 0, tick: 0, link: 'live' as const, gone: null, clockOffset: 0 }
    seen = { ...known, rev, view: viewFor.participant(scene.live), mine: mineOf(scene.live, person) }
    return <SeatScreen seat={seat} mail={mail} onLeave={vi.fn()} />
  }
  const { rerender } = await act(async () => render(look()))
  const outbox = mail.outboxOf(seat)
  const answer: CommandOf<'cast'> = {
    type: 'cast',
    activity: 'vote',
    round: 1,
    answer: { dots: { water: 1 } },
  }
  return {
    says: async () => {
      scene.run(participant(person), answer)
      await act(() => outbox.say({ activity: 'vote', slot: 'cast/vote/1', command: answer }))
      await vi.waitFor(() => expect(outbox.state.getState().entries[0]?.state).toBe('recorded'))
    },
    told: async (does: () => void) => {
      does()
      await act(async () => rerender(look()))
    },
    scene,
  }
}

const handOn = () => screen.queryByRole('button', { name: 'Done: hand on to the next person' })

describe('[R15] the page of thanks on a shared tablet', () => {
  it('stays when the next question opens, which nobody is to find under the seat of the one before', async () => {
    const { says, told, scene } = await atPlace()
    expect(handOn()).toBeNull()
    await says()
    expect(handOn()).toBeInTheDocument()
    await told(() => {
      scene.run(facilitator, { type: 'close-round', activity: 'vote' })
      scene.run(facilitator, { type: 'open-round', activity: 'consent' })
    })
    expect(screen.queryByRole('heading', { name: 'consent' })).toBeNull()
    expect(handOn()).toBeInTheDocument()
    await act(async () => screen.getByRole('button', { name: 'Back to the question' }).click())
    expect(screen.getByRole('heading', { level: 1, name: 'consent' })).toBeInTheDocument()
  })
})
