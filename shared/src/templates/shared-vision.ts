/**
 * Prioritisation and shared vision: what everybody shares and what divides, by what to set priorities, and the directions
 * in which the economy could become more diverse. The example is a country that lives off one commodity.
 */
import { stepOf } from './instruments/index.ts'
import { words } from './instruments/write.ts'
import type { Template } from './template.ts'
import { groupsWith } from './usual-groups.ts'
import { closeWith, clustersOf, consentOn, orderOf, shortlistOf } from './usual-steps.ts'

export const sharedVision: Template = {
  id: 'shared-vision',
  title: words(
    'Priorización y visión compartida',
    'Prioritisation and shared vision',
    'Priorização e visão compartilhada',
  ),
  summary: words(
    'Ver qué se comparte y qué divide, elegir el enfoque para priorizar, llenar el lienzo de la visión y cerrar con direcciones acordadas.',
    'See what is shared and what divides, choose how to prioritise, fill the canvas of the vision, and close with agreed directions.',
    'Ver o que se compartilha e o que divide, escolher o enfoque para priorizar, preencher o quadro da visão e encerrar com direções acordadas.',
  ),
  minutes: 240,
  setup: {
    title: words(
      'Una visión compartida para diversificar',
      'A shared vision to diversify',
      'Uma visão compartilhada para diversificar',
    ),
    purpose: words(
      'Acordar hacia dónde diversificar la economía y con qué criterio elegir qué se hace primero.',
      'Agree where the economy should diversify to, and by what to choose what is done first.',
      'Acordar para onde diversificar a economia e com que critério escolher o que se faz primeiro.',
    ),
    languages: ['es', 'en', 'pt'],
    groups: groupsWith({
      national: 6,
      regional: 5,
      firms: 8,
      finance: 3,
      universities: 6,
      workers: 4,
      civil: 6,
      indigenous: 4,
    }),
    smallestGroup: { open: 3, confidential: 3, anonymous: 5 },
    agenda: [
      stepOf('consensual-issues', { minutes: 15 }),
      stepOf('current-approach', { minutes: 20 }),
      stepOf('consensual-table', { minutes: 10 }),
      stepOf('prioritisation-approach', { minutes: 15 }),
      stepOf('questions-prioritise', { minutes: 30 }),
      stepOf('shared-vision-canvas', { minutes: 30 }),
      clustersOf('directions', 'shared-vision-canvas'),
      shortlistOf('directions-shortlist', 'directions', [
        'Reparta 5 puntos entre las direcciones que más futuro le dan al país o a la región.',
        'Spread 5 dots over the directions that hold most future for the country or region.',
        'Distribua 5 pontos entre as direções que dão mais futuro ao país ou à região.',
      ]),
      orderOf('directions-order', 'directions-shortlist', [
        'Ordene las direcciones: primero aquella por la que empezaría.',
        'Put the directions in order, first the one you would begin with.',
        'Ordene as direções: primeiro aquela pela qual começaria.',
      ]),
      consentOn('vision-consent', 'directions-order'),
      closeWith('vision-consent', [
        'Esta es la visión que se comparte, con sus reservas.',
        'This is the vision that is shared, with its reservations.',
        'Esta é a visão compartilhada, com suas ressalvas.',
      ]),
    ],
    template: 'shared-vision',
  },
}
