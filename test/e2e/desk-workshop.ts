/** One confidential vote in three languages, for a room where not everybody has a phone. */
import { templateFile } from '@cabildo/shared/templates/check-template'
import type { LocalText } from '@cabildo/shared/text'
import { LEAST_SMALLEST_GROUP } from '@cabildo/shared/workshop/setup'

const words = (es: string, en: string, pt: string): LocalText => ({ es, en, pt })

const title = words('Taller con papel', 'Workshop with paper', 'Oficina com papel')
const ballot = words('¿Qué va primero?', 'What comes first?', 'O que vem primeiro?')

const items = [
  { id: 'water', text: words('Agua', 'Water', 'Água'), from: [] },
  { id: 'roads', text: words('Caminos', 'Roads', 'Estradas'), from: [] },
  { id: 'skills', text: words('Oficios', 'Skills', 'Ofícios'), from: [] },
]

export const deskTemplate = {
  name: 'desk.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    templateFile({
      id: 'desk',
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
          {
            id: 'vote',
            kind: 'vote',
            title: ballot,
            prompt: ballot,
            secrecy: 'confidential',
            config: { method: 'dots', budget: 3, cap: 2 },
            items,
            source: null,
            thresholds: null,
          },
        ],
        template: null,
      },
    }),
  ),
}
