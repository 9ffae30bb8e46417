/** The report as data of a workshop in which people wrote at tables, talked, mapped actors and planned, came late and left, and voted once. */
import { reportJson } from '@cabildo/server/report/json'
import { memoryStore } from '@cabildo/server/store/memory'
import { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { readRecord } from '@cabildo/server/workshops/read-record'
import { kinds } from '@cabildo/shared/kinds/index'
import type { Item } from '@cabildo/shared/kinds/item'
import type { Actor } from '@cabildo/shared/roles'
import { activity, dots, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'

const items: Item[] = ['water', 'talent', 'logistics'].map((id) => ({ id, text: { en: id }, from: [] }))

const at = (id: keyof typeof kinds, config: object, own: readonly Item[] = []) =>
  activity(`its-${id}`, id, config as Record<string, unknown>, { items: [...own], secrecy: 'open' })

const gathering = {
  contribute: true,
  maxPerPerson: 5,
  sharing: 'private',
  moderated: false,
  askWhy: true,
  fields: [{ id: 'cost', label: { en: 'Cost' }, type: 'number', required: false }],
  tables: { count: 2, bring: 2 },
}
const talk = {
  mode: 'qa',
  maxPerPerson: 3,
  sharing: 'shared',
  moderated: false,
  support: true,
  speakers: true,
  parking: true,
}

const AGENDA = [
  at('vote', dots, items),
  at('gather', gathering),
  at('discuss', talk),
  at('map', kinds.map.samples.configs[0] ?? {}, kinds.map.samples.items),
  at('plan', kinds.plan.samples.configs[0] ?? {}, kinds.plan.samples.items),
]

/** `hidden`: so many of the cards, of which the first two are merged, are hidden besides the third. */
async function gatheredThrough(hidden: number) {
  const store = memoryStore()
  const rig = new RunnerRig(store)
  const run = (by: Actor, command: object) => rig.must(by, command as never)
  const act = async (by: Actor, id: string, action: object) =>
    (await run(by, { type: 'act', activity: `its-${id}`, action })).made[0] ?? ''
  await rig.open({ ...sampleSetup, agenda: AGENDA })
  const [one = '', two = '', three = '', four = '', five = '', gone = ''] = await rig.join(6)
  const people = [one, two, three, four, five].map(participant)
  await run(facilitator, { type: 'count-heads', group: 'firms', heads: 4 })
  await run(facilitator, { type: 'register-people', channel: 'hands', group: 'civil', count: 2 })

  await run(facilitator, { type: 'open-round', activity: 'its-vote' })
  for (const person of people) {
    const answer = { dots: { water: 2 } }
    await run(person, { type: 'cast', activity: 'its-vote', round: 1, answer })
  }
  await run(facilitator, { type: 'close-round', activity: 'its-vote' })
  await run(facilitator, { type: 'reveal', activity: 'its-vote', step: 3 })
  await run(facilitator, { type: 'remove-person', person: gone })

  await opened('gather')
  for (const [seat, person] of people.entries())
    await act(person, 'gather', { type: 'sit-at', table: (seat % 2) + 1 })
  const cards: string[] = []
  for (const [nth, person] of people.entries())
    cards.push(await act(person, 'gather', { ...CARD, text: `Card ${nth}`, fields: { cost: nth + 1 } }))
  for (const card of cards.slice(0, 2)) await act(facilitator, 'gather', { type: 'bring-card', card })
  await act(facilitator, 'gather', {
    type: 'merge-cards',
    cards: cards.slice(0, 2),
    text: 'Both',
    language: 'en',
  })
  for (const card of [...cards.slice(0, hidden), cards[2]])
    await act(facilitator, 'gather', { type: 'hide-card', card })
  await shown('gather')

  await opened('discuss')
  const asked = await act(participant(one), 'discuss', { ...POST, text: 'When?' })
  await act(participant(two), 'discuss', { ...POST, text: 'How?' })
  for (const person of people.slice(2)) await act(person, 'discuss', { type: 'support', post: asked })
  await shown('discuss')

  await opened('map')
  for (const action of kinds.map.samples.actions ?? []) await act(participant(one), 'map', Object(action))
  await act(participant(two), 'map', { type: 'mark', actor: 'gremio', function: 'priorities', mark: 'leads' })
  await act(facilitator, 'map', { type: 'merge-actors', into: 'gremio', actors: ['gore'] })
  await shown('map')

  await opened('plan')
  const rows: string[] = []
  for (const action of (kinds.plan.samples.actions ?? []).slice(0, 2))
    rows.push(await act(facilitator, 'plan', Object(action)))
  for (const row of rows)
    await act(facilitator, 'plan', { type: 'edit-row', row, field: 'support', value: 'A letter' })
  for (const field of ['addressee', 'partner'])
    await act(facilitator, 'plan', { type: 'edit-row', row: rows[0], field, value: 'The ministry' })
  await shown('plan')

  await rig.join(1)
  await run(facilitator, { type: 'end-workshop' })
  await run(facilitator, { type: 'resume-workshop' })
  await run(facilitator, { type: 'end-workshop' })
  return { rig, store }

  async function opened(id: string) {
    await run(facilitator, { type: 'open-round', activity: `its-${id}` })
  }
  async function shown(id: string) {
    await run(facilitator, { type: 'close-round', activity: `its-${id}` })
    await run(facilitator, { type: 'reveal', activity: `its-${id}`, step: 1 })
  }
}

const CARD = { type: 'add-card', language: 'en' }
const POST = { type: 'post', question: null, language: 'en' }

export async function gathered(hidden = 0) {
  const { rig, store } = await gatheredThrough(hidden)
  const read = await readRecord({ store, runner: rig.runner }, rig.workshop, { notes: false, ballots: true })
  if (read === null) throw new Error('the workshop is gone')
  return reportJson(read.model, read.head, 1_700_000_000_000, read.record)
}
