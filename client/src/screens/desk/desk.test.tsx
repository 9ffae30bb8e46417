import { isRefusal } from '@cabildo/shared/refusal'
import { sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, type Scene, visitor } from '@cabildo/shared/testing/scene'
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import { applyWrite, roundKey } from '@cabildo/shared/workshop/box'
import type { Command } from '@cabildo/shared/workshop/commands'
import { viewFor } from '@cabildo/shared/workshop/view'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { useStore } from 'zustand'
// Loaded beforehand, so that no test waits for it.
import '../../kinds/vote/phone.tsx'
import '../../kinds/gather/phone.tsx'
import { createWorkshopStore } from '../../net/workshop-store.ts'
import { startWords } from '../../testing/start-words.ts'
import { Desk } from './desk.tsx'

const operator = { role: 'operator', person: null } as const
const store = createWorkshopStore<'operator'>()
let scene: Scene
/** The server is out of reach. */
let away = false
/** What reached the server, each once. */
let sent: CommandEnvelope[] = []
/** Under which ids it was tried. */
let tried = new Set<string>()

function look(): void {
  store.setState({ view: viewFor.operator(scene.live), rev: scene.live.state.rev, link: 'live' })
}

async function deliver(envelope: CommandEnvelope): Promise<CommandResult | null> {
  tried.add(envelope.id)
  if (away) return null
  sent.push(envelope)
  const decision = scene.decide(operator, envelope.command)
  if (isRefusal(decision)) return { ok: false, ...decision }
  scene.fold(decision.events, 'operator')
  for (const write of decision.writes) applyWrite(scene.live.box, write)
  const made = decision.events.flatMap((event) => (event.type === 'person-joined' ? [event.person] : []))
  look()
  return { ok: true, workshop: 'w', rev: scene.live.state.rev, made }
}

vi.mock('../../net/use-workshop.ts', () => ({
  useWorkshop: () => ({
    state: useStore(store),
    deliver,
    run: (command: Command) => deliver({ id: 'run', workshop: 'w', command }),
  }),
}))

beforeAll(startWords)
beforeEach(() => {
  window.localStorage.clear()
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  scene = sampleScene(2, sampleSetup).scene
  away = false
  sent = []
  tried = new Set()
  look()
})

const does = (...commands: Command[]) => {
  for (const command of commands) scene.run(facilitator, command)
}
const sheets = (count = 3) =>
  scene.run(operator, { type: 'register-people', channel: 'paper', group: 'firms', count })
const open = async () => {
  look()
  await act(async () => render(<Desk workshop="w" pass={{ token: 't', secret: 'f'.repeat(32) }} />))
  await screen.findByRole('heading', { level: 2, name: 'Before the room' })
  return userEvent.setup()
}
const tap = (number: number) => screen.getByRole('button', { name: new RegExp(`^Sheet ${number},`) })
const heading = (number: number) =>
  screen.findByRole('heading', { level: 2, name: new RegExp(`Sheet ${number} `) })
const box = (activity: string) => scene.live.box.get(roundKey(activity, 1))
const voteFor = async (user: ReturnType<typeof userEvent.setup>, item: string) => {
  await user.click(await screen.findByRole('button', { name: `One more dot for: ${item}` }))
  await user.click(screen.getByRole('button', { name: 'Send my vote' }))
}

describe('[R12] the desk gives out', () => {
  it('sheets, tells their numbers, and says in words what the count of heads lacks or has too many', async () => {
    const user = await open()
    const give = within(screen.getByRole('region', { name: 'Give out sheets' }))
    await user.type(give.getByLabelText('How many sheets'), '3{Enter}')
    expect(await give.findByText('Sheets 1–3 · Firms')).toBeInTheDocument()
    const counts = within(screen.getByRole('region', { name: 'Groups in the room' }))
    const heads = counts.getAllByLabelText('Heads counted')
    await user.type(heads[0] as HTMLElement, '2{Enter}')
    expect(await counts.findByText('2 more answers than heads')).toBeInTheDocument()
    await user.clear(heads[0] as HTMLElement)
    await user.type(heads[0] as HTMLElement, '5{Enter}')
    expect(await counts.findByText(/^1 missing/)).toBeInTheDocument()
    expect(screen.getByText('Noted ✓ 5 heads counted: Firms')).toHaveAttribute('role', 'status')
  })

  it('nothing when it is out of reach: what was typed stays', async () => {
    const user = await open()
    away = true
    const give = within(screen.getByRole('region', { name: 'Give out sheets' }))
    await user.type(give.getByLabelText('How many sheets'), '3{Enter}')
    expect(await give.findByText(/server cannot be reached/)).toBeInTheDocument()
    expect(give.getByLabelText('How many sheets')).toHaveValue('3')
  })

  it('takes a sheet back only when asked again', async () => {
    sheets(1)
    const user = await open()
    await user.click(tap(1))
    await user.click(screen.getByRole('button', { name: 'Take this sheet back' }))
    expect(scene.live.state.people.size).toBe(3)
    await user.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(await screen.findByText('Taken back: sheet 1')).toBeInTheDocument()
    expect(scene.live.state.people.size).toBe(2)
  })
})

