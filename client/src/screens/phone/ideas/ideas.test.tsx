import { dotsFor, ideasScene } from '@cabildo/shared/testing/ideas-scene'
import { keyOf } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { mineOf } from '@cabildo/shared/workshop/mine'
import { trailOf } from '@cabildo/shared/workshop/trail'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import i18next from 'i18next'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OutboxEntry } from '../../../net/outbox-entry.ts'
import { startWords } from '../../../testing/start-words.ts'
import { Ideas } from './ideas.tsx'

const fetched = vi.fn<typeof fetch>()

beforeAll(async () => {
  await startWords()
  await i18next.loadNamespaces(['ideas', 'receipt'])
})
beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  vi.unstubAllGlobals()
  fetched.mockReset()
})

const session = {
  code: 'ABCDEFGH',
  workshop: 'w',
  token: 'token',
  rejoinCode: 'HGFEDCBA',
  ballotSecret: '0123456789abcdef0123456789abcdef',
}

type Room = ReturnType<typeof ideasScene>
const NOBODY = {
  person: 'p',
  name: null,
  group: null,
  ballots: [],
  contributions: [],
  waits: false,
  codes: 0,
}

/** The page of one of the people, as the server would have it now. */
async function show({ scene }: Room, person = '', entries: OutboxEntry[] = [], ended = false) {
  fetched.mockImplementation(async () => Response.json(trailOf(scene.live.state)))
  const onClose = vi.fn()
  const mine = mineOf(scene.live, person) ?? NOBODY
  await act(async () =>
    render(
      <Ideas
        session={session}
        mine={mine}
        entries={entries}
        asOf=""
        ended={ended}
        opener={null}
        onClose={onClose}
      />,
    ),
  )
  return onClose
}

/** The lines on the way of an idea. */
const linesOf = (words: string) => {
  const idea = screen.getByRole('heading', { level: 2, name: words }).closest('article')
  if (idea === null) throw new Error(`no idea ${words}`)
  return within(idea)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}

/** Two cards of Ana, one of them merged, through a vote on which they tie. */
function voted() {
  const room = ideasScene()
  const [ana = '', luz = ''] = room.people
  room.open('cards')
  const [water, port, wells] = [
    room.writes(ana, 'Water'),
    room.writes(ana, 'Port'),
    room.writes(luz, 'Wells'),
  ]
  const supply = room.merges('cards', [water, wells], 'Supply')
  room.close('cards')
  room.open('sorted')
  room.close('sorted')
  room.open('vote')
  dotsFor(room.scene, room.people, [supply, supply, supply, port, port, port])
  return { ...room, ana, supply }
}

const anonymous = (made: string): OutboxEntry => ({
  id: 'x',
  workshop: 'w',
  activity: 'secret',
  slot: 'secret/card/k/add',
  command: {
    type: 'act',
    activity: 'secret',
    action: { type: 'add-card', text: 'Quiet', language: 'en', key: keyOf('Quiet') },
  },
  state: 'recorded',
  tried: true,
  refusal: null,
  made: [made],
  order: 1,
  settledAt: 1,
})

