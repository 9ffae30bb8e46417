/** Cards written at two tables, each of which brings one, and a vote on what was brought. */
import type { LocalText } from '@cabildo/shared/text'
import { LEAST_SMALLEST_GROUP, type WorkshopSetup } from '@cabildo/shared/workshop/setup'

const words = (es: string, en: string): LocalText => ({ es, en })

const title = words('Trabajo en mesas', 'Work at tables')
const ideas = words('¿Qué frena a la región?', 'What holds the region back?')
const ballot = words('¿Qué va primero?', 'What comes first?')
const step = { prompt: {}, secrecy: 'open', items: [], thresholds: null } as const

export const tablesSetup: WorkshopSetup = {
  title,
  purpose: {},
  languages: ['es', 'en'],
  groups: [
    { id: 'firms', name: words('Empresas', 'Firms'), seats: 3 },
    { id: 'civil', name: words('Vecinos', 'Neighbours'), seats: 3 },
  ],
  smallestGroup: LEAST_SMALLEST_GROUP,
  agenda: [
    {
      ...step,
      items: [],
      id: 'gather',
      kind: 'gather',
      title: ideas,
      config: {
        contribute: true,
        maxPerPerson: 3,
        sharing: 'private',
        moderated: false,
        askWhy: false,
        tables: { count: 2, bring: 1 },
      },
      source: null,
    },
    {
      ...step,
      items: [],
      id: 'vote',
      kind: 'vote',
      title: ballot,
      config: { method: 'dots', budget: 3, cap: 2 },
      source: { activity: 'gather', take: { rule: 'all' } },
    },
  ],
  template: null,
}
