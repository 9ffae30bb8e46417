import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import { viewFor } from '@cabildo/shared/workshop/view'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { MapBoard } from './board.tsx'
import { MapFacilitator } from './facilitator.tsx'
import { LinkPage } from './link-page.tsx'

beforeAll(async () => {
  await startWords()
  await i18next.loadNamespaces('kind-map')
})
vi.setConfig({ testTimeout: 30_000 })

const base = {
  functions: [{ id: 'plan', text: { en: 'Set priorities' } }],
  links: true,
  seats: true,
  sharing: 'shared',
  moderated: false,
  maxPerPerson: 5,
}
const items = ['Government', 'University', 'Chamber'].map((name) => ({
  id: name.slice(0, 3).toLowerCase(),
  text: { en: name },
  from: [],
}))

/** A map that is open; `refuses` answers every act of the facilitator with a refusal. */
function mapped(config: object, said: readonly (readonly [number | null, object])[], refuses = false) {
  const setup = activity('map', 'map', { ...base, ...config }, { secrecy: 'open', items })
  const { scene, people } = sampleScene(4, { ...sampleSetup, agenda: [setup] })
  scene.run(facilitator, { type: 'open-round', activity: 'map' })
  for (const [who, action] of said) {
    const actor = who === null ? facilitator : participant(people[who] ?? '')
    scene.run(actor, { type: 'act', activity: 'map', action })
  }
  const answer: CommandResult = refuses
    ? { ok: false, refused: 'text-empty' }
    : { ok: true, workshop: 'w', rev: 9, made: [] }
  const act = vi.fn(async (_action: unknown): Promise<CommandResult | null> => answer)
  const board = () => {
    const { current, room, people: present } = viewFor.display(scene.live)
    if (current === null) throw new Error('nothing is in front of the room')
    return render(<MapBoard activity={current} room={room} people={present} />)
  }
  const desk = () => {
    const view = viewFor.facilitator(scene.live)
    const entry = view.agenda[0]
    if (!entry) throw new Error('no agenda')
    render(
      <MapFacilitator
        entry={entry}
        activity={view.current}
        room={view.room}
        people={view.people}
        act={act}
        writing="en"
      />,
    )
    return userEvent.setup()
  }
  return { board, desk, act, scene }
}

const marks = (actor: string, mark: string) => ({ type: 'mark', actor, function: 'plan', mark })

describe('a map on the board', () => {
  it('[S1] shows how many while it is private, and no name', () => {
    const { board } = mapped({ sharing: 'private' }, [[0, marks('gov', 'leads')]])
    board()
    expect(screen.getByText('thing said')).toBeInTheDocument()
    expect(screen.queryByText('Government')).toBeNull()
  })

  it('has actors against functions with signs, words and numbers, and says that it is no vote', () => {
    const { board } = mapped({}, [
      [0, marks('gov', 'leads')],
      [1, marks('gov', 'supports')],
      [2, marks('gov', 'supports')],
    ])
    board()
    const row = screen.getByRole('row', { name: /Government/ })
    expect(within(row).getByText(/Supports 2/)).toBeInTheDocument()
    expect(within(row).getByText(/Leads 1/)).toBeInTheDocument()
    expect(screen.getByRole('columnheader', { name: 'Set priorities' })).toBeInTheDocument()
    expect(screen.getByText(/Not a vote/)).toBeInTheDocument()
  })

  it('shows what was settled, and how many say otherwise', () => {
    const about = { what: 'mark', actor: 'gov', function: 'plan', mark: 'leads' }
    const { board } = mapped({}, [
      [1, marks('gov', 'supports')],
      [null, { type: 'settle', about, reason: 'By law', language: 'en' }],
    ])
    board()
    const row = screen.getByRole('row', { name: /Government/ })
    expect(within(row).getByText(/Leads ✓/)).toBeInTheDocument()
    expect(within(row).getByText('1 says otherwise')).toBeInTheDocument()
  })

  it('draws who works with whom, with the same as a table', () => {
    const { scene } = mapped({}, [[0, { type: 'link', one: 'gov', other: 'uni', strength: 'strong' }]])
    const show: unknown = viewFor.display(scene.live).current?.show
    const { cards, links } = Object(show)
    const { container } = render(<LinkPage actors={cards} links={links} />)
    expect(container.querySelectorAll('svg[aria-hidden] line').length).toBeGreaterThan(0)
    expect(screen.getByRole('row', { name: 'Government University Strong (1)' })).toBeInTheDocument()
    expect(screen.getByText('Weak')).toBeInTheDocument()
  })
})

describe('a map in the console', () => {
  it('merges the actors picked into the first, and gives one a sector', async () => {
    const { act, desk } = mapped({}, [])
    const user = desk()
    await user.click(screen.getByRole('button', { name: /^University/ }))
    await user.click(screen.getByRole('button', { name: /^Chamber/ }))
    await user.click(screen.getByRole('button', { name: 'Merge into: University' }))
    expect(act).toHaveBeenLastCalledWith({ type: 'merge-actors', into: 'uni', actors: ['cha'] })
    await user.click(screen.getAllByRole('button', { name: 'Name and sector' })[0] ?? document.body)
    await user.selectOptions(screen.getAllByLabelText('Sector')[0] ?? document.body, 'public')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(act).toHaveBeenLastCalledWith({
      type: 'edit-actor',
      actor: 'gov',
      name: 'Government',
      sector: 'public',
    })
  })

  it('[I16] settles a mark with its reason, and keeps what was typed when it is refused', async () => {
    const { act, desk } = mapped({}, [[0, marks('gov', 'supports')]], true)
    const user = desk()
    await user.click(screen.getByRole('tab', { name: 'Functions' }))
    await user.click(screen.getByRole('button', { name: 'Settle: Government Set priorities' }))
    expect(screen.getByLabelText('What holds')).toHaveValue('supports')
    await user.selectOptions(screen.getByLabelText('What holds'), 'leads')
    await user.type(screen.getByLabelText('Why'), 'By law')
    await user.click(screen.getByRole('button', { name: 'Save what was settled' }))
    expect(act).toHaveBeenLastCalledWith({
      type: 'settle',
      about: { what: 'mark', actor: 'gov', function: 'plan', mark: 'leads' },
      reason: 'By law',
      language: 'en',
    })
    expect(screen.getByLabelText('Why')).toHaveValue('By law')
    expect(screen.getByText('Please write something first.')).toBeInTheDocument()
  })

  it('lets through what waits, and lists what is missing', async () => {
    const port = { type: 'add-actor', name: 'Port', sector: 'private', language: 'en' }
    const { act, desk } = mapped({ moderated: true }, [[0, port]])
    const user = desk()
    expect(screen.getByRole('heading', { name: '1 actor waits for your look' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Let through' }))
    expect(act).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'show-actor' }))
    await user.click(screen.getByRole('tab', { name: 'What is missing' }))
    expect(screen.getByText('Nobody leads: Set priorities.')).toBeInTheDocument()
    expect(screen.getByText('Sectors without any actor:')).toBeInTheDocument()
  })
})
