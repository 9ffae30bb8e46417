/** Focus groups in which entrepreneurs and others discover where a region can specialise: sectors, guests, agenda, event, reports. */
import type { VoteConfig } from '../../kinds/vote/schema.ts'
import type { ActivitySetup } from '../../workshop/setup.ts'
import type { Instrument } from './instrument.ts'
import { choice, field, KEY_QUESTIONS, option, person, row, step, words, writing } from './write.ts'

const UP_TO_THREE: VoteConfig = { method: 'approval', budget: 3, cap: 1 }

const sectors = step({
  id: 'focus-sectors',
  kind: 'vote',
  title: ['Grupos focales: sectores', 'Focus groups: sectors', 'Grupos focais: setores'],
  prompt: [
    '¿En qué sectores vale la pena reunir un grupo? Elija hasta tres; cambie antes las filas por las de su región.',
    'For which sectors is a group worth bringing together? Choose up to three; first put in those of your region.',
    'Em que setores vale a pena reunir um grupo? Escolha até três; antes, coloque os da sua região.',
  ],
  config: UP_TO_THREE,
  items: [
    row('food', ['Alimentos', 'Food', 'Alimentos']),
    row('tourism', ['Turismo', 'Tourism', 'Turismo']),
    row('energy', ['Energías renovables', 'Renewable energy', 'Energias renováveis']),
    row('logistics', ['Logística', 'Logistics', 'Logística']),
    row('creative', ['Industrias creativas', 'Creative industries', 'Indústrias criativas']),
    row('health', ['Salud y cuidados', 'Health and care', 'Saúde e cuidados']),
  ],
})

const guests = step({
  id: 'focus-guests',
  kind: 'gather',
  title: ['Grupos focales: a quién invitar', 'Focus groups: whom to invite', 'Grupos focais: quem convidar'],
  prompt: [
    '¿Quién conoce el sector desde adentro? Una institución o un cargo por tarjeta, y qué aportaría. El nombre va en su propio campo.',
    'Who knows the sector from the inside? One institution or role per card, and what it would add. The name has a field of its own.',
    'Quem conhece o setor por dentro? Uma instituição ou uma função por cartão, e o que traria. O nome vai em seu próprio campo.',
  ],
  secrecy: 'open',
  config: writing({
    sharing: 'shared',
    titleLabel: words('Institución o cargo', 'Institution or role', 'Instituição ou função'),
    fields: [
      person('name', ['A quién invitar (nombre)', 'Whom to invite (name)', 'Quem convidar (nome)']),
      choice(
        'side',
        ['De qué lado viene', 'Which side they come from', 'De que lado vem'],
        [
          option('firms', 'Empresas', 'Firms', 'Empresas'),
          option(
            'research',
            'Universidades y centros',
            'Universities and centres',
            'Universidades e centros',
          ),
          option('government', 'Gobierno', 'Government', 'Governo'),
          option('civil', 'Sociedad civil', 'Civil society', 'Sociedade civil'),
        ],
      ),
      field('sector', 'text', ['Sector', 'Sector', 'Setor']),
    ],
  }),
})

const agenda = step({
  id: 'focus-agenda',
  kind: 'rank',
  title: ['Grupos focales: la agenda', 'Focus groups: the agenda', 'Grupos focais: a agenda'],
  prompt: [
    '¿Qué preguntas tratamos primero en el grupo? Póngalas en orden.',
    'Which questions do we take up first in the group? Put them in order.',
    'Que perguntas tratamos primeiro no grupo? Coloque-as em ordem.',
  ],
  config: { top: null, ties: true, supportTop: 3 },
  items: [
    row('strengths', [
      'Qué sabemos hacer mejor que otros',
      'What we do better than others',
      'O que sabemos fazer melhor que outros',
    ]),
    row('needs', [
      'Qué necesita el mercado y nadie le da',
      'What the market needs and nobody gives it',
      'O que o mercado precisa e ninguém oferece',
    ]),
    row('crossing', [
      'Qué se puede unir entre sectores',
      'What can be joined across sectors',
      'O que se pode unir entre setores',
    ]),
    row('obstacles', [
      'Qué frena a quien quiere probar algo nuevo',
      'What stops those who want to try something new',
      'O que freia quem quer tentar algo novo',
    ]),
    row('support', [
      'Qué apoyo público haría la diferencia',
      'Which public support would make the difference',
      'Que apoio público faria a diferença',
    ]),
  ],
})

