import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import type { CommandResult } from '@cabildo/shared/wire/contract'
import { viewFor } from '@cabildo/shared/workshop/view'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { beforeAll, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { GatherFacilitator } from './facilitator.tsx'

beforeAll(startWords)

const config = {
  contribute: true,
  maxPerPerson: 3,
  sharing: 'private',
  moderated: false,
  askWhy: false,
  tables: { count: 3, bring: 1 },
}

/** Three of four people at two tables; table 1 has written Water and Roads and brings Water, table 2 has written Skills. */
function atTables() {
  const agenda = [activity('cards', 'gather', config)]
  const { scene, people } = sampleScene(4, { ...sampleSetup, agenda })
  scene.run(facilitator, { type: 'open-round', activity: 'cards' })
  const act = (at: number, action: object) =>
    scene.run(participant(people[at] ?? ''), { type: 'act', activity: 'cards', action })
  for (const [at, table] of [1, 1, 2].entries()) act(at, { type: 'sit-at', table })
  const [water] = act(0, { type: 'add-card', text: 'Water', language: 'en' })
  act(1, { type: 'add-card', text: 'Roads', language: 'en' })
  act(2, { type: 'add-card', text: 'Skills', language: 'en' })
  const card = water?.type === 'contributed' ? (water.fact as { card: string }).card : ''
  act(0, { type: 'bring-card', card })
  const done = vi.fn(async (_action: unknown): Promise<CommandResult | null> => null)
  const view = viewFor.facilitator(scene.live)
  const entry = view.agenda[0]
  if (!entry) throw new Error('no agenda')
  const props = {
    entry,
    activity: view.current,
    room: view.room,
    people: view.people,
    writing: 'en',
  } as const
  render(<GatherFacilitator {...props} act={done} />)
  return done
}

const cardOf = (text: string) =>
  within(screen.getAllByRole('article').find((card) => card.textContent?.includes(text)) ?? document.body)

it('[K-gather-8] tells before the close which table brings nothing yet, and who has found no table', () => {
  const act = atTables()
  expect(screen.getByText('Table 2 brought nothing yet.')).toBeInTheDocument()
  expect(screen.getByText('1 person has chosen no table.')).toBeInTheDocument()
  fireEvent.click(screen.getByText('Deal everybody to the tables'))
  expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'deal-tables' })
})

it('[K-gather-8] brings a card in the place of its table, and takes one back', () => {
  const act = atTables()
  fireEvent.click(cardOf('Skills').getByText('Bring to the plenary'))
  expect(act).toHaveBeenLastCalledWith({ type: 'bring-card', card: expect.any(String) })
  expect(cardOf('Water').getByText('Goes to the plenary')).toBeInTheDocument()
  expect(cardOf('Water').getByText('Do not bring')).toBeInTheDocument()
})

it('looks at the cards of one table, and writes one for it', () => {
  const act = atTables()
  fireEvent.change(screen.getByLabelText('Show the cards of'), { target: { value: '2' } })
  expect(screen.getAllByRole('article')).toHaveLength(1)
  expect(cardOf('Skills').getByText('Table 2')).toBeInTheDocument()
  fireEvent.change(screen.getByLabelText('Table of the card'), { target: { value: '3' } })
  fireEvent.change(screen.getByLabelText(/^Type a card/), { target: { value: 'Permits' } })
  fireEvent.click(screen.getByRole('button', { name: 'Add the card' }))
  expect(act).toHaveBeenCalledExactlyOnceWith({ type: 'add-card', text: 'Permits', language: 'en', table: 3 })
})
