/**
 * Multilevel coordination: how the institutions of productive development stand, who leads and supports each function, who
 * should, and what nation, region and municipalities agree to do differently.
 */
import { stepOf } from './instruments/index.ts'
import { choice, option, step, words, writing } from './instruments/write.ts'
import type { Template } from './template.ts'
import { groupsWith } from './usual-groups.ts'
import { closeWith, clustersOf, consentOn, shortlistOf } from './usual-steps.ts'

const agreements = step({
  id: 'coordination-proposals',
  kind: 'gather',
  title: ['Qué haríamos de otro modo', 'What we would do differently', 'O que faríamos de outro modo'],
  prompt: [
    'Mirando los cruces y los vacíos: ¿qué debería cambiar en cómo trabajamos juntos? Una propuesta por tarjeta, con su porqué.',
    'Looking at overlaps and gaps: what should change in how we work together? One proposal per card, and why.',
    'Olhando as sobreposições e os vazios: o que deveria mudar na forma como trabalhamos juntos? Uma proposta por cartão, com o porquê.',
  ],
  config: writing({
    layout: 'record',
    titleLabel: words('Propuesta', 'Proposal', 'Proposta'),
    fields: [
      choice(
        'axis',
        ['¿Qué fortalece?', 'What does it strengthen?', 'O que fortalece?'],
        [
          option('region', 'Las capacidades regionales', 'Regional capacities', 'As capacidades regionais'),
          option(
            'nation',
            'El modo nacional de operar',
            'The national way of operating',
            'O modo nacional de operar',
          ),
          option('both', 'Las dos cosas', 'Both', 'As duas coisas'),
        ],
        false,
      ),
    ],
  }),
  minutes: 20,
})

export const multilevelCoordination: Template = {
  id: 'multilevel-coordination',
  title: words('Coordinación entre niveles', 'Multilevel coordination', 'Coordenação entre níveis'),
  summary: words(
    'Medir fortalezas y límites, ver quién lidera y apoya cada función, decidir quién debería, y acordar cambios en la gobernanza regional.',
    'Rate strengths and limits, see who leads and supports each function, decide who should, and agree on changes in regional governance.',
    'Medir forças e limites, ver quem lidera e apoia cada função, decidir quem deveria, e acordar mudanças na governança regional.',
  ),
  minutes: 210,
  setup: {
    title: words(
      'Quién hace qué por la región',
      'Who does what for the region',
      'Quem faz o quê pela região',
    ),
    purpose: words(
      'Acordar quién lidera y quién apoya cada función de la política productiva regional, y qué cambia desde ahora.',
      'Agree who leads and who supports each function of regional productive policy, and what changes from now on.',
      'Acordar quem lidera e quem apoia cada função da política produtiva regional, e o que muda a partir de agora.',
    ),
    languages: ['es', 'en', 'pt'],
    groups: groupsWith({
      national: 6,
      regional: 8,
      agencies: 5,
      municipal: 6,
      firms: 6,
      universities: 5,
      civil: 6,
    }),
    smallestGroup: { open: 3, confidential: 3, anonymous: 5 },
    agenda: [
      stepOf('strengths-limits', { minutes: 20 }),
      stepOf('two-axes', { minutes: 15 }),
      stepOf('coordination-map', { minutes: 25 }),
      stepOf('coordination-should-lead', { minutes: 20 }),
      agreements,
      clustersOf('coordination-clusters', 'coordination-proposals'),
      shortlistOf('coordination-shortlist', 'coordination-clusters', [
        'Reparta 5 puntos entre los cambios que más mejorarían el trabajo entre niveles.',
        'Spread 5 dots over the changes that would do most for work across levels.',
        'Distribua 5 pontos entre as mudanças que mais melhorariam o trabalho entre níveis.',
      ]),
      stepOf('regional-entity', { minutes: 15 }),
      consentOn('coordination-consent', 'coordination-shortlist'),
      closeWith('coordination-consent', [
        'Esto es lo que cambia desde hoy, con sus reservas.',
        'This is what changes from today, with its reservations.',
        'Isto é o que muda a partir de hoje, com suas ressalvas.',
      ]),
    ],
    template: 'multilevel-coordination',
  },
}
