/** Competitive Cities workshop and action plan: from what has to be achieved to a plan with milestones and champions. */
import { stepOf } from './instruments/index.ts'
import { words } from './instruments/write.ts'
import type { Template } from './template.ts'
import { groupsWith } from './usual-groups.ts'
import { closeWith, clustersOf, consentOn, orderOf, shortlistOf } from './usual-steps.ts'

export const cityActionPlan: Template = {
  id: 'city-action-plan',
  title: words(
    'Ciudad competitiva: plan de acción',
    'Competitive city: action plan',
    'Cidade competitiva: plano de ação',
  ),
  summary: words(
    'Ver quién falta, reunir desafíos, ordenar, acordar y escribir un plan con hitos, impulsores y el apoyo que hace falta.',
    'See who is missing, gather challenges, order them, agree, and write a plan with milestones, champions and the support it needs.',
    'Ver quem falta, reunir desafios, ordenar, acordar e escrever um plano com marcos, impulsionadores e o apoio necessário.',
  ),
  minutes: 300,
  setup: {
    title: words('Nuestra ciudad competitiva', 'Our competitive city', 'Nossa cidade competitiva'),
    purpose: words(
      'Acordar las prioridades de la ciudad y salir con un plan que alguien impulsa.',
      'Agree on the priorities of the city and leave with a plan that somebody drives.',
      'Acordar as prioridades da cidade e sair com um plano que alguém impulsiona.',
    ),
    languages: ['es', 'en', 'pt'],
    groups: groupsWith({
      regional: 4,
      municipal: 6,
      agencies: 3,
      firms: 8,
      universities: 4,
      civil: 5,
      indigenous: 4,
    }),
    smallestGroup: { open: 3, confidential: 3, anonymous: 5 },
    agenda: [
      stepOf('convening-check', { minutes: 15 }),
      stepOf('city-challenges', { minutes: 30 }),
      clustersOf('city-clusters', 'city-challenges'),
      shortlistOf('city-shortlist', 'city-clusters', [
        'Reparta 5 puntos entre los desafíos que más importan para la ciudad.',
        'Spread 5 dots over the challenges that matter most for the city.',
        'Distribua 5 pontos entre os desafios que mais importam para a cidade.',
      ]),
      orderOf('city-priorities', 'city-shortlist', [
        'Ordene los desafíos: primero el que hay que abordar antes.',
        'Put the challenges in order: first the one to take on first.',
        'Ordene os desafios: primeiro o que é preciso enfrentar antes.',
      ]),
      consentOn('city-consent', 'city-priorities'),
      stepOf('action-plan', {
        minutes: 70,
        source: { activity: 'city-consent', take: { rule: 'threshold', share: 0.5 } },
      }),
      stepOf('barriers-opportunities', { minutes: 30 }),
      stepOf('success-checklist', { minutes: 15 }),
      closeWith('city-consent', [
        'Este es el plan, con quien lo impulsa y lo que le falta.',
        'This is the plan, with who drives it and what it lacks.',
        'Este é o plano, com quem o impulsiona e o que lhe falta.',
      ]),
    ],
    template: 'city-action-plan',
  },
}
