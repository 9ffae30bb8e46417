/** The workshop that random walks go through: every kind, every secrecy mode, and items that flow. */
import { activity, dots, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'

const actors = ['gore', 'gremio', 'liceo'].map((id) => ({ id, text: { es: id }, from: [] }))
const mapping = { links: true, seats: true, maxPerPerson: 3 }
const functions = [{ id: 'train', text: { es: 'Formar' } }]
const talking = { maxPerPerson: 3, speakers: true, parking: true }

const questions = ['when', 'who'].map((id) => ({ id, text: { es: id }, from: [] }))

const talks = [
  activity(
    'forum',
    'discuss',
    { ...talking, mode: 'qa', sharing: 'shared', moderated: false, support: true },
    { secrecy: 'open' },
  ),
  activity(
    'answers',
    'discuss',
    { ...talking, mode: 'questions', sharing: 'private', moderated: true, support: false },
    { secrecy: 'anonymous', items: questions },
  ),
  activity('map', 'map', { ...mapping, functions, sharing: 'shared', moderated: true }, { items: actors }),
  activity(
    'whispers',
    'map',
    { ...mapping, functions, sharing: 'private', moderated: false },
    { secrecy: 'anonymous', source: { activity: 'map', take: { rule: 'all' } } },
  ),
]

const columns = ['national', 'local'].map((id) => ({ id, text: { es: id } }))

export const walkSetup: WorkshopSetup = {
  ...sampleSetup,
  smallestGroup: { open: 3, confidential: 3, anonymous: 5 },
  agenda: [
    ...sampleSetup.agenda,
    activity(
      'notes',
      'gather',
      { contribute: true, maxPerPerson: 2, sharing: 'shared', moderated: true, askWhy: true },
      { secrecy: 'anonymous', source: { activity: 'cards', take: { rule: 'all' } } },
    ),
    activity('pick', 'vote', dots, { secrecy: 'open', source: { activity: 'notes', take: { rule: 'all' } } }),
    activity(
      'cells',
      'matrix',
      { mode: 'allocate', columns, several: true },
      { secrecy: 'anonymous', source: { activity: 'vote', take: { rule: 'all' } } },
    ),
    ...talks,
    activity(
      'talk',
      'present',
      { body: { es: 'Pausa' } },
      { source: { activity: 'vote', take: { rule: 'all' } } },
    ),
  ],
}

/** Cards at tables, and a vote on what was brought: people are moved, merged and removed as well. */
export const tableSetup: WorkshopSetup = {
  ...walkSetup,
  agenda: [
    activity('tables', 'gather', {
      contribute: true,
      maxPerPerson: 5,
      sharing: 'private',
      moderated: true,
      askWhy: false,
      tables: { count: 3, bring: 2 },
    }),
    activity('choose', 'vote', dots, { source: { activity: 'tables', take: { rule: 'all' } } }),
  ],
}

/** The same without votes and cards: in a walk as long, more is said of everything there is to say. */
export const talkSetup: WorkshopSetup = { ...walkSetup, agenda: talks }
