/**
 * Sector programme and Transforma matrix: where industries lack something, what to do about it, whether the strategy has the
 * five capacities, who carries it, and the way there. The example has eight industries and six enabling areas.
 */
import { stepOf } from './instruments/index.ts'
import { words } from './instruments/write.ts'
import type { Template } from './template.ts'
import { groupsWith } from './usual-groups.ts'
import { closeWith, clustersOf, consentOn, shortlistOf } from './usual-steps.ts'

export const sectorProgramme: Template = {
  id: 'sector-programme',
  title: words(
    'Programa sectorial y matriz Transforma',
    'Sector programme and Transforma matrix',
    'Programa setorial e matriz Transforma',
  ),
  summary: words(
    'Ver las brechas por industria y área, proponer acciones, revisar las cinco capacidades y los roles, acordar y armar la hoja de ruta.',
    'See the gaps by industry and area, propose actions, go through the five capacities and the roles, agree, and lay out the road-map.',
    'Ver as lacunas por indústria e área, propor ações, revisar as cinco capacidades e os papéis, acordar e montar o roteiro.',
  ),
  minutes: 240,
  setup: {
    title: words(
      'Nuestro programa para las industrias',
      'Our programme for industries',
      'Nosso programa para as indústrias',
    ),
    purpose: words(
      'Acordar las acciones que cierran las brechas mayores y quién las diseña, financia y gestiona.',
      'Agree on the actions that close the largest gaps, and who designs, funds and manages them.',
      'Acordar as ações que fecham as maiores lacunas e quem as desenha, financia e gere.',
    ),
    languages: ['es', 'en', 'pt'],
    groups: groupsWith({
      national: 5,
      regional: 5,
      municipal: 4,
      firms: 8,
      suppliers: 8,
      universities: 6,
      workers: 4,
      communities: 4,
    }),
    smallestGroup: { open: 3, confidential: 3, anonymous: 5 },
    agenda: [
      stepOf('transforma-matrix', { minutes: 30 }),
      stepOf('transforma-actions', { minutes: 25 }),
      clustersOf('programme-clusters', 'transforma-actions'),
      shortlistOf('programme-shortlist', 'programme-clusters', [
        'Reparta 5 puntos entre las acciones que más abren camino a las industrias.',
        'Spread 5 dots over the actions that do most to clear the way for industries.',
        'Distribua 5 pontos entre as ações que mais abrem caminho às indústrias.',
      ]),
      stepOf('five-capacities', { minutes: 15 }),
      stepOf('budget-questions', { minutes: 20 }),
      stepOf('governance-roles', { minutes: 20 }),
      consentOn('programme-consent', 'programme-shortlist'),
      stepOf('road-map-actions', {
        minutes: 35,
        source: { activity: 'programme-consent', take: { rule: 'threshold', share: 0.75 } },
      }),
      closeWith('road-map-actions', [
        'Esta es la hoja de ruta, con quién responde por cada acción.',
        'This is the road-map, with who answers for each action.',
        'Este é o roteiro, com quem responde por cada ação.',
      ]),
    ],
    template: 'sector-programme',
  },
}
