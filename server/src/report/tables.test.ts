import { activity, dots, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { expect, it } from 'vitest'
import { printed } from '../testing/printed.ts'

const course = { contribute: true, maxPerPerson: 9, sharing: 'private', moderated: false, askWhy: false }

it('[K-gather-8] prints what the tables brought and what each kept, and where a priority came from', () => {
  const cards = activity('cards', 'gather', { ...course, tables: { count: 2, bring: 1 } })
  const vote = activity('vote', 'vote', dots, { source: { activity: 'cards', take: { rule: 'all' } } })
  const { scene, people } = sampleScene(6, { ...sampleSetup, agenda: [cards, vote] })
  const act = (person: string | undefined, action: object) => {
    const actor = person ? participant(person) : facilitator
    const [event] = scene.run(actor, { type: 'act', activity: 'cards', action })
    return event?.type === 'contributed' ? (event.fact as { card: string }).card : ''
  }
  scene.run(facilitator, { type: 'open-round', activity: 'cards' })
  for (const [at, person] of people.entries()) act(person, { type: 'sit-at', table: (at % 2) + 1 })
  const ids = ['Water', 'Skills', 'Roads'].map((text, at) =>
    act(people[at], { type: 'add-card', text, language: 'en' }),
  )
  act(people[3], { type: 'bring-card', card: ids[1] })
  act(undefined, { type: 'bring-card', card: ids[0] })
  scene.run(facilitator, { type: 'close-round', activity: 'cards' })
  scene.run(facilitator, { type: 'reveal', activity: 'cards', step: 1 })
  scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  for (const person of people) {
    const answer = { dots: { [ids[1] ?? '']: 2 } }
    scene.run(participant(person), { type: 'cast', activity: 'vote', round: 1, answer })
  }
  scene.run(facilitator, { type: 'close-round', activity: 'vote' })
  for (const step of [1, 2]) scene.run(facilitator, { type: 'reveal', activity: 'vote', step })
  const model = reportOf(scene.live.state)
  const [first] = model.priorities.list
  expect(first?.cards).toMatchObject([{ text: { en: 'Skills' }, table: 2 }])
  const text = printed(model, 'en').replace(/<style.*?<\/style>|<[^>]*>/gs, '')
  expect(text).toContain('What the tables brought to the plenary:Water (from table 1)Skills (from table 2)')
  expect(text).toContain('Table 1: people 3, cards 2, brought 1Roads')
  expect(text).toContain('Table 2: people 3, cards 1, brought 1')
  expect(text).toMatch(/Skills\W+\(from table 2\)/)
})

it('[K-gather-8] does not say of what lay on no table that a table brought it', () => {
  const cards = activity('cards', 'gather', { ...course, tables: { count: 2, bring: 1 } })
  const { scene } = sampleScene(2, { ...sampleSetup, agenda: [cards] })
  scene.run(facilitator, { type: 'open-round', activity: 'cards' })
  const action = { type: 'add-card', text: 'From the desk', language: 'en' }
  scene.run(facilitator, { type: 'act', activity: 'cards', action })
  scene.run(facilitator, { type: 'close-round', activity: 'cards' })
  scene.run(facilitator, { type: 'reveal', activity: 'cards', step: 1 })
  const html = printed(reportOf(scene.live.state), 'en')
  const text = html.replace(/<style.*?<\/style>|<[^>]*>/gs, '')
  expect(text).toContain('The tables brought nothing to the plenary.')
  expect(text).toContain('What belongs to no table goes to the plenary too:From the desk')
  expect(text).not.toContain('What the tables brought')
})

it('prints what a table kept with all that it says', () => {
  const fields = [{ id: 'cost', label: { en: 'Cost' }, type: 'number', required: true }]
  const config = { ...course, tables: { count: 2, bring: 1 }, layout: 'record', fields }
  const { scene, people } = sampleScene(2, { ...sampleSetup, agenda: [activity('cards', 'gather', config)] })
  scene.run(facilitator, { type: 'open-round', activity: 'cards' })
  for (const action of [
    { type: 'sit-at', table: 2 },
    { type: 'add-card', text: 'Water', language: 'en', fields: { cost: 4711 } },
  ])
    scene.run(participant(people[0] ?? ''), { type: 'act', activity: 'cards', action })
  scene.run(facilitator, { type: 'close-round', activity: 'cards' })
  scene.run(facilitator, { type: 'reveal', activity: 'cards', step: 1 })
  const html = printed(reportOf(scene.live.state), 'en')
  expect(html.slice(html.indexOf('What stayed at each table'))).toMatch(/4[.,\s]?711/)
})
