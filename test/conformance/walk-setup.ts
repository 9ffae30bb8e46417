/** The workshop that random walks go through: every kind, every secrecy mode, and items that flow. */
import { activity, dots, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { WorkshopSetup } from '@cabildo/shared/workshop/setup'

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
    activity(
      'talk',
      'present',
      { body: { es: 'Pausa' } },
      { source: { activity: 'vote', take: { rule: 'all' } } },
    ),
  ],
}
