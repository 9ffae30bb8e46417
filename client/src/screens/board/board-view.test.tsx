import { keyOf, sampleScene, sampleSetup, voteFor } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, host, participant, Scene } from '@cabildo/shared/testing/scene'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { BoardView } from './board-view.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

const base = 'http://192.168.1.20:3000'

/** The board is fetched in parts: waits until the kind's own part stands. */
async function show(scene: Scene, away = false) {
  const page = await act(async () =>
    render(<BoardView view={viewFor.display(scene.live)} base={base} away={away} clockOffset={0} />),
  )
  await act(async () => {})
  return page
}

function voted(people = 6) {
  const { scene, people: ids } = sampleScene(people)
  scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  voteFor(
    scene,
    'vote',
    ids.map((person, index) => [person, index % 2 === 0 ? 'water' : 'talent']),
  )
  return { scene, ids }
}

describe('[R16] the board of a rehearsal', () => {
  it('wears a ribbon from the lobby to the end', async () => {
    const scene = new Scene()
    scene.run(host, { type: 'open-workshop', setup: sampleSetup, rehearsal: { of: 'real' } })
    const states = [
      () => {},
      () => scene.run(facilitator, { type: 'open-round', activity: 'vote' }),
      () => scene.run(facilitator, { type: 'close-round', activity: 'vote' }),
      () => scene.run(facilitator, { type: 'end-workshop' }),
    ]
    for (const change of states) {
      change()
      const { unmount } = await show(scene)
      expect(screen.getByText('Rehearsal: simulated people, nothing here counts')).toBeInTheDocument()
      unmount()
    }
  })
})

describe('the board', () => {
  it('shows how to join and who is here by group in the lobby', async () => {
    const { scene } = sampleScene(3)
    await show(scene)
    expect(screen.getByRole('img', { name: /QR code/ })).toBeInTheDocument()
    expect(screen.getByText('ABCD-EFGH')).toBeInTheDocument()
    expect(screen.getByText('2 of 4')).toBeInTheDocument()
    expect(screen.getByText('3 people in the room')).toBeInTheDocument()
  })

  it('keeps the way in on every later state', async () => {
    const { scene } = voted()
    const states = [
      () => {},
      () => scene.run(facilitator, { type: 'close-round', activity: 'vote' }),
      () => scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 1 }),
      () => scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 3 }),
      () => scene.run(facilitator, { type: 'end-workshop' }),
    ]
    for (const change of states) {
      change()
      const { unmount } = await show(scene)
      expect(screen.getByText('ABCD-EFGH')).toBeInTheDocument()
      expect(screen.getByRole('img', { name: /QR code/ })).toBeInTheDocument()
      unmount()
    }
  })

  it('[S1] counts who has answered and shows no result before the reveal', async () => {
    const { scene } = voted()
    await show(scene)
    expect(await screen.findByText('6 of 6 have answered')).toBeInTheDocument()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('says "at least" in an open anonymous round', async () => {
    const { scene, people } = sampleScene(7)
    scene.run(facilitator, { type: 'open-round', activity: 'secret' })
    voteFor(
      scene,
      'secret',
      people.map((person) => [person, 'water']),
      keyOf,
    )
    await show(scene)
    expect(await screen.findByText('At least 5 of 7 have answered')).toBeInTheDocument()
  })

  it('reveals step by step: distribution, agreement with labels, groups', async () => {
    const { scene } = voted(8)
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 1 })
    const first = await show(scene)
    expect(await screen.findByRole('img', { name: 'Dots of the whole room' })).toBeInTheDocument()
    expect(screen.getByText('8 answered, n = 8')).toBeInTheDocument()
    first.unmount()

    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 2 })
    const second = await show(scene)
    expect(await screen.findByRole('list', { name: /Where the room stands/ })).toBeInTheDocument()
    expect(screen.getByText(/every group reaches 50%/)).toBeInTheDocument()
    expect(screen.getByText(/times out of 100/)).toBeInTheDocument()
    second.unmount()

    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 3 })
    await show(scene)
    expect(
      await screen.findByRole('region', { name: 'Each person equal, and each group equal' }),
    ).toBeInTheDocument()
  })

  it('shows cards only once they are shown', async () => {
    const { scene, people } = sampleScene(2)
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const action = { type: 'add-card', text: 'No water in the valleys', language: 'en' }
    scene.run(participant(people[0] ?? ''), { type: 'act', activity: 'cards', action })
    const open = await show(scene)
    expect(await screen.findByText(/writes in private/)).toBeInTheDocument()
    expect(screen.queryByText('No water in the valleys')).not.toBeInTheDocument()
    open.unmount()
    scene.run(facilitator, { type: 'close-round', activity: 'cards' })
    scene.run(facilitator, { type: 'reveal', activity: 'cards', step: 1 })
    await show(scene)
    expect(await screen.findByText('No water in the valleys')).toBeInTheDocument()
  })

  it('keeps what it showed and says so calmly while the connection is away', async () => {
    const { scene } = voted()
    await show(scene, true)
    expect(screen.getByText('Reconnecting…')).toBeInTheDocument()
    expect(await screen.findByText('6 of 6 have answered')).toBeInTheDocument()
  })

  it('thanks at the end and says where the report is', async () => {
    const { scene } = voted()
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    scene.run(facilitator, { type: 'end-workshop' })
    await show(scene)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/Thank you/)
    expect(screen.getByText(/The report is ready/)).toBeInTheDocument()
  })
})