describe('the page of one’s own ideas', () => {
  it('[F5] says truly that one wrote none', async () => {
    const room = ideasScene()
    await show(room, room.people[0])
    expect(screen.getByText(/^You wrote no ideas. When they/)).toBeInTheDocument()
    await show(room, room.people[0], [], true)
    expect(screen.getByText('You wrote no ideas.')).toBeInTheDocument()
  })

  it('[F5] [S2] claims no more than this phone knows where nobody’s name is kept', async () => {
    const room = ideasScene()
    room.open('secret')
    room.writes(room.people[0] ?? '', 'Quiet', 'secret')
    await show(room, room.people[0])
    expect(screen.getByText('This phone has no ideas of yours.')).toBeInTheDocument()
    expect(screen.queryByText(/You wrote no ideas/)).toBeNull()
  })

  it('[F5] leads from one’s words into the cluster, and says what was not put to a vote', async () => {
    const room = ideasScene()
    const [ana = '', luz = ''] = room.people
    room.open('cards')
    const ids = [room.writes(ana, 'Water'), room.writes(luz, 'Wells')]
    room.merges('cards', ids, 'Supply')
    await show(room, ana)
    expect(linesOf('Water')).toEqual(['Is part of “Supply”', 'Not yet put to a vote'])
    expect(screen.queryByText('Wells')).toBeNull()
    await show(room, luz, [], true)
    expect(linesOf('Wells')).toEqual(['Is part of “Supply”', 'It was not put to a vote'])
  })

  it('[F5] [C3] tells the place only once it is shown, and a tie as one', async () => {
    const room = voted()
    await show(room, room.ana)
    expect(linesOf('Water').at(-1)).toBe('Went on to: votePeople are answering')
    room.close('vote')
    fireEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await screen.findAllByText('Its result is not shown')).toHaveLength(2)
    room.reveal('vote', 1)
    fireEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await screen.findAllByText('Place 1 of 2, tied with others')).toHaveLength(2)
    expect(linesOf('Port')[0]).toBe('Stands as a card of its own')
  })

  it('[F5] says what moderation hid, and what did not go on', async () => {
    const room = voted()
    const { scene, ana } = room
    room.leads('cards', { type: 'split-card', card: room.supply })
    room.leads('cards', { type: 'hide-card', card: cardOf(room, ana, 'Water') })
    room.close('vote')
    room.reveal('vote', 3)
    const source = { activity: 'vote', take: { rule: 'picked' as const, items: [room.supply], reason: 'So' } }
    scene.run(facilitator, { type: 'edit-activity', activity: 'plan', source })
    room.open('plan')
    await show(room, ana)
    expect(linesOf('Water')[0]).toBe('Not shown (moderation)')
    expect(linesOf('Port').at(-1)).toBe('Did not go on to: plan')
  })

  it('[F5] ends in the actions that grew from it, and who stands for them', async () => {
    const room = voted()
    const { scene, ana, supply } = room
    room.close('vote')
    room.reveal('vote', 3)
    const source = { activity: 'vote', take: { rule: 'picked' as const, items: [supply], reason: 'So' } }
    scene.run(facilitator, { type: 'edit-activity', activity: 'plan', source })
    room.open('plan')
    await show(room, ana)
    expect(screen.getByText('No action has grown from it yet')).toBeInTheDocument()
    const add = { type: 'add-row', item: supply, term: 'short', language: 'en' }
    const row = room.leads('plan', { ...add, action: 'Dig' }, 'row')
    const dropped = room.leads('plan', { ...add, action: 'Pipe' }, 'row')
    const offer = { type: 'offer', row, as: 'champion', name: 'The port' }
    scene.run(participant(ana), { type: 'act', activity: 'plan', action: offer })
    room.leads('plan', { type: 'edit-row', row: dropped, field: 'status', value: 'dropped' }, 'row')
    fireEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await screen.findByText('Champion: The port')).toBeInTheDocument()
    expect(linesOf('Water').at(-1)).toMatch(/Action: Dig.*Dropped: Pipe$/)
  })

  it('[S2] finds a card without an author by what this phone kept, and asks for nothing by name', async () => {
    const room = ideasScene()
    const [ana = '', luz = ''] = room.people
    room.open('secret')
    const ids = [room.writes(ana, 'Quiet', 'secret'), room.writes(luz, 'Loud', 'secret')]
    room.merges('secret', ids, 'Sound')
    await show(room, ana, [anonymous(ids[0] ?? '')])
    expect(linesOf('Quiet')[0]).toBe('Is part of “Sound”')
    expect(screen.getByText(/The server does not know which is yours/)).toBeInTheDocument()
    const [[address, asked] = []] = fetched.mock.calls
    expect([address, asked?.method, asked?.body]).toEqual(['/api/workshops/w/trail', 'GET', undefined])
  })

  it('[I3] keeps what is still on this phone in sight', async () => {
    const room = ideasScene()
    room.open('secret')
    await show(room, room.people[0], [{ ...anonymous(''), made: [], state: 'on-phone' }])
    expect(screen.getByText('On this phone')).toBeInTheDocument()
  })

  it('[V6] leads to the receipt of every closed question that this phone answered, also of those gone by', async () => {
    const room = voted()
    const cast = (round: number, state: OutboxEntry['state'] = 'recorded'): OutboxEntry => ({
      ...anonymous(''),
      id: `cast${round}`,
      activity: 'vote',
      slot: `cast/vote/${round}`,
      command: { type: 'cast', activity: 'vote', round, answer: {} },
      state,
    })
    const looked = async (entries: OutboxEntry[]) => {
      cleanup()
      await show(room, room.ana, entries)
      return screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    }
    expect(await looked([cast(1)])).toEqual([])
    expect(screen.getByText(/^None of this phone can be looked up yet/)).toBeInTheDocument()
    room.close('vote')
    room.open('rank')
    expect(await looked([])).toEqual([])
    expect(await looked([cast(1, 'refused')])).toEqual([])
    expect(await looked([cast(1)])).toEqual(['vote'])
    expect(screen.getByRole('button', { name: 'Is my answer in?' })).toHaveAccessibleDescription('vote')
    room.close('rank')
    room.scene.run(facilitator, { type: 'reopen-round', activity: 'vote' })
    const answer = { dots: { [room.supply]: 1 } }
    room.scene.run(participant(room.ana), { type: 'cast', activity: 'vote', round: 2, answer })
    room.close('vote')
    room.scene.run(facilitator, { type: 'end-workshop' })
    expect(await looked([cast(2), cast(1)])).toEqual(['vote', 'vote · Round 2'])
  })

  it('says when it cannot be fetched, is left by Escape, and takes the keyboard to its heading', async () => {
    const room = ideasScene()
    const onClose = await show(room)
    expect(screen.getByRole('heading', { level: 1, name: 'My ideas and answers' })).toHaveFocus()
    fetched.mockRejectedValue(new Error('away'))
    fireEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await screen.findByText(/cannot be fetched now/)).toBeInTheDocument()
    expect(screen.getByText(/You wrote no ideas/)).toBeInTheDocument()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(onClose).toHaveBeenCalled()
  })
})

function cardOf({ scene }: Room, person: string, words: string): string {
  const text = JSON.stringify(mineOf(scene.live, person)?.contributions)
  return new RegExp(`"id":"([^"]+)","text":\\{"en":"${words}"`).exec(text)?.[1] ?? ''
}
