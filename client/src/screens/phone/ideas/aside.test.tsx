import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator } from '@cabildo/shared/testing/scene'
import { mineOf } from '@cabildo/shared/workshop/mine'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, fireEvent, render, screen } from '@testing-library/react'
import i18next from 'i18next'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
// Loaded beforehand, so that no test waits for it.
import '../../../kinds/vote/phone.tsx'
import type { WorkshopState } from '../../../net/workshop-store.ts'
import { startWords } from '../../../testing/start-words.ts'
import { Phone } from '../phone.tsx'
import './ideas.tsx'

let seen: WorkshopState<'participant'>
vi.mock('../../../net/use-workshop.ts', () => ({ useWorkshop: () => ({ state: seen, deliver: vi.fn() }) }))
vi.mock('../../../net/use-outbox.ts', () => ({
  useOutbox: () => ({ outbox: null, kept: { entries: [], lasting: true, ready: true } }),
}))

beforeAll(async () => {
  await startWords()
  await i18next.loadNamespaces('ideas')
})
beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  vi.stubGlobal('fetch', async () => Response.json({ steps: [] }))
})

const session = {
  code: 'ABCDEFGH',
  workshop: 'w',
  token: 'token',
  rejoinCode: 'HGFEDCBA',
  ballotSecret: '0123456789abcdef0123456789abcdef',
}

async function phone() {
  const { scene, people } = sampleScene(2)
  const look = () => {
    seen = {
      view: viewFor.participant(scene.live),
      mine: mineOf(scene.live, people[0] ?? ''),
      mineAt: 0,
      rev: scene.live.state.rev,
      tick: 0,
      link: 'live',
      gone: null,
      clockOffset: 0,
    }
    return <Phone session={session} />
  }
  const { rerender } = await act(async () => render(look()))
  return { scene, told: () => act(async () => rerender(look())) }
}

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))
const page = () => screen.queryByRole('heading', { level: 1, name: 'My ideas and answers' })
const opened = () => screen.findByRole('heading', { level: 1, name: 'My ideas and answers' })

describe('[F5] the way to one’s own ideas', () => {
  it('leads from the lobby and back, with the keyboard where it was', async () => {
    await phone()
    screen.getByRole('button', { name: 'My ideas and answers' }).focus()
    await press('My ideas and answers')
    expect(await opened()).toHaveFocus()
    expect(screen.getByText('You’re in. Look at the screen.')).not.toBeVisible()
    await press('Back')
    expect(page()).toBeNull()
    expect(screen.getByRole('button', { name: 'My ideas and answers' })).toHaveFocus()
  })

  it('leads from the head at any time; a question that opens goes before it', async () => {
    const { scene, told } = await phone()
    await press('You in this workshop')
    const [inHead] = screen.getAllByRole('button', { name: 'My ideas and answers' })
    await act(async () => inHead && fireEvent.click(inHead))
    await opened()
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    await told()
    expect(page()).toBeNull()
    expect(screen.getByRole('heading', { level: 1, name: 'vote' })).toHaveFocus()
  })

  it('leads from a closed question, and from the end of the workshop', async () => {
    const { scene, told } = await phone()
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    await told()
    expect(screen.queryByRole('button', { name: 'My ideas and answers' })).toBeNull()
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    await told()
    await press('My ideas and answers')
    await opened()
    scene.run(facilitator, { type: 'end-workshop' })
    await told()
    expect(page()).toBeNull()
    await press('My ideas and answers')
    await opened()
  })
})
