/** Who designs, funds and manages programmes, on which conditions, and whether the usual few could capture them. */
import type { Instrument } from './instrument.ts'
import { assessing, choice, NO_TO_YES, option, row, step, words, writing } from './write.ts'

const WHERE = { source: '001', row: 'Governance and conditionality options' } as const

export const programmeGovernance: readonly Instrument[] = [
  {
    ...WHERE,
    engines: ['A5'],
    step: step({
      id: 'governance-roles',
      kind: 'matrix',
      title: [
        'Quién hace qué en los programas',
        'Who does what in programmes',
        'Quem faz o quê nos programas',
      ],
      prompt: [
        '¿A qué nivel le toca cada tarea? Puede marcar varios si debe ser compartida.',
        'Which level should have each task? Mark several if it should be shared.',
        'A que nível cabe cada tarefa? Pode marcar vários se deve ser compartilhada.',
      ],
      config: {
        mode: 'allocate',
        columns: [
          option('national', 'Nación', 'National', 'Nação'),
          option('regional', 'Región', 'Regional', 'Região'),
          option('city', 'Ciudad', 'City', 'Cidade'),
        ],
        several: true,
      },
      items: [
        row(
          'design',
          ['Diseño', 'Design', 'Desenho'],
          ['Elegir metas y contenidos.', 'Choosing aims and contents.', 'Escolher metas e conteúdos.'],
        ),
        row(
          'financing',
          ['Financiamiento', 'Financing', 'Financiamento'],
          ['Poner los recursos.', 'Putting in the means.', 'Aportar os recursos.'],
        ),
        row(
          'management',
          ['Gestión', 'Management', 'Gestão'],
          ['Conducir y rendir cuentas.', 'Running it and giving account.', 'Conduzir e prestar contas.'],
        ),
      ],
    }),
  },
  {
    ...WHERE,
    engines: ['A9'],
    step: step({
      id: 'governance-options',
      kind: 'gather',
      title: ['Opciones de gobernanza', 'Governance options', 'Opções de governança'],
      prompt: [
        '¿Cómo organizaría el programa para que funcione y no lo capturen los de siempre? Una opción por tarjeta.',
        'How would you set the programme up so that it works and the usual few do not capture it? One option per card.',
        'Como organizaria o programa para que funcione e não seja capturado pelos de sempre? Uma opção por cartão.',
      ],
      config: writing({
        fields: [
          choice(
            'about',
            ['Sobre qué', 'About what', 'Sobre o quê'],
            [
              option('coordination', 'Coordinación', 'Coordination', 'Coordenação'),
              option('financing', 'Financiamiento', 'Financing', 'Financiamento'),
              option('implementation', 'Implementación', 'Implementation', 'Implementação'),
              option('incentives', 'Incentivos', 'Incentives', 'Incentivos'),
              option('conditions', 'Condiciones', 'Conditionalities', 'Condicionalidades'),
            ],
          ),
        ],
        layout: 'record',
        titleLabel: words('Opción', 'Option', 'Opção'),
      }),
    }),
  },
  {
    ...WHERE,
    engines: ['rank'],
    step: step({
      id: 'conditionality-options',
      kind: 'rank',
      title: [
        'Incentivos y condiciones',
        'Incentives and conditionalities',
        'Incentivos e condicionalidades',
      ],
      prompt: [
        'Ordene las reglas: primero la que más haría que el apoyo dé resultado.',
        'Put the rules in order, first the one that would do most to make support work.',
        'Ordene as regras: primeiro a que mais faria o apoio dar resultado.',
      ],
      config: { top: null, ties: true, supportTop: 2 },
      items: [
        row('co-financing', [
          'Quien recibe apoyo pone también recursos propios',
          'Whoever gets support puts in means of their own',
          'Quem recebe apoio também põe recursos próprios',
        ]),
        row('paid-by-results', [
          'Los fondos se entregan por etapas, según resultados',
          'Funds are paid in stages, by results',
          'Os recursos são liberados por etapas, conforme os resultados',
        ]),
        row('cooperate', [
          'Empresas, universidades y centros deben cooperar para recibir apoyo',
          'Firms, universities and centres must cooperate to get support',
          'Empresas, universidades e centros devem cooperar para receber apoio',
        ]),
        row('open-to-new', [
          'Una parte se reserva para empresas nuevas y pequeñas',
          'A share is kept for new and small firms',
          'Uma parte é reservada para empresas novas e pequenas',
        ]),
        row('ends-on-time', [
          'Todo apoyo tiene fecha de término y evaluación pública',
          'All support has an end date and a public evaluation',
          'Todo apoio tem data para terminar e avaliação pública',
        ]),
      ],
    }),
  },
  {
    ...WHERE,
    engines: ['A1'],
    step: step({
      id: 'capture-check',
      kind: 'assess',
      title: ['¿Puede ser capturado?', 'Could it be captured?', 'Pode ser capturado?'],
      prompt: [
        'Piense en el programa como funciona hoy o como se propone. ¿Se cumple cada frase?',
        'Think of the programme as it works today or as it is proposed. Does each sentence hold?',
        'Pense no programa como funciona hoje ou como é proposto. Cada frase se cumpre?',
      ],
      secrecy: 'anonymous',
      config: assessing(NO_TO_YES),
      items: [
        row('newcomers-enter', [
          'Una empresa nueva puede entrar sin permiso de las que ya están',
          'A new firm can enter without leave of those already there',
          'Uma empresa nova pode entrar sem a licença das que já estão',
        ]),
        row('no-own-case', [
          'Nadie decide sobre recursos que va a recibir',
          'Nobody decides on means that they will receive',
          'Ninguém decide sobre recursos que vai receber',
        ]),
        row('results-public', [
          'Se publica quién recibió cuánto y qué logró',
          'It is published who received how much and what came of it',
          'Publica-se quem recebeu quanto e o que conseguiu',
        ]),
        row('can-be-stopped', [
          'Lo que no funciona se detiene',
          'What does not work is stopped',
          'O que não funciona é interrompido',
        ]),
        row('outsiders-heard', [
          'Se escucha a quienes no están en la mesa',
          'Those who are not at the table are listened to',
          'Quem não está à mesa é ouvido',
        ]),
      ],
    }),
  },
]
