/** Institutional capacity and value-chain obstacles: how services work, where a chain breaks, and what cities learn from one another. */
import { stepOf } from './instruments/index.ts'
import { words } from './instruments/write.ts'
import type { Template } from './template.ts'
import { groupsWith } from './usual-groups.ts'
import { closeWith, consentOn, orderOf } from './usual-steps.ts'

export const institutionalCapacity: Template = {
  id: 'institutional-capacity',
  title: words(
    'Capacidad institucional y cadenas',
    'Institutional capacity and chains',
    'Capacidade institucional e cadeias',
  ),
  summary: words(
    'Compartir experiencias, medir los servicios con ojos públicos y privados, ubicar los obstáculos de una cadena y acordar cuáles quitar primero.',
    'Share experiences, rate services with public and private eyes, find the obstacles of a chain, and agree which to remove first.',
    'Compartilhar experiências, medir os serviços com olhos públicos e privados, situar os obstáculos de uma cadeia e acordar quais tirar primeiro.',
  ),
  minutes: 240,
  setup: {
    title: words(
      'Instituciones y cadenas que funcionan',
      'Institutions and chains that work',
      'Instituições e cadeias que funcionam',
    ),
    purpose: words(
      'Saber dónde fallan los servicios y las cadenas, y repartir el trabajo de mejorarlos.',
      'Know where services and chains fail, and share out the work of improving them.',
      'Saber onde falham os serviços e as cadeias, e dividir o trabalho de melhorá-los.',
    ),
    languages: ['es', 'en', 'pt'],
    groups: groupsWith({
      regional: 4,
      municipal: 6,
      agencies: 4,
      firms: 8,
      suppliers: 6,
      finance: 3,
      universities: 3,
    }),
    smallestGroup: { open: 3, confidential: 3, anonymous: 5 },
    agenda: [
      stepOf('experience-card', { minutes: 25 }),
      stepOf('institutional-capacity', { minutes: 25 }),
      stepOf('chain-obstacles', { minutes: 25 }),
      stepOf('obstacle-delay', { minutes: 20 }),
      orderOf('obstacles-first', 'obstacle-delay', [
        'Ordene los obstáculos: primero el que conviene quitar antes.',
        'Put the obstacles in order: first the one to remove first.',
        'Ordene os obstáculos: primeiro o que convém tirar antes.',
      ]),
      consentOn('obstacles-consent', 'obstacles-first'),
      stepOf('task-table', { minutes: 45 }),
      closeWith('obstacles-consent', [
        'Estos son los obstáculos que vamos a quitar primero, y quién hace qué.',
        'These are the obstacles we will remove first, and who does what.',
        'Estes são os obstáculos que vamos tirar primeiro, e quem faz o quê.',
      ]),
    ],
    template: 'institutional-capacity',
  },
}
