/** A small agenda for a run through the screens, gather, vote, rank and plan, in two languages, as a template from a file. */
import { templateFile } from '@cabildo/shared/templates/check-template'
import type { Template } from '@cabildo/shared/templates/template'
import type { LocalText } from '@cabildo/shared/text'
import {
  type ActivitySetup,
  LEAST_SMALLEST_GROUP,
  type Source,
  type WorkshopSetup,
} from '@cabildo/shared/workshop/setup'

const words = (es: string, en: string): LocalText => ({ es, en })

function step(
  kind: string,
  title: LocalText,
  config: Record<string, unknown>,
  from: string | null = null,
): ActivitySetup {
  const source: Source | null = from === null ? null : { activity: from, take: { rule: 'all' } }
  return {
    id: kind,
    kind,
    title,
    prompt: title,
    secrecy: 'open',
    config,
    items: [],
    source,
    thresholds: null,
  }
}

const agenda: ActivitySetup[] = [
  step('gather', words('Ideas', 'Ideas'), {
    contribute: true,
    maxPerPerson: 3,
    sharing: 'private',
    moderated: false,
    askWhy: false,
  }),
  step('vote', words('Votación', 'Ballot'), { method: 'dots', budget: 3, cap: 2 }, 'gather'),
  step('rank', words('Orden', 'Order'), { top: null, ties: true, supportTop: 2 }, 'vote'),
  step(
    'plan',
    words('Plan', 'Plan'),
    {
      terms: { short: 6, medium: 24, long: 60 },
      start: '2026-03-01',
      writers: 'everyone',
      mostRows: 20,
    },
    'rank',
  ),
]

const title = words('Taller breve', 'Small workshop')

export const smallSetup: WorkshopSetup = {
  title,
  purpose: {},
  languages: ['es', 'en'],
  groups: [
    { id: 'firms', name: words('Empresas', 'Firms'), seats: 3 },
    { id: 'civil', name: words('Sociedad civil', 'Civil society'), seats: 3 },
  ],
  smallestGroup: LEAST_SMALLEST_GROUP,
  agenda,
  template: null,
}

const template: Template = { id: 'small', title, summary: title, minutes: 30, setup: smallSetup }

/** What a facilitator would choose with “Take a template from a file”. */
export const smallTemplate = {
  name: 'small.json',
  mimeType: 'application/json',
  buffer: Buffer.from(templateFile(template)),
}