const event = step({
  id: 'focus-event',
  kind: 'discuss',
  title: ['Grupos focales: el encuentro', 'Focus groups: the event', 'Grupos focais: o encontro'],
  prompt: [
    'Hablamos de negocios que todavía no existen y podrían nacer aquí.',
    'We talk about business that does not exist yet and could begin here.',
    'Falamos de negócios que ainda não existem e poderiam nascer aqui.',
  ],
  config: KEY_QUESTIONS,
  items: [
    row('idea', [
      '¿Qué idea nueva podría funcionar aquí, y por qué aquí?',
      'Which new idea could work here, and why here?',
      'Que ideia nova poderia funcionar aqui, e por que aqui?',
    ]),
    row('proof', [
      '¿Quién ya lo probó, aunque sea en pequeño?',
      'Who has tried it already, if only in small?',
      'Quem já tentou, mesmo que em pequena escala?',
    ]),
    row('partners', [
      '¿Con quién habría que juntarse?',
      'Whom would one have to join up with?',
      'Com quem seria preciso se juntar?',
    ]),
    row('missing', [
      '¿Qué falta para dar el primer paso?',
      'What is missing for the first step?',
      'O que falta para dar o primeiro passo?',
    ]),
  ],
})

const groupReport = step({
  id: 'focus-group-report',
  kind: 'gather',
  title: [
    'Grupos focales: informe del grupo',
    'Focus groups: report of the group',
    'Grupos focais: relatório do grupo',
  ],
  prompt: [
    'Una ficha por grupo: lo que se descubrió y lo que hace falta.',
    'One record per group: what was discovered and what is needed.',
    'Uma ficha por grupo: o que se descobriu e o que falta.',
  ],
  secrecy: 'open',
  config: writing({
    maxPerPerson: 1,
    sharing: 'shared',
    askWhy: false,
    layout: 'record',
    titleLabel: words('Grupo o sector', 'Group or sector', 'Grupo ou setor'),
    fields: [
      field(
        'opportunities',
        'long',
        ['Oportunidades que se vieron', 'Opportunities that were seen', 'Oportunidades que se viram'],
        true,
      ),
      field('evidence', 'long', ['En qué se apoyan', 'What they rest on', 'Em que se apoiam']),
      field('obstacles', 'long', ['Obstáculos', 'Obstacles', 'Obstáculos']),
      field('measures', 'long', ['Medidas que se piden', 'Measures asked for', 'Medidas que se pedem']),
      field('disagreement', 'long', [
        'En qué no hubo acuerdo',
        'What was not agreed',
        'Em que não houve acordo',
      ]),
      person('contact', ['Quién sigue en contacto', 'Who stays in touch', 'Quem segue em contato']),
    ],
  }),
})

const finalReport = step({
  id: 'focus-final-report',
  kind: 'gather',
  title: ['Grupos focales: informe final', 'Focus groups: final report', 'Grupos focais: relatório final'],
  prompt: [
    'Una ficha por prioridad que resulta de todos los grupos.',
    'One record for each priority that comes out of all the groups.',
    'Uma ficha por prioridade que resulta de todos os grupos.',
  ],
  secrecy: 'open',
  config: writing({
    sharing: 'shared',
    askWhy: false,
    layout: 'record',
    titleLabel: words('Prioridad', 'Priority', 'Prioridade'),
    fields: [
      field(
        'groups',
        'text',
        ['De qué grupos viene', 'Which groups it comes from', 'De que grupos vem'],
        true,
      ),
      field(
        'reasons',
        'long',
        ['Por qué puede funcionar aquí', 'Why it can work here', 'Por que pode funcionar aqui'],
        true,
      ),
      field('common-obstacles', 'long', ['Obstáculos comunes', 'Common obstacles', 'Obstáculos comuns']),
      field('next-step', 'long', ['Próximo paso', 'Next step', 'Próximo passo'], true),
      person('lead', ['Quién lo lleva', 'Who takes it on', 'Quem leva adiante']),
      field('by', 'date', ['Para cuándo', 'By when', 'Até quando']),
    ],
  }),
})

function focusGroup(engine: Instrument['engines'][number], one: ActivitySetup): Instrument {
  return { source: '006', row: 'Entrepreneurial discovery focus groups', engines: [engine], step: one }
}

export const focusGroups: readonly Instrument[] = [
  focusGroup('vote', sectors),
  focusGroup('A10', guests),
  focusGroup('rank', agenda),
  focusGroup('A9', event),
  focusGroup('A10', groupReport),
  focusGroup('A10', finalReport),
]