describe('[R12] a sheet is entered', () => {
  it('with the question’s own form in the order of the sheet, and the next one is at hand', async () => {
    does({ type: 'open-round', activity: 'vote' })
    sheets()
    const user = await open()
    await user.click(tap(1))
    expect(await heading(1)).toHaveFocus()
    await screen.findByRole('button', { name: 'Send my vote' })
    const asked = screen.getAllByText(/^(water|talent|logistics)$/).map((item) => item.textContent)
    expect(asked).toEqual(['water', 'talent', 'logistics'])
    await voteFor(user, 'water')
    expect(await screen.findByText('Entered ✓ sheet 1')).toHaveAttribute('role', 'status')
    expect(await heading(2)).toHaveFocus()
    expect(sent.at(-1)?.command).toMatchObject({ type: 'cast-for', answer: { dots: { water: 1 } } })
    await voteFor(user, 'talent')
    await heading(3)
    await voteFor(user, 'talent')
    expect(await screen.findByText('Entered ✓ sheet 3. None is left to enter.')).toBeInTheDocument()
    expect(screen.getByText(/^3 of 3 entered/)).toBeInTheDocument()
  })

  it('[I2] again, from an empty form, and replaces what it said', async () => {
    does({ type: 'open-round', activity: 'vote' })
    sheets(1)
    const user = await open()
    await user.click(tap(1))
    await voteFor(user, 'water')
    await screen.findByText(/^Entered ✓ sheet 1/)
    await user.click(tap(1))
    expect(screen.getByText(/What you enter now replaces it/)).toBeInTheDocument()
    await voteFor(user, 'talent')
    await screen.findByText(/^Entered ✓ sheet 1/)
    const ballots = [...(box('vote')?.ballots.values() ?? [])]
    expect(ballots.map(({ answer }) => answer)).toEqual([{ dots: { talent: 1 } }])
  })

  it('[I3] when the server answers: until then it is kept, said so, and sent again under one id', async () => {
    does({ type: 'open-round', activity: 'vote' })
    sheets()
    const user = await open()
    await user.click(tap(1))
    away = true
    await voteFor(user, 'water')
    expect(await screen.findByText(/server has not acknowledged this yet/)).toBeInTheDocument()
    expect(screen.queryByText(/^Entered/)).toBeNull()
    away = false
    await act(async () => window.dispatchEvent(new Event('online')))
    expect(await screen.findByText('Entered ✓ sheet 1', {}, { timeout: 5000 })).toBeInTheDocument()
    expect(tried.size).toBe(1)
    expect(box('vote')?.ballots.size).toBe(1)
    expect(window.localStorage.getItem(`cabildo/outbox/desk-w/${sent.at(-1)?.id}`)).toBeNull()
  })

  it('[I16] or refused in words, with what it said still in sight', async () => {
    does({ type: 'open-round', activity: 'vote' })
    sheets()
    const user = await open()
    await user.click(tap(1))
    // Closed in the moment it is sent: the page does not know yet.
    const more = await screen.findByRole('button', { name: 'One more dot for: water' })
    does({ type: 'close-round', activity: 'vote' })
    await user.click(more)
    await user.click(screen.getByRole('button', { name: 'Send my vote' }))
    expect(await screen.findByText(/^Sheet 1 was not accepted/)).toBeInTheDocument()
    await act(async () => look())
    expect(screen.getByText('What you wanted to send is still here:')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'All sheets' }))
    const list = within(screen.getByRole('region', { name: '1 entry not recorded' }))
    expect(list.getByText(/The round has closed/)).toBeInTheDocument()
    await user.click(list.getByRole('button', { name: 'Drop it' }))
    expect(screen.queryByText('1 entry not recorded')).toBeNull()
  })

  it('and what was begun stays in sight when the round closes and the room moves on', async () => {
    does({ type: 'open-round', activity: 'vote' })
    sheets()
    const user = await open()
    await user.click(tap(1))
    await user.click(await screen.findByRole('button', { name: 'One more dot for: water' }))
    for (const command of [
      { type: 'close-round', activity: 'vote' },
      { type: 'enter-activity', activity: 'secret' },
    ] as const) {
      does(command)
      await act(async () => look())
      expect(screen.getByText(/closed before this sheet was sent/)).toBeInTheDocument()
      expect(screen.getByRole('button', { name: 'Send my vote' })).toBeEnabled()
    }
  })

  it('[S2] in an anonymous round under a key that only this device derives, the same when it is entered again', async () => {
    does({ type: 'open-round', activity: 'secret' })
    sheets(2)
    const user = await open()
    await user.click(tap(1))
    expect(await screen.findByText(/do not look whose it is/)).toBeInTheDocument()
    await voteFor(user, 'water')
    await heading(2)
    await voteFor(user, 'water')
    await screen.findByText(/None is left/)
    await user.click(tap(1))
    await voteFor(user, 'talent')
    await screen.findByText(/^Entered ✓ sheet 1/)
    const keys = sent.map(({ command }) => (command.type === 'cast-for' ? command.key : ''))
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(keys[2]).toBe(keys[0])
    expect(keys[1]).not.toBe(keys[0])
    expect(box('secret')?.ballots.size).toBe(2)
  })

  it('with cards one after another, without leaving the sheet', async () => {
    does({ type: 'open-round', activity: 'cards' })
    sheets()
    const user = await open()
    await user.click(tap(1))
    await user.type(await screen.findByLabelText('Your card: one idea'), 'Water')
    await user.click(screen.getByRole('button', { name: 'Send card' }))
    expect(await screen.findByText('Entered ✓ sheet 1')).toBeInTheDocument()
    expect(await heading(1)).toBeInTheDocument()
    expect(sent.at(-1)?.command).toMatchObject({ type: 'act-for', action: { text: 'Water' } })
    await user.click(screen.getByRole('button', { name: 'Next to enter: 2' }))
    expect(await heading(2)).toHaveFocus()
  })
})

