import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import { viewFor } from '@cabildo/shared/workshop/view'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { DiscussFacilitator } from './facilitator.tsx'

beforeAll(async () => {
  await startWords()
  await i18next.loadNamespaces('kind-discuss')
})
vi.setConfig({ testTimeout: 30_000 })

const base = {
  mode: 'questions',
  maxPerPerson: 3,
  sharing: 'shared',
  moderated: false,
  support: true,
  speakers: true,
  parking: true,
}
const items = [{ id: 'why', text: { en: 'What stopped us?' }, from: [] }]

/** A discussion in the console, after these actions of its people; `refuses` answers every act with a refusal. */
function leading(config: object, said: readonly (readonly [number, object])[], refuses = false) {
  const isQa = Reflect.get(config, 'mode') === 'qa'
  const setup = activity(
    'talk',
    'discuss',
    { ...base, ...config },
    { secrecy: 'open', items: isQa ? [] : items },
  )
  const { scene, people } = sampleScene(4, { ...sampleSetup, agenda: [setup] })
  scene.run(facilitator, { type: 'open-round', activity: 'talk' })
  const run = (who: number | null, action: unknown) =>
    scene.run(who === null ? facilitator : participant(people[who] ?? ''), {
      type: 'act',
      activity: 'talk',
      action,
    })
  for (const [who, action] of said) run(who, action)
  const answer: CommandResult = refuses
    ? { ok: false, refused: 'text-empty' }
    : { ok: true, workshop: 'w', rev: 9, made: [] }
  const act = vi.fn(async (_action: unknown): Promise<CommandResult | null> => answer)
  const panel = () => {
    const view = viewFor.facilitator(scene.live)
    const entry = view.agenda[0]
    if (!entry) throw new Error('no agenda')
    return (
      <DiscussFacilitator
        entry={entry}
        activity={view.current}
        room={view.room}
        people={view.people}
        act={act}
        writing="en"
      />
    )
  }
  render(panel())
  return { act, run, user: userEvent.setup() }
}

const writes = (text: string, question: string | null = 'why') => ({
  type: 'post',
  question,
  text,
  language: 'en',
})

describe('leading a discussion', () => {
  it('lets through what waits, and never says whose it is', async () => {
    const { act, user } = leading({ moderated: true }, [[0, writes('Fear')]])
    const waiting = screen.getByRole('heading', { name: '1 contribution waits for your look' })
    expect(waiting).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Let through' }))
    expect(act).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: 'show' }))
    expect(screen.queryByText(/Firms/)).toBeNull()
  })

  it('points the room at a question, and takes a post on', async () => {
    const { act, user } = leading({}, [[0, writes('Fear')]])
    await user.click(screen.getByRole('button', { name: 'Put in front of the room' }))
    expect(act).toHaveBeenLastCalledWith({ type: 'focus', question: 'why' })
    await user.click(screen.getByRole('button', { name: 'Take on' }))
    expect(act).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'take-on' }))
  })

  it('[I16] writes an answer, and keeps it when it is refused', async () => {
    const { act, user } = leading({ mode: 'qa' }, [[0, writes('How much?', null)]], true)
    await user.click(screen.getByRole('button', { name: 'Write the answer' }))
    await user.type(screen.getByLabelText('Answer'), 'Plenty')
    await user.click(screen.getByRole('button', { name: 'Save the answer' }))
    expect(act).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ type: 'answer', text: 'Plenty', language: 'en' }),
    )
    expect(screen.getByLabelText('Answer')).toHaveValue('Plenty')
    const told = screen.getAllByRole('alert').map((alert) => alert.textContent)
    expect(told.join('')).toContain('Please write something first.')
  })

  it('gives the floor in the suggested order, and shows how often each group has spoken', async () => {
    const hand = { type: 'raise-hand' }
    const { act, user } = leading({}, [
      [0, { ...hand, name: 'Ana' }],
      [1, hand],
    ])
    await user.click(screen.getByRole('tab', { name: 'Speakers (2)' }))
    await user.click(screen.getByRole('button', { name: 'Give the floor: Ana · Firms' }))
    expect(act).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'give-floor' }))
    await user.click(screen.getByText('Put somebody without a phone on the list'))
    await user.selectOptions(screen.getByLabelText('Stakeholder group'), 'civil')
    await user.type(screen.getByLabelText('Name on the list (optional)'), 'Rosa')
    await user.click(screen.getByRole('button', { name: 'Put on the list' }))
    expect(act).toHaveBeenLastCalledWith({ type: 'raise-hand', group: 'civil', name: 'Rosa' })
  })

  it('parks topics and writes what becomes of them', async () => {
    const { act, user } = leading({}, [[0, writes('Fear')]])
    await user.click(screen.getByRole('tab', { name: 'Parked (0)' }))
    await user.type(screen.getByLabelText('Topic for later'), 'The airport')
    await user.click(screen.getByRole('button', { name: 'Park it' }))
    expect(act).toHaveBeenLastCalledWith({ type: 'park', text: 'The airport', language: 'en' })
  })

  it('shows what was parked with its outcome', async () => {
    const { act, user } = leading({}, [])
    expect(act).not.toHaveBeenCalled()
    await user.click(screen.getByRole('tab', { name: 'Parked (0)' }))
    expect(within(screen.getByRole('tabpanel')).getByText('Nothing has been parked.')).toBeInTheDocument()
  })
})
