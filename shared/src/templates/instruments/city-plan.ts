/** From agreed priorities to who does what by when: the plan, what stands in its way, the help it needs, and who pledges. */
import type { Instrument } from './instrument.ts'
import { choice, field, option, person, row, step, words, writing } from './write.ts'

export const cityPlan: readonly Instrument[] = [
  {
    source: '000',
    row: 'Action plan and milestones',
    engines: ['A7'],
    step: step({
      id: 'action-plan',
      kind: 'plan',
      title: ['Plan de acción', 'Action plan', 'Plano de ação'],
      prompt: [
        '¿Qué se hace primero, qué después, y quién lo impulsa? Un hito es algo logrado, no una tarea.',
        'What is done first, what next, and who drives it? A milestone is something reached, not a task.',
        'O que se faz primeiro, o que depois, e quem impulsiona? Um marco é algo alcançado, não uma tarefa.',
      ],
      secrecy: 'open',
      config: { terms: { short: 6, medium: 24, long: 60 }, writers: 'everyone', mostRows: 60 },
    }),
  },
  {
    source: '000',
    row: 'Barriers and opportunities',
    engines: ['A3'],
    step: step({
      id: 'barriers-opportunities',
      kind: 'gather',
      title: ['Barreras y oportunidades', 'Barriers and opportunities', 'Barreiras e oportunidades'],
      prompt: [
        '¿Qué podría frenar el plan y qué juega a su favor? Diga a qué acción toca.',
        'What could hold the plan up, and what plays in its favour? Say which action it touches.',
        'O que poderia frear o plano e o que joga a seu favor? Diga a que ação se refere.',
      ],
      config: writing({
        layout: 'pairs',
        askWhy: false,
        titleLabel: words('Barrera u oportunidad', 'Barrier or opportunity', 'Barreira ou oportunidade'),
        fields: [
          field(
            'action',
            'text',
            ['Acción a la que toca', 'Action it touches', 'Ação a que se refere'],
            true,
          ),
          choice(
            'sign',
            ['Es una', 'It is', 'É uma'],
            [
              option('barrier', 'Barrera (−)', 'A barrier (−)', 'Barreira (−)'),
              option('opportunity', 'Oportunidad (+)', 'An opportunity (+)', 'Oportunidade (+)'),
            ],
          ),
        ],
        parts: { right: 'action' },
      }),
    }),
  },
  {
    source: '000',
    row: 'Required support',
    engines: ['A9', 'A15'],
    step: step({
      id: 'required-support',
      kind: 'gather',
      title: ['Apoyo que hace falta', 'Support we need', 'Apoio necessário'],
      prompt: [
        '¿Qué apoyo de afuera necesita el plan, y a quién se le pide?',
        'Which support from outside does the plan need, and who is asked for it?',
        'De que apoio externo o plano precisa, e a quem se pede?',
      ],
      secrecy: 'open',
      config: writing({
        layout: 'pairs',
        sharing: 'shared',
        titleLabel: words('Apoyo', 'Support', 'Apoio'),
        fields: [
          person('addressee', ['A quién se pide', 'Who is asked', 'A quem se pede'], true),
          choice(
            'sort',
            ['De qué tipo', 'Of which sort', 'De que tipo'],
            [
              option(
                'partner',
                'Alguien que acompañe y pida cuentas',
                'An accountability partner',
                'Alguém que acompanhe e peça contas',
              ),
              option('diagnosis', 'Un diagnóstico', 'A diagnosis', 'Um diagnóstico'),
              option('workshop', 'Un taller', 'A workshop', 'Uma oficina'),
              option('money', 'Recursos', 'Money', 'Recursos'),
            ],
          ),
        ],
        parts: { right: 'addressee' },
      }),
    }),
  },
  {
    source: '000',
    row: 'Champion search',
    engines: ['A15'],
    step: step({
      id: 'champion-search',
      kind: 'gather',
      title: ['Quién impulsa', 'Who drives it', 'Quem impulsiona'],
      prompt: [
        '¿Qué está dispuesta a impulsar su institución, y desde cuándo?',
        'What is your institution willing to drive, and by when?',
        'O que a sua instituição se dispõe a impulsionar, e até quando?',
      ],
      secrecy: 'open',
      config: writing({
        layout: 'commitments',
        sharing: 'shared',
        askWhy: false,
        titleLabel: words('Lo que impulso', 'What I drive', 'O que impulsiono'),
        fields: [
          field(
            'who',
            'text',
            ['Persona o institución', 'Person or institution', 'Pessoa ou instituição'],
            true,
          ),
          field('by', 'date', ['Para cuándo', 'By when', 'Até quando'], true),
          choice(
            'status',
            ['Estado', 'Status', 'Situação'],
            [
              option('accepted', 'Aceptado', 'Accepted', 'Aceito'),
              option('declined', 'Declinado', 'Declined', 'Recusado'),
              option('pending', 'Por confirmar', 'To be confirmed', 'A confirmar'),
            ],
            false,
          ),
        ],
        parts: { who: 'who', by: 'by', status: 'status' },
      }),
    }),
  },
  {
    source: '000',
    row: 'Convening check',
    engines: ['A11'],
    step: step({
      id: 'convening-check',
      kind: 'map',
      title: [
        '¿Están quienes deben estar?',
        'Is everybody here who should be?',
        'Estão todos que deveriam estar?',
      ],
      prompt: [
        'Diga quién está, quién falta y para quién debería haber una silla. No es una votación.',
        'Say who is here, who is missing and for whom there should be a chair. It is no vote.',
        'Diga quem está, quem falta e para quem deveria haver uma cadeira. Não é uma votação.',
      ],
      secrecy: 'open',
      config: {
        functions: [],
        links: false,
        seats: true,
        sharing: 'shared',
        moderated: false,
        maxPerPerson: 5,
      },
      items: [
        row('mayor', ['Alcaldía', 'Mayor', 'Prefeitura']),
        row('regional-head', ['Autoridad regional', 'Head of the region', 'Autoridade regional']),
        row('large-firms', ['Grandes empresas', 'Large firms', 'Grandes empresas']),
        row('small-firms', ['Pequeñas empresas', 'Small firms', 'Pequenas empresas']),
        row('universities', ['Universidades', 'Universities', 'Universidades']),
        row('indigenous', ['Comunidades indígenas', 'Indigenous communities', 'Comunidades indígenas']),
        row('neighbours', ['Juntas de vecinos', 'Neighbourhood councils', 'Associações de moradores']),
      ],
    }),
  },
]