it('of a closed round the desk says nothing of what counts, for it is not told', async () => {
  does({ type: 'open-round', activity: 'vote' })
  sheets(2)
  const user = await open()
  await user.click(tap(1))
  await voteFor(user, 'water')
  await heading(2)
  does({ type: 'close-round', activity: 'vote' })
  await act(async () => look())
  await user.click(screen.getByRole('button', { name: 'All sheets' }))
  await user.click(tap(1))
  expect(screen.getByText(/No question is open now/)).toBeInTheDocument()
  expect(screen.queryByText('No answer of yours counted here')).toBeNull()
  expect(screen.queryByRole('button', { name: /^Next to enter/ })).toBeNull()
})

describe('[R12] raised hands', () => {
  it('are added up, sent for all of the group, and replaced when they are sent again', async () => {
    does({ type: 'open-round', activity: 'vote' })
    scene.run(operator, { type: 'register-people', channel: 'hands', group: 'civil', count: 4 })
    const user = await open()
    const hands = within(screen.getByRole('region', { name: 'Raised hands' }))
    expect(hands.getByText(/seen by everybody in the room/)).toBeInTheDocument()
    await user.click(hands.getByRole('button', { name: 'Send the hands: Civil society' }))
    expect(hands.getByText(/Type the hands you counted/)).toBeInTheDocument()
    expect(sent).toEqual([])
    const water = within(hands.getByRole('group', { name: 'water' }))
    await user.type(water.getByLabelText('Hands'), '5')
    expect(water.getByText('1 more hand than people (4)')).toBeInTheDocument()
    await user.click(hands.getByRole('button', { name: 'Send the hands: Civil society' }))
    expect(await hands.findByText(/more hands than people of this group/)).toBeInTheDocument()
    expect(water.getByLabelText('Hands')).toHaveValue('5')
    await user.clear(water.getByLabelText('Hands'))
    await user.type(water.getByLabelText('Hands'), '3')
    expect(water.getByText('Sum: 3 of 4')).toBeInTheDocument()
    await user.click(hands.getByRole('button', { name: 'Send the hands: Civil society' }))
    expect(await screen.findByText('Counted ✓ 4 people by raised hands: Civil society')).toBeInTheDocument()
    await user.clear(water.getByLabelText('Hands'))
    await user.type(water.getByLabelText('Hands'), '1')
    await user.click(await hands.findByRole('button', { name: 'Send again: Civil society' }))
    await screen.findByText('Counted ✓ 4 people by raised hands: Civil society')
    expect(box('vote')?.ballots.size).toBe(4)
    expect(sent.at(-1)?.command).toMatchObject({ hands: [{ item: 'water', option: 'for', hands: 1 }] })
  })

  it('are not taken in anonymous rounds', async () => {
    does({ type: 'open-round', activity: 'secret' })
    scene.run(operator, { type: 'register-people', channel: 'hands', group: 'civil', count: 4 })
    await open()
    expect(screen.getByText(/anonymous and not answered by raised hands/)).toBeInTheDocument()
  })
})

it('[R11] whoever waits at the door is let in or turned away at the desk', async () => {
  does({ type: 'watch-door' })
  for (const name of ['Ana', 'Luz']) {
    scene.run(visitor, { type: 'join', group: 'civil', name, language: 'en' })
  }
  const user = await open()
  await user.click(screen.getByRole('button', { name: 'Let in Ana · Civil society' }))
  expect(await screen.findByText('Let in: Ana · Civil society')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Turn away Luz · Civil society' }))
  expect(await screen.findByText('Nobody is waiting.')).toBeInTheDocument()
  expect(scene.live.state.people.size).toBe(3)
})
