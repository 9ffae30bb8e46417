/**
 * Place-based priorities: what would make territories agents of change, what holds them back, and which priorities their own
 * people agree on. The example is a region of a highly centralised country.
 */
import { stepOf } from './instruments/index.ts'
import { step, words, writing } from './instruments/write.ts'
import type { Template } from './template.ts'
import { groupsWith } from './usual-groups.ts'
import { closeWith, clustersOf, consentOn, shortlistOf } from './usual-steps.ts'

const proposals = step({
  id: 'territory-proposals',
  kind: 'gather',
  title: [
    'Lo que el territorio tiene y quiere',
    'What the territory has and wants',
    'O que o território tem e quer',
  ],
  prompt: [
    '¿Qué debería ser prioridad aquí, por lo que este lugar tiene, sabe o necesita? Una por tarjeta, con su porqué.',
    'What should be a priority here, given what this place has, knows or needs? One per card, and why.',
    'O que deveria ser prioridade aqui, pelo que este lugar tem, sabe ou precisa? Uma por cartão, com o porquê.',
  ],
  config: writing({ maxPerPerson: 4 }),
  minutes: 25,
})

export const placeBased: Template = {
  id: 'place-based',
  title: words('Prioridades del territorio', 'Place-based priorities', 'Prioridades do território'),
  summary: words(
    'Medir las palancas del cambio, sopesar lo que frena, reunir prioridades propias, ordenarlas y cerrar con un acuerdo entre niveles y grupos.',
    'Rate the levers of change, weigh what holds back, gather own priorities, order them, and close with consent across levels and groups.',
    'Medir as alavancas da mudança, pesar o que freia, reunir prioridades próprias, ordená-las e encerrar com um acordo entre níveis e grupos.',
  ),
  minutes: 210,
  setup: {
    title: words(
      'Las prioridades de nuestro territorio',
      'The priorities of our territory',
      'As prioridades do nosso território',
    ),
    purpose: words(
      'Acordar prioridades que nacen del territorio y que la región pueda llevar al nivel nacional.',
      'Agree on priorities that come from the territory and that the region can carry to the national level.',
      'Acordar prioridades que nascem do território e que a região possa levar ao nível nacional.',
    ),
    languages: ['es', 'en', 'pt'],
    groups: groupsWith({
      national: 4,
      regional: 6,
      municipal: 8,
      firms: 6,
      universities: 4,
      communities: 8,
      indigenous: 6,
    }),
    smallestGroup: { open: 3, confidential: 3, anonymous: 5 },
    agenda: [
      stepOf('levers-importance', { minutes: 15 }),
      stepOf('levers-status', { minutes: 15 }),
      stepOf('place-challenges', { minutes: 25 }),
      proposals,
      clustersOf('territory-clusters', 'territory-proposals'),
      shortlistOf('territory-shortlist', 'territory-clusters', [
        'Reparta 5 puntos entre las propuestas que más le sirven a este territorio.',
        'Spread 5 dots over the proposals that serve this territory best.',
        'Distribua 5 pontos entre as propostas que mais servem a este território.',
      ]),
      stepOf('place-priorities', {
        minutes: 15,
        source: { activity: 'territory-shortlist', take: { rule: 'top', n: 5 } },
      }),
      stepOf('challenge-links', { minutes: 20 }),
      consentOn('territory-consent', 'place-priorities'),
      closeWith('territory-consent', [
        'Estas son las prioridades del territorio, con sus reservas.',
        'These are the priorities of the territory, with their reservations.',
        'Estas são as prioridades do território, com suas ressalvas.',
      ]),
    ],
    template: 'place-based',
  },
}
