/** By what to set priorities, and the canvas of a shared vision: what there is to build on, and where it could lead. */
import type { Instrument } from './instrument.ts'
import { assessing, choice, labels, option, row, step, type Words, words, writing } from './write.ts'

const APPROACH = { source: '001', row: 'Prioritisation approach' } as const
const CANVAS = { source: '001', row: 'Shared-vision canvas' } as const

const BY_SECTORS: Words = [
  'Por sectores o actividades económicas',
  'Sectors/economic activities approach',
  'Por setores ou atividades econômicas',
]
const BY_CHALLENGES: Words = ['Por desafíos', 'Challenge-driven approach', 'Por desafios']
const BY_MARKETS: Words = [
  'Por señales del mercado y apertura económica',
  'Market signals & economic openness',
  'Por sinais do mercado e abertura econômica',
]

export const prioritisation: readonly Instrument[] = [
  {
    ...APPROACH,
    engines: ['A12'],
    step: step({
      id: 'prioritisation-approach',
      kind: 'assess',
      title: [
        '¿Con qué enfoque priorizar?',
        'Which approach to prioritise by?',
        'Com que enfoque priorizar?',
      ],
      prompt: [
        'Elija un enfoque y diga por qué. Después de conversar se puede preguntar otra vez.',
        'Choose one approach and say why. After talking it over it can be asked again.',
        'Escolha um enfoque e diga por quê. Depois da conversa, pode-se perguntar de novo.',
      ],
      config: assessing(
        {
          type: 'choice',
          labels: labels(BY_SECTORS, BY_CHALLENGES, BY_MARKETS),
          supportFrom: null,
          supportLabel: null,
        },
        { rounds: 2 },
      ),
      items: [
        row('approach', [
          '¿Por dónde debería empezar la región al elegir sus prioridades?',
          'Where should the region begin when it chooses its priorities?',
          'Por onde a região deveria começar ao escolher suas prioridades?',
        ]),
      ],
    }),
  },
  {
    ...APPROACH,
    engines: ['rank'],
    step: step({
      id: 'prioritisation-order',
      kind: 'rank',
      title: ['Enfoques en orden', 'Approaches in order', 'Enfoques em ordem'],
      prompt: [
        'Ordene los tres enfoques: primero el que más le sirve a la región. Puede dejar empates.',
        'Put the three approaches in order, first the one that serves the region best. Ties are allowed.',
        'Ordene os três enfoques: primeiro o que mais serve à região. Pode haver empates.',
      ],
      config: { top: null, ties: true, supportTop: 1, pickOne: true },
      items: [row('sectors', BY_SECTORS), row('challenges', BY_CHALLENGES), row('markets', BY_MARKETS)],
    }),
  },
  {
    ...CANVAS,
    engines: ['A4'],
    step: step({
      id: 'shared-vision-canvas',
      kind: 'gather',
      title: ['Lienzo de la visión compartida', 'Shared-vision canvas', 'Quadro da visão compartilhada'],
      prompt: [
        '¿Con qué contamos y qué camino abre? Una idea por tarjeta, en su casilla.',
        'What can we build on, and which path does it open? One idea per card, in its box.',
        'Com o que contamos e que caminho isso abre? Uma ideia por cartão, no seu quadro.',
      ],
      config: writing({
        maxPerPerson: 4,
        layout: 'grid',
        titleLabel: words('Idea', 'Idea', 'Ideia'),
        fields: [
          choice(
            'box',
            ['Con qué contamos', 'What we build on', 'Com o que contamos'],
            [
              option('endowments', 'Dotaciones', 'Endowments', 'Dotações'),
              option(
                'system',
                'Sistema de producción e innovación',
                'Production & innovation system',
                'Sistema de produção e inovação',
              ),
              option(
                'market',
                'Oportunidades de mercado',
                'Market opportunities',
                'Oportunidades de mercado',
              ),
            ],
          ),
          choice(
            'path',
            [
              '¿Cómo diversificar la economía?',
              'How to diversify the economy?',
              'Como diversificar a economia?',
            ],
            [
              option('new-activities', 'Nuevas actividades', 'New activities', 'Novas atividades'),
              option('new-industries', 'Nuevas industrias', 'New industries', 'Novas indústrias'),
              option(
                'within-existing',
                'Especializar o diversificar lo que ya existe',
                'Specialise or diversify what exists',
                'Especializar ou diversificar o que já existe',
              ),
            ],
          ),
        ],
        parts: { row: 'box', column: 'path' },
      }),
    }),
  },
  {
    ...CANVAS,
    engines: ['vote'],
    step: step({
      id: 'how-to-diversify',
      kind: 'vote',
      title: ['¿Cómo diversificar?', 'How to diversify?', 'Como diversificar?'],
      prompt: [
        'Reparta 100 puntos entre los tres caminos, según lo que cada uno le puede dar a la región.',
        'Spread 100 points over the three paths, by what each can give the region.',
        'Distribua 100 pontos entre os três caminhos, pelo que cada um pode dar à região.',
      ],
      config: { method: 'points', budget: 100, cap: 100 },
      items: [
        row(
          'new-activities',
          ['Nuevas actividades', 'New activities', 'Novas atividades'],
          [
            'Tareas y oficios que hoy nadie hace aquí.',
            'Work that nobody does here today.',
            'Trabalhos que hoje ninguém faz aqui.',
          ],
        ),
        row(
          'new-industries',
          ['Nuevas industrias', 'New industries', 'Novas indústrias'],
          [
            'Empresas y proveedores de un rubro que todavía no existe.',
            'Firms and suppliers in a line of business that does not exist yet.',
            'Empresas e fornecedores de um ramo que ainda não existe.',
          ],
        ),
        row(
          'within-existing',
          [
            'Especializar o diversificar las industrias que ya existen',
            'Specialise or diversify within existing industries',
            'Especializar ou diversificar as indústrias que já existem',
          ],
          [
            'Hacer mejor lo que se hace, o agregarle productos y servicios.',
            'Do better what is done, or add products and services to it.',
            'Fazer melhor o que se faz, ou somar produtos e serviços.',
          ],
        ),
      ],
    }),
  },
  {
    ...CANVAS,
    engines: ['A4'],
    step: step({
      id: 'vision-statement',
      kind: 'gather',
      title: ['La visión en una frase', 'The vision in one sentence', 'A visão em uma frase'],
      prompt: [
        '¿Cómo quiere ver a la región dentro de veinte años? Una frase y, si quiere, el criterio con que priorizar para llegar.',
        'How do you want to see the region in twenty years? One sentence and, if you like, what to set priorities by to get there.',
        'Como quer ver a região daqui a vinte anos? Uma frase e, se quiser, o critério para priorizar até chegar lá.',
      ],
      config: writing({
        maxPerPerson: 1,
        askWhy: false,
        layout: 'record',
        titleLabel: words('Visión para el futuro', 'Vision for the future', 'Visão para o futuro'),
        fields: [
          {
            id: 'how',
            label: words('¿Cómo priorizar?', 'How to prioritise?', 'Como priorizar?'),
            type: 'long',
            required: false,
          },
        ],
      }),
    }),
  },
]
