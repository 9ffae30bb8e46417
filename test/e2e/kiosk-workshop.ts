/** Cards, a confidential vote and an anonymous one, in three languages, for a tablet that goes from hand to hand. */
import { templateFile } from '@cabildo/shared/templates/check-template'
import type { LocalText } from '@cabildo/shared/text'
import { type ActivitySetup, LEAST_SMALLEST_GROUP } from '@cabildo/shared/workshop/setup'

const words = (es: string, en: string, pt: string): LocalText => ({ es, en, pt })

const title = words('Taller con una tableta', 'Workshop with a tablet', 'Oficina com um tablet')

const items = [
  { id: 'water', text: words('Agua', 'Water', 'Água'), from: [] },
  { id: 'roads', text: words('Caminos', 'Roads', 'Estradas'), from: [] },
  { id: 'skills', text: words('Oficios', 'Skills', 'Ofícios'), from: [] },
]

const step = (id: string, name: LocalText, change: Partial<ActivitySetup>): ActivitySetup => ({
  id,
  kind: 'vote',
  title: name,
  prompt: name,
  secrecy: 'confidential',
  config: { method: 'dots', budget: 3, cap: 2 },
  items,
  source: null,
  thresholds: null,
  ...change,
})

export const kioskTemplate = {
  name: 'kiosk.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    templateFile({
      id: 'kiosk',
      title,
      summary: title,
      minutes: 20,
      setup: {
        title,
        purpose: {},
        languages: ['es', 'en', 'pt'],
        groups: [
          { id: 'firms', name: words('Empresas', 'Firms', 'Empresas'), seats: 5 },
          { id: 'civil', name: words('Vecinos', 'Neighbours', 'Vizinhos'), seats: 5 },
        ],
        smallestGroup: LEAST_SMALLEST_GROUP,
        agenda: [
          step('ideas', words('¿Qué falta?', 'What is missing?', 'O que falta?'), {
            kind: 'gather',
            config: {
              contribute: true,
              maxPerPerson: 3,
              sharing: 'private',
              moderated: false,
              askWhy: false,
            },
            items: [],
          }),
          step('first', words('¿Qué va primero?', 'What comes first?', 'O que vem primeiro?'), {}),
          step('secret', words('¿Qué va después?', 'What comes next?', 'O que vem depois?'), {
            secrecy: 'anonymous',
          }),
        ],
        template: null,
      },
    }),
  ),
}
