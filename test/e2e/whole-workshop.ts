/** An agenda in Spanish and Portuguese for a run with everybody there: cards, dots on them, an order of the best. */
import { templateFile } from '@cabildo/shared/templates/check-template'
import { activity } from '@cabildo/shared/testing/sample-workshop'
import type { LocalText } from '@cabildo/shared/text'
import { LEAST_SMALLEST_GROUP } from '@cabildo/shared/workshop/setup'

const words = (es: string, pt: string): LocalText => ({ es, pt })

export const TITLES = {
  es: {
    workshop: 'Taller entero',
    ideas: 'Ideas',
    vote: 'Votación',
    rank: 'Orden',
    spare: 'Reserva',
    firms: 'Empresas',
    civil: 'Vecinos',
  },
  pt: {
    workshop: 'Oficina inteira',
    ideas: 'Ideias',
    vote: 'Votação',
    rank: 'Ordem',
    spare: 'Extra',
    firms: 'Firmas',
    civil: 'Vizinhos',
  },
} as const

const titled = (key: keyof (typeof TITLES)['es']) => words(TITLES.es[key], TITLES.pt[key])

const cards = { contribute: true, maxPerPerson: 3, sharing: 'private', moderated: false, askWhy: false }

const title = titled('workshop')

export const wholeTemplate = {
  name: 'whole.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    templateFile({
      id: 'whole',
      title,
      summary: title,
      minutes: 40,
      setup: {
        title,
        purpose: {},
        languages: ['es', 'pt'],
        groups: [
          { id: 'firms', name: titled('firms'), seats: 3 },
          { id: 'civil', name: titled('civil'), seats: 3 },
        ],
        smallestGroup: LEAST_SMALLEST_GROUP,
        agenda: [
          activity('ideas', 'gather', cards, { title: titled('ideas') }),
          activity(
            'vote',
            'vote',
            { method: 'dots', budget: 3, cap: 2 },
            { title: titled('vote'), source: { activity: 'ideas', take: { rule: 'all' } } },
          ),
          activity(
            'rank',
            'rank',
            { top: null, ties: true, supportTop: 2 },
            { title: titled('rank'), source: { activity: 'vote', take: { rule: 'top', n: 3 } } },
          ),
          activity(
            'spare',
            'vote',
            { method: 'approval', budget: 100, cap: 1 },
            { title: titled('spare'), items: [{ id: 'a', text: words('Una', 'Uma'), from: [] }] },
          ),
        ],
        template: null,
      },
    }),
  ),
}
