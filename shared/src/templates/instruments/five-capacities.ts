/** The five capacities of a strategy that transforms, each in place or still an open question; and what it runs up against today. */
import type { Instrument } from './instrument.ts'
import {
  assessing,
  choice,
  field,
  KEY_QUESTIONS,
  option,
  person,
  row,
  step,
  words,
  writing,
} from './write.ts'

const CAPACITIES = { source: '001', row: 'Five capacities assessment' } as const
const CHALLENGES = { source: '001', row: 'Current challenges as questions' } as const

export const fiveCapacities: readonly Instrument[] = [
  {
    ...CAPACITIES,
    engines: ['A2'],
    step: step({
      id: 'five-capacities',
      kind: 'assess',
      title: ['Cinco capacidades', 'Five capacities', 'Cinco capacidades'],
      prompt: [
        'Marque √ si ya existe, ? si es una pregunta abierta, o ambas. Escriba la prueba o la pregunta.',
        'Mark √ if it is in place, ? if it is an open question, or both. Write the evidence or the question.',
        'Marque √ se já existe, ? se é uma pergunta em aberto, ou ambas. Escreva a prova ou a pergunta.',
      ],
      config: assessing({ type: 'tick' }),
      items: [
        row(
          'anticipation',
          ['Capacidad de anticipación', 'Anticipation capacity', 'Capacidade de antecipação'],
          [
            'Ver a tiempo las oportunidades, oír a quienes piden cambios y prever los giros que vienen.',
            'To see opportunities in time, listen to those who ask for change, and foresee the turns ahead.',
            'Ver a tempo as oportunidades, ouvir quem pede mudanças e prever as viradas que vêm.',
          ],
        ),
        row(
          'adaptation',
          ['Capacidad de adaptación', 'Adaptation capacity', 'Capacidade de adaptação'],
          [
            'Corregir la estrategia cuando cambian las prioridades, los resultados o el entorno.',
            'To correct the strategy when priorities, results or surroundings change.',
            'Corrigir a estratégia quando mudam as prioridades, os resultados ou o entorno.',
          ],
        ),
        row(
          'learning',
          [
            'Potencial de aprendizaje y mejora',
            'Learning and upgrading potential',
            'Potencial de aprendizado e melhoria',
          ],
          [
            'Recursos, incentivos y personas formadas para hacer cosas nuevas y hacerlas mejor.',
            'Means, incentives and skilled people to do new things, and to do them better.',
            'Recursos, incentivos e pessoas formadas para fazer coisas novas e fazê-las melhor.',
          ],
        ),
        row(
          'interconnectedness',
          ['Propensión a la interconexión', 'Interconnectedness propensity', 'Propensão à interconexão'],
          [
            'Empresas, centros, universidades y gobierno que acuerdan y trabajan juntos.',
            'Firms, centres, universities and government that settle things and work together.',
            'Empresas, centros, universidades e governo que acordam e trabalham juntos.',
          ],
        ),
        row(
          'embeddedness',
          ['Potencial de arraigo', 'Embeddedness potential', 'Potencial de enraizamento'],
          [
            'Vínculos que resisten y un valor que se crea y se queda en el territorio.',
            'Links that last, and value that is made in the territory and stays there.',
            'Vínculos que resistem e um valor que se cria e fica no território.',
          ],
        ),
      ],
    }),
  },
  {
    ...CHALLENGES,
    engines: ['A9'],
    step: step({
      id: 'budget-questions',
      kind: 'discuss',
      title: ['Desafíos en forma de pregunta', 'Challenges as questions', 'Desafios em forma de pergunta'],
      prompt: [
        'Responda con lo que sabe o con cifras. Apoye las respuestas que le convencen.',
        'Answer with what you know, or with figures. Back the answers that convince you.',
        'Responda com o que sabe ou com números. Apoie as respostas que convencem.',
      ],
      config: KEY_QUESTIONS,
      items: [
        row(
          'long-commitment',
          [
            '¿Cómo se comprometen las empresas a largo plazo si el presupuesto se decide cada año?',
            'How do firms commit for the long run when the budget is settled year by year?',
            'Como as empresas se comprometem a longo prazo se o orçamento é decidido a cada ano?',
          ],
          [
            'El presupuesto público es anual; una hoja de ruta mira a diez o veinte años.',
            'The public budget is annual; a road-map looks ten or twenty years ahead.',
            'O orçamento público é anual; um roteiro olha dez ou vinte anos à frente.',
          ],
        ),
        row(
          'budget-and-goals',
          [
            '¿Alcanza el presupuesto para el cambio que la estrategia quiere lograr?',
            'Is the budget enough for the change that the strategy wants?',
            'O orçamento é suficiente para a mudança que a estratégia quer?',
          ],
          [
            'Para comparar: Chile, 175 millones de dólares para tres años; Emilia-Romaña, 700 millones para 2014–2020.',
            'To compare: Chile, 175 million dollars for three years; Emilia Romagna, 700 million for 2014–2020.',
            'Para comparar: Chile, 175 milhões de dólares para três anos; Emília-Romanha, 700 milhões para 2014–2020.',
          ],
        ),
        row(
          'too-many-programmes',
          [
            '¿Cómo se evita que cada sector multiplique programas y acciones?',
            'How do we keep sectors from multiplying programmes and actions?',
            'Como evitar que cada setor multiplique programas e ações?',
          ],
          [
            'Ocho industrias con su propio grupo pueden pedir lo mismo ocho veces.',
            'Eight industries with a group each may ask for the same thing eight times.',
            'Oito indústrias, cada uma com seu grupo, podem pedir o mesmo oito vezes.',
          ],
        ),
      ],
    }),
  },
  {
    ...CHALLENGES,
    engines: ['A10'],
    step: step({
      id: 'challenge-register',
      kind: 'gather',
      title: ['Registro de desafíos', 'Challenge register', 'Registro de desafios'],
      prompt: [
        'Escriba el desafío como pregunta, con una cifra si la hay y quién debería responderla.',
        'Write the challenge as a question, with a figure if there is one and who should answer it.',
        'Escreva o desafio como pergunta, com um número, se houver, e quem deveria respondê-la.',
      ],
      config: writing({
        askWhy: false,
        layout: 'record',
        titleLabel: words('Pregunta', 'Question', 'Pergunta'),
        fields: [
          choice(
            'about',
            ['Sobre qué', 'About what', 'Sobre o quê'],
            [
              option(
                'commitment',
                'Compromiso a largo plazo',
                'Long-term commitment',
                'Compromisso a longo prazo',
              ),
              option('budget', 'Presupuesto', 'Budget', 'Orçamento'),
              option('programmes', 'Demasiados programas', 'Too many programmes', 'Programas demais'),
              option('other', 'Otra cosa', 'Something else', 'Outra coisa'),
            ],
          ),
          field('figure', 'text', [
            'Cifra y con qué se compara',
            'Figure, and what it compares with',
            'Número e com o que se compara',
          ]),
          person('who', ['Quién debería responder', 'Who should answer', 'Quem deveria responder']),
        ],
      }),
    }),
  },
]
